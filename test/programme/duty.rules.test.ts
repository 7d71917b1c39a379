import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/calendar/working-days.rules.ts';
import { DutyRhythm, DutyState } from '../../src/programme/duty.enums.ts';
import { daysLate, isOverdue, periodsOf } from '../../src/programme/duty.rules.ts';

const { ONCE, ONGOING, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY } = DutyRhythm;
const { OPEN, DONE } = DutyState;
const duty = { startsOn: '2023-11-15', endsOn: null, dueOn: null, dueDays: null };
const words = (times: Parameters<typeof periodsOf>[0], until: string) =>
  periodsOf(times, until).map(({ from, to, due }) => `${from}..${to ?? ''} ${due ?? '-'}`);

describe('the times of a duty', () => {
  it.each([
    ['not begun', { ...duty, rhythm: MONTHLY }, '2023-11-14', []],
    [
      'once',
      { ...duty, rhythm: ONCE, dueOn: '2023-12-31' },
      '2024-05-01',
      ['2023-11-15..2023-12-31 2023-12-31'],
    ],
    ['ongoing', { ...duty, rhythm: ONGOING }, '2026-01-01', ['2023-11-15.. -']],
    [
      'monthly over a new year, due days after each month',
      { ...duty, rhythm: MONTHLY, dueDays: 5 },
      '2024-02-01',
      [
        '2023-11-15..2023-11-30 2023-12-05',
        '2023-12-01..2023-12-31 2024-01-05',
        '2024-01-01..2024-01-31 2024-02-05',
        '2024-02-01..2024-02-29 2024-03-05',
      ],
    ],
    [
      'quarterly until its end',
      { ...duty, rhythm: QUARTERLY, endsOn: '2024-02-10', dueDays: 0 },
      '2026-01-01',
      ['2023-11-15..2023-12-31 2023-12-31', '2024-01-01..2024-02-10 2024-03-31'],
    ],
    [
      'every six months, without a day',
      { ...duty, rhythm: HALF_YEARLY },
      '2024-07-01',
      ['2023-11-15..2023-12-31 -', '2024-01-01..2024-06-30 -', '2024-07-01..2024-12-31 -'],
    ],
    [
      'yearly',
      { ...duty, rhythm: YEARLY },
      '2024-01-01',
      ['2023-11-15..2023-12-31 -', '2024-01-01..2024-12-31 -'],
    ],
  ] as const)('%s', (_, times, until, wanted) => {
    expect(words(times, until)).toEqual(wanted);
  });

  it('are overdue from the day after, never without a day, never while they wait to be accepted', () => {
    const open = { state: OPEN, due: '2026-11-21', doneOn: null };
    expect(isOverdue(open, '2026-11-21')).toBe(false);
    expect(isOverdue(open, '2026-11-22')).toBe(true);
    expect(isOverdue({ ...open, due: null }, '2026-11-22')).toBe(false);
    expect(isOverdue({ ...open, state: DONE, doneOn: '2026-11-30' }, '2026-12-24')).toBe(false);
    expect(daysLate({ ...open, state: DONE, doneOn: '2026-11-30' }, '2026-12-24')).toBe(9);
    expect(daysLate(open, '2026-11-22')).toBe(1);
    expect(daysLate(open, '2026-11-21')).toBeNull();
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });
});
