import type { RuleSheet } from '../rubric/rubric.rules.ts';
import { compareAverage, distance, exceeds, type Average, type Fraction } from './average.rules.ts';
import { checkMinima, type MinimumCheck, type MinimumMethod } from './minima.rules.ts';
import { explain, type ExplanationStep } from './explanation.rules.ts';

/** One row of the version's star ranges: [minPoints, maxPoints), the top one closed. */
export interface StarRange {
  readonly star: number;
  readonly minPoints: number;
  readonly maxPoints: number;
  readonly maxInclusive: boolean;
  readonly article: string | null;
}

/** A submitted sheet of one member: points per scored criterion. */
export interface Ballot {
  readonly id: string;
  readonly points: ReadonlyMap<string, number>;
}

export interface ResultSettings {
  /** A spread above this calls for discussion and rescoring; equal to it does not. */
  readonly spreadLimit: Fraction;
  /** How the council's value of a criterion is held against a star minimum. */
  readonly minimumMethod: MinimumMethod;
  /** Whether a higher star must also meet the minima of the lower ones. */
  readonly cumulativeMinima: boolean;
}

export const DEFAULT_RESULT_SETTINGS: ResultSettings = {
  spreadLimit: { numerator: 10, denominator: 1 },
  minimumMethod: 'AVERAGE',
  cumulativeMinima: true,
};

export interface ResultInput {
  readonly sheet: RuleSheet;
  readonly ranges: readonly StarRange[];
  readonly ballots: readonly Ballot[];
  readonly settings?: ResultSettings;
  /** Where the decision defines the minima. */
  readonly minimumArticle?: string | null;
}

export interface Spread {
  readonly average: Average;
  readonly min: number;
  readonly max: number;
}

export interface LevelCount {
  readonly criterionId: string;
  readonly points: number;
  readonly sheets: number;
}

export interface RatingResult extends Spread {
  readonly count: number;
  readonly spread: number;
  /** Twice the median total, so that it is a whole number. */
  readonly medianTwice: number;
  readonly spreadExceeded: boolean;
  readonly parts: readonly (Spread & { readonly code: string })[];
  readonly criteria: readonly (Spread & { readonly criterionId: string })[];
  readonly starByPoints: number;
  /** The highest star whose points and minima are both met: what is proposed to the council. */
  readonly proposedStar: number;
  /** Every minimum of the sheet, met or not, for every star. */
  readonly minima: readonly MinimumCheck[];
  /** The minima that hold the product below the star of its points. */
  readonly failedMinima: readonly MinimumCheck[];
  /** Markers without a level (148/2023) up to the star of the points: for the council to judge. */
  readonly unknownMinima: readonly { readonly criterionId: string; readonly star: number }[];
  /** Points still lacking to the next star; null at the top. */
  readonly toNext: { readonly star: number; readonly points: Average } | null;
  /** Points above the lower bound of the star of the points. */
  readonly aboveBound: Average;
  readonly explanation: readonly ExplanationStep[];
}

/** The result of one product from the submitted sheets; null while there is none. */
export function rate(input: ResultInput): RatingResult | null {
  const { sheet, ranges, ballots, settings = DEFAULT_RESULT_SETTINGS } = input;
  if (ballots.length === 0) return null;
  const rows = ballots.map((ballot) => pointsInOrder(sheet, ballot));
  const all = sheet.criteria.map((_, index) => index);
  const total = spreadOf(rows, all);
  const range = rangeOf(total.average, ranges);
  const minima = checkMinima(sheet, rows, settings.minimumMethod);
  const proposedStar = starByMinima(range.star, ranges, minima, settings.cumulativeMinima);
  const spread = total.max - total.min;
  const next = ranges.filter((one) => one.star > range.star).sort((a, b) => a.star - b.star)[0];
  const result: Omit<RatingResult, 'explanation'> = {
    ...total,
    count: ballots.length,
    spread,
    medianTwice: medianTwice(rows.map((row) => row.reduce((sum, one) => sum + one, 0))),
    spreadExceeded: exceeds(spread, settings.spreadLimit),
    parts: sheet.parts.map(({ code }) => {
      const own = all.filter((index) => sheet.criteria[index]?.partCode === code);
      return { code, ...spreadOf(rows, own) };
    }),
    criteria: sheet.criteria.map(({ id }, index) => ({
      criterionId: id,
      ...spreadOf(rows, [index]),
    })),
    starByPoints: range.star,
    proposedStar,
    minima,
    failedMinima: minima.filter((one) => !one.met && one.star <= range.star),
    unknownMinima: sheet.criteria.flatMap(({ id, headingStar }) =>
      headingStar !== null && headingStar <= range.star
        ? [{ criterionId: id, star: headingStar }]
        : [],
    ),
    toNext: next ? { star: next.star, points: distance(total.average, next.minPoints) } : null,
    aboveBound: distance(total.average, range.minPoints),
  };
  return { ...result, explanation: explain(result, range, settings, input.minimumArticle ?? null) };
}

/** The star of an average by the ranges of the version alone. */
export function starByPoints(average: Average, ranges: readonly StarRange[]): number {
  return rangeOf(average, ranges).star;
}

function rangeOf(average: Average, ranges: readonly StarRange[]): StarRange {
  const range = ranges.find(
    (one) =>
      compareAverage(average, one.minPoints) >= 0 &&
      compareAverage(average, one.maxPoints) < (one.maxInclusive ? 1 : 0),
  );
  if (!range) throw new RangeError(`no star for ${average.sum}/${average.count}`);
  return range;
}

/** Falls from the star of the points to the highest one whose minima are met. */
function starByMinima(
  byPoints: number,
  ranges: readonly StarRange[],
  minima: readonly MinimumCheck[],
  cumulative: boolean,
): number {
  const stars = ranges.map((range) => range.star).sort((a, b) => b - a);
  const lowest = stars[stars.length - 1] ?? 1;
  const holds = (star: number) =>
    minima.every((one) => one.met || (cumulative ? one.star > star : one.star !== star));
  return stars.find((star) => star <= byPoints && holds(star)) ?? lowest;
}

/** Twice the middle total, or the sum of the two in the middle. */
export function medianTwice(totals: readonly number[]): number {
  const sorted = [...totals].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return lower + upper;
}

/** How often each number of points was given, per criterion, lowest first. */
export function levelCounts(sheet: RuleSheet, ballots: readonly Ballot[]): LevelCount[] {
  return sheet.criteria.flatMap(({ id }) => {
    const counts = new Map<number, number>();
    for (const { points } of ballots) {
      const given = points.get(id) ?? 0;
      counts.set(given, (counts.get(given) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a], [b]) => a - b)
      .map(([points, sheets]) => ({ criterionId: id, points, sheets }));
  });
}

/** Average, least and most of the members' sums over some criteria. */
function spreadOf(rows: readonly (readonly number[])[], criteria: readonly number[]): Spread {
  let [sum, min, max] = [0, Infinity, 0];
  for (const row of rows) {
    let total = 0;
    for (const index of criteria) total += row[index] ?? 0;
    sum += total;
    if (total < min) min = total;
    if (total > max) max = total;
  }
  return { average: { sum, count: rows.length }, min, max };
}

/**
 * A member's points in the order of the sheet's criteria. A sheet that is not whole must never reach
 * the arithmetic; that it did is a fault of the program.
 */
function pointsInOrder(sheet: RuleSheet, ballot: Ballot): number[] {
  if (ballot.points.size !== sheet.criteria.length) {
    const [has, needs] = [ballot.points.size, sheet.criteria.length];
    throw new RangeError(`sheet ${ballot.id}: points for ${has} criteria, not ${needs}`);
  }
  return sheet.criteria.map(({ id, maxPoints }) => {
    const points = ballot.points.get(id);
    if (points === undefined || !Number.isInteger(points) || points < 0 || points > maxPoints) {
      throw new RangeError(`sheet ${ballot.id}: ${points ?? 'no'} points for criterion ${id}`);
    }
    return points;
  });
}
