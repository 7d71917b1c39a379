import { describe, expect, it } from 'vitest';
import { ProductStatus, ProductValidity } from '../../src/product/product.enums.ts';
import {
  afterProductMove,
  basePrice,
  starsOn,
  validityOn,
  type ProductMove,
} from '../../src/product/product.rules.ts';

describe('validityOn and starsOn', () => {
  const product = { stars: 4, certifiedFrom: '2023-12-13', certifiedUntil: '2026-12-12' };
  it.each([
    ['2023-12-12', ProductValidity.NONE, null],
    ['2023-12-13', ProductValidity.VALID, 4],
    ['2026-12-12', ProductValidity.VALID, 4],
    ['2026-12-13', ProductValidity.EXPIRED, null],
  ])('%s: %s', (day, validity, stars) => {
    expect(validityOn(product, day)).toBe(validity);
    expect(starsOn(product, day)).toBe(stars);
  });

  it('have nothing without a certificate', () => {
    const none = { stars: null, certifiedFrom: null, certifiedUntil: null };
    expect(validityOn(none, '2026-11-22')).toBe(ProductValidity.NONE);
    expect(starsOn(none, '2026-11-22')).toBe(null);
  });
});

describe('basePrice', () => {
  it.each([
    ['120000', '0.5', '240000'],
    ['120000', '0.35', '342857'],
    ['10000', '3', '3333'],
    ['20000', '3', '6667'],
    ['5', '2', '3'],
    ['99999999999', '0.0001', '999999999990000'],
    ['120000', '0.5000', '240000'],
  ])('%s for %s is %s', (amount, quantity, base) => {
    expect(basePrice(amount, quantity)).toBe(base);
  });
});

describe('afterProductMove', () => {
  const { DRAFT, PUBLISHED, ARCHIVED } = ProductStatus;
  it.each<[ProductStatus, ProductMove, ProductStatus | null]>([
    [DRAFT, 'publish', PUBLISHED],
    [DRAFT, 'archive', ARCHIVED],
    [DRAFT, 'restore', null],
    [PUBLISHED, 'publish', null],
    [PUBLISHED, 'archive', ARCHIVED],
    [PUBLISHED, 'restore', null],
    [ARCHIVED, 'publish', null],
    [ARCHIVED, 'archive', null],
    [ARCHIVED, 'restore', DRAFT],
  ])('%s %s → %s', (status, move, after) => {
    expect(afterProductMove(status, move)).toBe(after);
  });
});
