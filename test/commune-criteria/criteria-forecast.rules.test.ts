import { describe, expect, it } from 'vitest';
import { Comparator } from '../../src/commune-criteria/commune-criteria.enums.ts';
import { changesBetween } from '../../src/commune-criteria/criteria-changes.rules.ts';
import {
  forecast,
  forecastOfCriterion,
  type Forecast,
} from '../../src/commune-criteria/criteria-forecast.rules.ts';

const point = (day: string, value: number) => ({ day, value });
const rising = [point('2022-12-31', 40), point('2023-12-31', 42), point('2024-12-31', 44)];
const bar = (value: number, comparator = Comparator.GTE) => ({ value, comparator });

describe('a forecast', () => {
  it('goes on in a straight line', () => {
    expect(forecast(rising, bar(46))).toEqual({ date: '2026-01-01', reason: null });
    const falling = rising.map(({ day, value }) => point(day, 100 - value));
    expect(forecast(falling, bar(54, Comparator.LTE)).date).toBe('2026-01-01');
  });

  it('is never before what is known', () => {
    const passed = [...rising, point('2025-12-31', 44)];
    expect(forecast(passed, bar(44.5)).date! > '2025-12-31').toBe(true);
  });

  it.each([
    ['TOO_FEW_PERIODS', rising.slice(0, 1), bar(46)],
    ['NOT_NUMERIC', rising, bar(46, Comparator.EQ)],
    ['NOT_IMPROVING', rising, bar(30, Comparator.LTE)],
    ['NOT_IMPROVING', [point('2022-12-31', 40), point('2023-12-31', 40)], bar(46)],
    ['TOO_FAR', rising, bar(100)],
  ])('%s', (reason, points, to) => {
    expect(forecast(points, to)).toEqual({ date: null, reason });
  });

  const met: Forecast = { date: null, reason: 'ALREADY_MET' };
  const at = (date: string): Forecast => ({ date, reason: null });
  it.each<[string, Forecast[], boolean, Forecast]>([
    [
      'the last of its indicators',
      [at('2026-01-01'), met, at('2027-01-01')],
      true,
      at('2027-01-01'),
    ],
    ['met', [met, met], true, met],
    ['unknown', [met], false, { date: null, reason: 'INDICATORS_UNKNOWN' }],
    ['empty', [], true, { date: null, reason: 'INDICATORS_UNKNOWN' }],
    [
      'a gap',
      [at('2026-01-01'), { date: null, reason: 'NO_THRESHOLD' }],
      true,
      { date: null, reason: 'NO_THRESHOLD' },
    ],
  ])('of a criterion: %s', (_, indicators, complete, wanted) => {
    expect(forecastOfCriterion(indicators, complete)).toEqual(wanted);
  });
});

describe('changes', () => {
  const result = (indicatorId: string, value: string | null, met: boolean | null = null) => ({
    ...{ indicatorId, value, yesNo: null, met },
  });
  it('name what appeared, went, was met, is met no more, or has another value', () => {
    const earlier = [
      ...[result('same', '1.0', true), result('gone', '1'), result('value', '1', false)],
      ...[result('met', '1', false), result('lost', '2', true)],
    ];
    const later = [
      ...[result('same', '1', true), result('new', '1'), result('value', '2', false)],
      ...[result('met', '3', true), result('lost', '1', false)],
    ];
    expect(
      changesBetween(earlier, later).map(({ indicatorId, kind }) => [indicatorId, kind]),
    ).toEqual([
      ['new', 'RECORDED'],
      ['value', 'VALUE'],
      ['met', 'NOW_MET'],
      ['lost', 'NO_LONGER_MET'],
      ['gone', 'GONE'],
    ]);
  });
});
