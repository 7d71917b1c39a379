import { describe, expect, it } from 'vitest';
import { capacityIn, suggest, type Supply } from '../../src/inquiry/suggestion.rules.ts';

const SUPPLY: Supply = {
  capacityAmount: 2,
  capacityUnit: 'tấn/tháng',
  priceUnit: 'gói 500 g',
  priceBaseQuantity: 0.5,
  priceBaseUnit: 'KILOGRAM',
  seasonMonths: [10, 11, 12],
  stockState: 'IN_STOCK',
  stars: 4,
  wordsMatch: true,
  groupMatches: true,
};
const NEED = { quantity: 2000, unit: 'KILOGRAM', months: [11, 12] } as const;

describe('capacity in the unit of a need', () => {
  it.each([
    [2, 'tấn', 'KILOGRAM', 2000],
    [2, 'Tấn / tháng', 'KILOGRAM', 2000],
    [5, 'tạ', 'KILOGRAM', 500],
    [300, 'kg mỗi tháng', 'KILOGRAM', 300],
    [300, 'lít', 'LITRE', 300],
    [400, 'gói', 'KILOGRAM', 200],
    [400, 'hộp', 'KILOGRAM', null],
    [300, 'lít', 'KILOGRAM', null],
    [50, 'cái', 'PIECE', 50],
  ] as const)('%s %s in %s is %s', (amount, unit, wanted, expected) => {
    expect(capacityIn(wanted, { ...SUPPLY, capacityAmount: amount, capacityUnit: unit })).toBe(
      expected,
    );
  });
});

describe('weighing', () => {
  it('all that fits gives 96 of 100 with four stars', () => {
    expect(suggest(NEED, SUPPLY)).toEqual({
      fit: 96,
      reasons: ['CAPACITY_COVERS', 'SEASON_FITS', 'STARS_VALID', 'WORDS_MATCH', 'GROUP_MATCHES'],
      coverageBasisPoints: 10_000,
      monthlyCapacity: 2000,
    });
  });

  it.each([
    ['a part of the quantity', { capacityAmount: 0.5 }, 'CAPACITY_PART', 70, 2500],
    ['no capacity', { capacityAmount: null }, 'CAPACITY_UNKNOWN', 61, null],
    ['half the months', { seasonMonths: [12] }, 'SEASON_PART', 86, 10_000],
    ['another season', { seasonMonths: [3] }, 'SEASON_MISSES', 76, 10_000],
    ['no season said', { seasonMonths: [] }, 'SEASON_UNKNOWN', 76, 10_000],
    ['no valid stars', { stars: null }, 'STARS_NONE', 80, 10_000],
    ['nothing left', { stockState: 'OUT_OF_STOCK' }, 'SOLD_OUT', 61, 10_000],
  ] as const)('%s: %o says %s', (_name, more, reason, fit, coverage) => {
    const weighed = suggest(NEED, { ...SUPPLY, ...more });
    expect(weighed).toMatchObject({ fit, coverageBasisPoints: coverage });
    expect(weighed.reasons).toContain(reason);
  });
});
