import { describe, expect, it } from 'vitest';
import { Comparator } from '../../src/commune-criteria/commune-criteria.enums.ts';
import { TargetMetric } from '../../src/programme/programme.enums.ts';
import { forecastOf, pointsOf } from '../../src/programme/target.rules.ts';

const products = {
  metric: TargetMetric.PRODUCTS_RECOGNISED,
  comparator: Comparator.GTE,
  goal: '10',
  startsOn: '2023-01-01',
  due: '2023-12-31',
  baseline: null as string | null,
};
const hamlets = { ...products, metric: TargetMetric.HAMLETS_AT_STANDARD_SHARE, goal: '50' };
const forecast = (
  target: typeof products,
  counted: string | null,
  reports: { value: string | null; day: string | null }[],
  today: string,
) => forecastOf(target, pointsOf(target, counted, reports, today), today);

describe('the forecast of a target', () => {
  it('goes on from nothing on the first day to the count of today', () => {
    // 4 in 181 days; 364 days to the end.
    expect(forecast(products, '4', [], '2023-07-01')).toEqual({
      ...{ value: '8.04', goalMet: false, points: 2, gap: null },
    });
    expect(forecast(products, '5', [], '2023-07-01')).toMatchObject({
      ...{ value: '10.06', goalMet: true },
    });
    expect(forecast(products, '0', [], '2023-01-01')).toMatchObject({ gap: 'TOO_FEW_POINTS' });
  });

  it('fits a line to what was reported, the last value of a day, and the start', () => {
    const reports = [
      { value: '99', day: '2023-01-11' },
      { value: '10', day: '2023-01-11' },
      { value: null, day: null },
      { value: '40', day: '2023-01-21' },
    ];
    const target = { ...hamlets, baseline: '10', due: '2023-01-31' };
    // Through (0, 10), (10, 10), (20, 40): mean 20, slope 1.5, at 30 it is 50.
    expect(forecast(target, null, reports, '2023-01-25')).toEqual({
      ...{ value: '50.00', goalMet: true, points: 3, gap: null },
    });
  });

  it('is none after the due day or through fewer than two days', () => {
    const reports = [{ value: '10', day: '2023-01-11' }];
    expect(forecast(hamlets, null, reports, '2023-02-01')).toEqual({
      ...{ value: null, goalMet: null, points: 1, gap: 'TOO_FEW_POINTS' },
    });
    expect(forecast(products, '9', [], '2024-01-01')).toMatchObject({ value: null, gap: 'PAST' });
  });
});
