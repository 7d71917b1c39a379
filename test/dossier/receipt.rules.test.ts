import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../src/calendar/working-days.rules.ts';
import { TermUnit } from '../../src/dossier/dossier-form.enums.ts';
import { deadlineState, dueDay, workingDaysLeft } from '../../src/dossier/receipt.rules.ts';
import { standardRounds } from '../../src/dossier/round.rules.ts';
import { isBelowFive, neededPieces, reachesFive } from '../../src/ministry/forwarding.rules.ts';

const calendar = workingCalendar([]);

describe('terms', () => {
  it('count working days or days', () => {
    const from = '2026-11-02';
    expect(dueDay(from, { days: 15, unit: TermUnit.WORKING_DAY }, calendar)).toBe('2026-11-23');
    expect(dueDay(from, { days: 45, unit: TermUnit.DAY }, calendar)).toBe('2026-12-17');
  });

  it.each([
    ['2026-11-17', 4, 'RUNNING'],
    ['2026-11-18', 3, 'SOON'],
    ['2026-11-23', 0, 'SOON'],
    ['2026-11-24', -1, 'LATE'],
    ['2026-11-30', -5, 'LATE'],
  ])('on %s %i working days are left: %s', (today, left, state) => {
    expect(workingDaysLeft(today, '2026-11-23', calendar)).toBe(left);
    expect(deadlineState(today, '2026-11-23', calendar)).toBe(state);
  });

  it('are late over a weekend as well', () => {
    expect(workingDaysLeft('2026-11-21', '2026-11-20', calendar)).toBe(-1);
    expect(deadlineState('2026-11-21', '2026-11-20', calendar)).toBe('LATE');
  });
});

it('knows the rounds of Điều 5', () => {
  const days = standardRounds(2026).map((one) => [one.level, one.requestsBefore, one.doneBefore]);
  expect(days).toEqual([
    ['PROVINCE', '2026-04-30', '2026-06-30'],
    ['PROVINCE', '2026-10-30', '2026-12-30'],
    ['MINISTRY', '2026-07-30', '2026-09-30'],
    ['MINISTRY', '2027-01-30', '2027-03-30'],
  ]);
});

describe('five stars', () => {
  it('are proposed from an average of 90, without rounding', () => {
    expect(reachesFive({ sum: 630, sheets: 7 })).toBe(true);
    expect(reachesFive({ sum: 629, sheets: 7 })).toBe(false);
    expect(isBelowFive('89.99')).toBe(true);
    expect(isBelowFive('90')).toBe(false);
    expect(isBelowFive('90.00')).toBe(false);
  });

  it('need the pieces of Điều 6 khoản 3', () => {
    const facts = { renewal: false, sheetNumber: 6, extraTests: false };
    expect(neededPieces(facts)).toEqual([
      ...['ADVISORY_REPORT', 'COUNCIL_REPORT', 'APPROVAL_DECISION', 'PRODUCT_FILE', 'SAMPLES'],
    ]);
    expect(neededPieces({ ...facts, sheetNumber: 26, extraTests: true })).toEqual([
      ...['ADVISORY_REPORT', 'COUNCIL_REPORT', 'APPROVAL_DECISION', 'PRODUCT_FILE', 'EXTRA_TESTS'],
    ]);
    expect(neededPieces({ ...facts, renewal: true })).toEqual([
      ...['OFFICE_REPORT', 'PRODUCT_FILE', 'SAMPLES'],
    ]);
  });
});
