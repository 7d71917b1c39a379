import { describe, expect, it } from 'vitest';
import { readCell, Unreadable } from '../../src/commune-criteria/cell-text.rules.ts';
import { AssessmentPeriodKind } from '../../src/commune-criteria/commune-criteria.enums.ts';
import {
  isOfPeriod,
  lastYear,
  periodBefore,
  referenceDay,
} from '../../src/commune-criteria/period.rules.ts';
import { doubtful, isFarFrom, isPercent } from '../../src/commune-criteria/plausibility.rules.ts';

const { YEAR_END, MID_YEAR, PLAN } = AssessmentPeriodKind;

describe('a cell', () => {
  const none = { value: null, yesNo: null, absenceReason: null };
  it.each([
    ['', null],
    ['  ', null],
    ['46,6', { ...none, value: '46.6' }],
    ['46.6', { ...none, value: '46.6' }],
    ['1.234,5', { ...none, value: '1234.5' }],
    ['46.600', { ...none, value: '46600' }],
    ['85 %', { ...none, value: '85' }],
    ['Đạt', { ...none, yesNo: true }],
    ['khong dat', { ...none, yesNo: false }],
    ['X', { ...none, yesNo: true }],
    ['Chưa có: đang điều tra', { ...none, absenceReason: 'đang điều tra' }],
    ['chưa có (đang điều tra)', { ...none, absenceReason: 'đang điều tra' }],
  ])('%j is %j', (text, content) => {
    expect(readCell(text)).toEqual(content);
  });

  it.each(['chưa có', '-5', '1,23456', 'nhiều', '12/2025'])('%j is not understood', (text) => {
    expect(readCell(text)).toBeInstanceOf(Unreadable);
  });
});

describe('a value in the wrong unit', () => {
  it.each([
    ['46600', '46.6', true],
    ['46.6', '46600', true],
    ['46.6', '40', false],
    ['0', '40', false],
    ['9320', '46.6', true],
    ['9319', '46.6', false],
  ])('%s against %s: %s', (value, reference, far) => {
    expect(isFarFrom(value, reference)).toBe(far);
  });

  it('is held against the last period before the threshold', () => {
    const references = [
      { value: '45', of: 'LAST_PERIOD' as const },
      { value: '40', of: 'THRESHOLD' as const },
    ];
    expect(doubtful('46600', references)?.of).toBe('LAST_PERIOD');
    expect(doubtful('46.6', references)).toBeNull();
    expect(['%', 'percent', '% hộ', null].map(isPercent)).toEqual([true, true, false, false]);
  });
});

describe('periods', () => {
  const hungDao = { validFrom: null, validTo: '2025-06-30' };
  const thucPhan = { validFrom: '2025-07-01', validTo: null };
  it.each([
    [2024, YEAR_END, true, false],
    [2025, MID_YEAR, true, false],
    [2025, YEAR_END, false, true],
    [2025, PLAN, false, true],
    [2026, MID_YEAR, false, true],
  ])('of %i %s belong to the unit of their day, old %s, new %s', (year, periodKind, old, made) => {
    const period = { year, periodKind };
    expect([isOfPeriod(hungDao, period), isOfPeriod(thucPhan, period)]).toEqual([old, made]);
  });

  it('are held against the end of the year before, and plans go five years ahead', () => {
    expect(periodBefore({ year: 2026, periodKind: MID_YEAR })).toEqual({
      ...{ year: 2025, periodKind: YEAR_END },
    });
    expect([YEAR_END, PLAN].map((kind) => lastYear(kind, '2026-11-22'))).toEqual([2026, 2031]);
    expect(referenceDay({ year: 2026, periodKind: MID_YEAR })).toBe('2026-06-30');
  });
});
