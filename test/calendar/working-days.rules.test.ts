import { describe, expect, it } from 'vitest';
import { HolidayKind } from '../../src/calendar/calendar.enums.ts';
import { dayOfLunar } from '../../src/calendar/lunar.rules.ts';
import { statutoryDays } from '../../src/calendar/statutory-days.rules.ts';
import {
  addWorkingDays,
  daysBetween,
  shiftDay,
  workingCalendar,
  workingDaysBetween,
} from '../../src/calendar/working-days.rules.ts';
import { knownHolidays } from '../../seeds/reference/public-holidays.ts';

const plain = workingCalendar([]);

describe('working days', () => {
  it.each([
    // Friday to Monday, over a weekend.
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-11-02', 15, '2026-11-23'],
    ['2026-11-02', 0, '2026-11-02'],
  ])('%s and %i of them: %s', (from, count, end) => {
    expect(addWorkingDays(from, count, plain)).toBe(end);
    expect(workingDaysBetween(from, end, plain)).toBe(count);
  });

  it('passes over holidays and counts days worked instead', () => {
    const calendar = workingCalendar([
      { day: '2026-01-01', kind: HolidayKind.HOLIDAY },
      { day: '2026-01-02', kind: HolidayKind.HOLIDAY },
      { day: '2026-01-10', kind: HolidayKind.WORKDAY_INSTEAD },
    ]);
    expect(addWorkingDays('2025-12-31', 1, calendar)).toBe('2026-01-05');
    expect(addWorkingDays('2025-12-31', 6, calendar)).toBe('2026-01-10');
    expect(workingDaysBetween('2025-12-31', '2026-01-11', calendar)).toBe(6);
  });

  it('is negative backwards and never minus zero', () => {
    expect(workingDaysBetween('2026-11-27', '2026-11-20', plain)).toBe(-5);
    expect(workingDaysBetween('2026-11-22', '2026-11-21', plain)).toBe(0);
  });

  it('gives up on a calendar without working days instead of hanging', () => {
    expect(() => addWorkingDays('2026-01-01', 1, { isWorkingDay: () => false })).toThrow();
  });

  it('counts on and back again to the same number, for every start and length of a year', async () => {
    const calendar = workingCalendar(await knownHolidays());
    for (let start = 0; start < 365; start += 3) {
      const from = shiftDay('2026-01-01', start);
      const end = addWorkingDays(from, 15, calendar);
      expect([from, calendar.isWorkingDay(end)]).toEqual([from, true]);
      expect([from, workingDaysBetween(from, end, calendar)]).toEqual([from, 15]);
    }
  });

  it('knows months and leap years', () => {
    expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });
});

describe('the Vietnamese lunar calendar', () => {
  it.each([
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-02'],
  ])('Tết %i is %s, also where it is not that of Peking', (year, day) => {
    expect(dayOfLunar(year, 1, 1)).toBe(day);
  });

  it.each([
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
  ])("Hùng Kings' Day %i is %s", (year, day) => {
    expect(dayOfLunar(year, 3, 10)).toBe(day);
  });

  it.each([
    // After the leap months of 2025 (the sixth) and 2023 (the second).
    [2025, 8, 15, '2025-10-06'],
    [2023, 8, 15, '2023-09-29'],
    [2026, 8, 15, '2026-09-25'],
    [2024, 12, 23, '2025-01-22'],
  ])('%i, month %i, day %i is %s', (year, month, day, expected) => {
    expect(dayOfLunar(year, month, day)).toBe(expected);
  });
});

describe('holidays of the Labour Code', () => {
  it('are eight, and one more for each of the fixed ones at a weekend', () => {
    expect(statutoryDays(2025)).toHaveLength(8);
    expect(statutoryDays(2026).map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-09-02',
    ]);
    const substitute = statutoryDays(2027).find(({ day }) => day === '2027-05-03');
    expect(substitute?.source).toContain('Điều 111');
  });

  it('name a source each, and no day twice', async () => {
    const days = await knownHolidays();
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    expect(days.filter(({ source, name, english }) => !source || !name || !english)).toEqual([]);
    expect(days.filter(({ day, checked }) => day === '2026-02-16' && checked)).toEqual([]);
  });
});
