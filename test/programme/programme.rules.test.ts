import { describe, expect, it } from 'vitest';
import { Comparator } from '../../src/commune-criteria/commune-criteria.enums.ts';
import { ProgressSource, TargetMetric } from '../../src/programme/programme.enums.ts';
import { progressOf } from '../../src/programme/programme.rules.ts';

const products = {
  metric: TargetMetric.PRODUCTS_RECOGNISED,
  comparator: Comparator.GTE,
  goal: '10',
  due: '2023-12-31',
  reportedValue: null,
  reportedOn: null,
};
const hamlets = {
  ...products,
  metric: TargetMetric.HAMLETS_AT_STANDARD_SHARE,
  goal: '50.0000',
  due: '2025-12-31',
};
const reported = { reportedValue: '50', reportedOn: '2025-06-30' };
const { LIVE, REPORTED, NONE } = ProgressSource;

describe('progress of a target', () => {
  it.each([
    ['counted, reached', products, '10', '2023-06-01', ['10', LIVE, '2023-06-01', true, false]],
    ['counted, in time', products, '9', '2023-12-31', ['9', LIVE, '2023-12-31', false, false]],
    ['counted, too late', products, '9', '2024-01-01', ['9', LIVE, '2024-01-01', false, true]],
    ['nothing known', hamlets, null, '2025-01-01', [null, NONE, null, null, false]],
    ['nothing known, late', hamlets, null, '2026-01-01', [null, NONE, null, null, true]],
    [
      'reported',
      { ...hamlets, ...reported },
      null,
      '2026-01-01',
      ['50', REPORTED, '2025-06-30', true, false],
    ],
    [
      'counting wins over a report',
      { ...products, ...reported },
      '3',
      '2023-06-01',
      ['3', LIVE, '2023-06-01', false, false],
    ],
  ])('%s', (_, target, counted, today, [value, source, asOf, met, overdue]) => {
    expect(progressOf(target, counted, today)).toEqual({ value, source, asOf, met, overdue });
  });
});
