import { describe, expect, it } from 'vitest';
import { offerDifferences, unusualPrice, type Offer } from '../../src/product/offer.rules.ts';
import { BaseUnit, StockState } from '../../src/product/product.enums.ts';

const offer = (more: Partial<Offer> = {}): Offer => ({
  priceAmount: '120000',
  priceUnit: '500 g',
  priceBaseQuantity: null,
  priceBaseUnit: null,
  capacityAmount: null,
  capacityUnit: null,
  seasonMonths: [],
  stockState: null,
  ...more,
});
const priced = (priceAmount: string | null, kilograms: string | null = null) =>
  offer({
    priceAmount,
    priceUnit: priceAmount === null ? null : 'gói',
    priceBaseQuantity: kilograms,
    priceBaseUnit: kilograms === null ? null : BaseUnit.KILOGRAM,
  });

describe('unusualPrice', () => {
  it.each([
    ['120000', '360000', false],
    ['120000', '360001', true],
    ['120000', '40000', false],
    ['120000', '39999', true],
    ['120000', '1200000', true],
    ['0', '0', false],
    ['0', '1', true],
    ['999999999999', '333333333333', false],
  ])('from %s to %s: %s', (was, is, unusual) => {
    expect(unusualPrice(priced(was), priced(is))).toBe(unusual);
  });

  it('compares by the base unit where both know it', () => {
    expect(unusualPrice(priced('25000', '0.1'), priced('250000', '1'))).toBe(false);
    expect(unusualPrice(priced('25000', '0.1'), priced('25000', '1'))).toBe(true);
    expect(unusualPrice(priced('25000', '0.1'), priced('250000', null))).toBe(true);
  });

  it('has nothing to say of the first price, or of none', () => {
    expect(unusualPrice(priced(null), priced('5'))).toBe(false);
    expect(unusualPrice(priced('5'), priced(null))).toBe(false);
  });
});

describe('offerDifferences', () => {
  it('are empty when only the writing differs', () => {
    const before = offer({ capacityAmount: '2.500', capacityUnit: 'tấn' });
    expect(offerDifferences(before, { ...before, capacityAmount: '2.5' })).toEqual([]);
  });

  it('name each part as people read it', () => {
    const after = offer({
      priceAmount: '125000',
      priceBaseQuantity: '0.5000',
      priceBaseUnit: BaseUnit.KILOGRAM,
      capacityAmount: '10',
      capacityUnit: 'tấn',
      seasonMonths: [1, 2],
      stockState: StockState.LIMITED,
    });
    expect(offerDifferences(offer(), after)).toEqual([
      { what: 'PRICE', before: '120000 VND / 500 g', after: '125000 VND / 500 g (0.5 KILOGRAM)' },
      { what: 'CAPACITY', before: null, after: '10 tấn' },
      { what: 'SEASON', before: null, after: '1, 2' },
      { what: 'STOCK', before: null, after: 'LIMITED' },
    ]);
  });
});
