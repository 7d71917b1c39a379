import { beforeAll, describe, expect, it } from 'vitest';
import { officialRubrics } from '../../seeds/reference/rubrics.ts';
import { decimalAverage, displayAverage, telltaleDigits } from '../../src/council/average.rules.ts';
import { rate, type Ballot } from '../../src/council/result.rules.ts';
import type { RuleSheet } from '../../src/rubric/rubric.rules.ts';
import { ruleSheetOf } from '../rubric/rule-sheet.ts';
import { RANGES } from './ballots.ts';

const COUNCILS = 100_000;

/** A small deterministic generator (mulberry32), so that a failure can be repeated by its number. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Councils lean towards a level of quality, so that every star and every boundary is met often. */
function council(sheet: RuleSheet, pick: (below: number) => number): Ballot[] {
  const members = 1 + pick(15);
  const quality = pick(101);
  return Array.from({ length: members }, (_, member) => ({
    id: String(member),
    points: new Map(
      sheet.criteria.map((criterion) => {
        const best = pick(100) < quality;
        const option = criterion.options[pick(criterion.options.length)]!;
        return [criterion.id, best ? criterion.maxPoints : option.points];
      }),
    ),
  }));
}

/** Everything again, written differently: scaled BigInt, no code shared with the rules. */
function oracle(sheet: RuleSheet, ballots: readonly Ballot[]) {
  const n = BigInt(ballots.length);
  const totals = ballots.map((one) => [...one.points.values()].reduce((a, b) => a + BigInt(b), 0n));
  const sum = totals.reduce((a, b) => a + b, 0n);
  const byPoints =
    sum < 30n * n ? 1 : sum < 50n * n ? 2 : sum < 70n * n ? 3 : sum < 90n * n ? 4 : 5;
  let star = byPoints;
  for (const { id, minima } of sheet.criteria) {
    const own = ballots.reduce((a, one) => a + BigInt(one.points.get(id)!), 0n);
    for (const minimum of minima) {
      if (own < BigInt(minimum.points) * n) star = Math.min(star, Math.max(1, minimum.star - 1));
    }
  }
  const sorted = [...totals].sort((a, b) => (a < b ? -1 : 1));
  const spread = sorted[sorted.length - 1]! - sorted[0]!;
  const half = BigInt(Math.floor(sorted.length / 2));
  const median =
    sorted.length % 2 === 1
      ? sorted[Number(half)]! * 2n
      : sorted[Number(half)]! + sorted[Number(half) - 1]!;
  const bounds = [0n, 30n, 50n, 70n, 90n];
  const above = sum - bounds[byPoints - 1]! * n;
  const next = byPoints === 5 ? null : Number(bounds[byPoints]! * n - sum);
  const cents = (sum * 1000n) / n;
  const shown = (cents + 5n) / 10n;
  const text = `${shown / 100n},${String(shown % 100n).padStart(2, '0')}`;
  return {
    sum: Number(sum),
    byPoints,
    star,
    spread: Number(spread),
    alarm: spread > 10n,
    text,
    median: Number(median),
    above: Number(above),
    next,
  };
}

describe(`${COUNCILS.toLocaleString('en')} random councils on the official sheets`, () => {
  let sheets: RuleSheet[] = [];
  beforeAll(async () => {
    const models = await officialRubrics();
    sheets = models.flatMap((one) => one.sheets.filter((it) => it.usable).map(ruleSheetOf));
  });

  it('are rated as an independent calculation rates them', { timeout: 240_000 }, () => {
    const seen = new Map<number, number>();
    let lowered = 0;
    for (let number = 0; number < COUNCILS; number += 1) {
      const pick = random(number);
      const sheet = sheets[number % sheets.length]!;
      const ballots = council(sheet, pick);
      const result = rate({ sheet, ranges: RANGES, ballots })!;
      const expected = oracle(sheet, ballots);
      const found = {
        sum: result.average.sum,
        byPoints: result.starByPoints,
        star: result.proposedStar,
        spread: result.spread,
        alarm: result.spreadExceeded,
        text: displayAverage(result.average),
        median: result.medianTwice,
        above: result.aboveBound.sum,
        next: result.toNext?.points.sum ?? null,
      };
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        expect({ number, ...found }).toEqual({ number, ...expected });
      }
      // However few decimals are shown, nobody reads a bound that is not reached.
      const bound = [30, 50, 70, 90][result.starByPoints - 1];
      const digits = telltaleDigits(result.average, number % 3, bound ? [bound] : []);
      const shown = Number(decimalAverage(result.average, digits));
      if (bound && shown >= bound)
        expect({ number, shown }).toEqual({ number, shown: `< ${bound}` });
      seen.set(result.proposedStar, (seen.get(result.proposedStar) ?? 0) + 1);
      if (result.proposedStar < result.starByPoints) lowered += 1;
    }
    expect([...seen.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(lowered).toBeGreaterThan(1_000);
  });
});
