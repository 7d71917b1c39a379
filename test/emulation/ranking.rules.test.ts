import { describe, expect, it } from 'vitest';
import { QuotaKind, QuotaRounding } from '../../src/emulation/award.enums.ts';
import { EmulationState } from '../../src/emulation/emulation.enums.ts';
import { sumOfPoints } from '../../src/emulation/emulation.rules.ts';
import { quotaLimit, rank, type Contender } from '../../src/emulation/ranking.rules.ts';

const one = (id: string, points: string | null, more: Partial<Contender> = {}): Contender => ({
  ...{ id, points, state: EmulationState.CONFIRMED, tiePlace: null, earlier: null, holds: true },
  ...more,
});
const rule = { limit: 2, scored: true, minPoints: null };
const said = (contenders: Contender[], more: object = {}) =>
  rank(contenders, { ...rule, ...more }).map(({ id, place, reason }) => [id, place, reason]);

describe('a quota', () => {
  const share = (quotaValue: string, base: number | null, rounding: QuotaRounding) =>
    quotaLimit({ quota: QuotaKind.PERCENT, quotaValue, rounding }, base);

  it('of 5 % of the communes is rounded as its rule says', () => {
    const { DOWN, NEAREST, UP } = QuotaRounding;
    const all = (base: number) => [DOWN, NEAREST, UP].map((way) => share('5', base, way));
    expect(all(49)).toEqual([2, 2, 3]);
    expect(all(50)).toEqual([2, 3, 3]);
    expect(all(60)).toEqual([3, 3, 3]);
    expect(all(0)).toEqual([0, 0, 0]);
    // What binary fractions would round up: 29 % of 100 is 29.
    expect(share('29', 100, UP)).toBe(29);
    expect(share('0.07', 10_000, UP)).toBe(7);
    expect(share('5', null, UP)).toBe(0);
  });

  it('is a number, or none at all', () => {
    const of = (quota: QuotaKind, quotaValue: string | null) =>
      quotaLimit({ quota, quotaValue, rounding: null }, null);
    expect(of(QuotaKind.COUNT, '3.00')).toBe(3);
    expect(of(QuotaKind.NONE, null)).toBeNull();
  });
});

describe('a ranking', () => {
  it('goes by points; equal points share a place', () => {
    expect(said([one('a', '70'), one('b', '80.5'), one('c', '80.50'), one('d', '90')])).toEqual([
      ...[
        ['d', 1, 'CHOSEN'],
        ['b', 2, 'TIE_OPEN'],
        ['c', 2, 'TIE_OPEN'],
      ],
      ['a', 4, 'QUOTA'],
    ]);
  });

  it('follows the decision of a tie, and waits again when one of them was not part of it', () => {
    const tied = [one('a', '80', { tiePlace: 2 }), one('b', '80', { tiePlace: 1 })];
    expect(said(tied, { limit: 1 })).toEqual([
      ...[
        ['b', 1, 'CHOSEN_BY_TIE'],
        ['a', 1, 'TIE_LOST'],
      ],
    ]);
    expect(said([...tied, one('c', '80')], { limit: 1 }).map(([, , reason]) => reason)).toEqual(
      Array(3).fill('TIE_OPEN'),
    );
  });

  it('says why somebody cannot win, whatever their points; they take nobody’s place', () => {
    const out = [
      one('earlier', '100', { earlier: '1/QĐ' }),
      one('standard', '100', { holds: false }),
      one('missing', null),
      one('low', '49.99'),
      one('open', '100', { state: EmulationState.CHECKED }),
    ];
    expect(said([...out, one('least', '50')], { limit: 1, minPoints: '50.00' })).toEqual([
      ['least', 1, 'CHOSEN'],
      ['earlier', null, 'EARLIER_REWARD'],
      ['standard', null, 'STANDARD_MISSING'],
      ['missing', null, 'POINTS_MISSING'],
      ['low', null, 'POINTS_LOW'],
      ['open', null, 'NOT_CONFIRMED'],
    ]);
  });

  it('without a point table holds all for equal, and without a limit chooses all', () => {
    const all = [one('a', null), one('b', null)];
    expect(said(all, { scored: false, limit: null }).map(([, , reason]) => reason)).toEqual([
      ...['CHOSEN', 'CHOSEN'],
    ]);
    expect(said(all, { scored: false, limit: 1 }).map(([, , reason]) => reason)).toEqual([
      ...['TIE_OPEN', 'TIE_OPEN'],
    ]);
    expect(said(all, { scored: false, limit: 0 }).map(([, , reason]) => reason)).toEqual([
      ...['QUOTA', 'QUOTA'],
    ]);
  });
});

it('points are added without binary fractions', () => {
  expect(sumOfPoints(['0.1', '0.2', '33.33'])).toBe('33.63');
  expect(sumOfPoints([])).toBe('0.00');
});
