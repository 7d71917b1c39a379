import {
  decimalText,
  fraction,
  per,
  plus,
  rootText,
  rounded,
  times,
  type Fraction,
} from './fraction.rules.ts';
import { fieldOf, type IncomeMethodRules } from './income-method.rules.ts';
import { IncomeEstimator, IncomePart } from './income-survey.enums.ts';

/** One amount of the form, in thousand VND. */
export interface AmountLine {
  readonly section: number;
  readonly field: string;
  readonly amount: bigint;
}

/** Net of each section that has a line: what it brought in, sold and used, less its costs. */
export function sectionNets(
  rules: IncomeMethodRules,
  lines: readonly AmountLine[],
): ReadonlyMap<number, bigint> {
  const nets = new Map<number, bigint>();
  for (const { section, field, amount } of lines) {
    const part = fieldOf(rules, section, field)?.part;
    if (!part) continue;
    const signed = part === IncomePart.COST ? -amount : amount;
    nets.set(section, (nets.get(section) ?? 0n) + signed);
  }
  return nets;
}

/** Net income of a household, in thousand VND. */
export function householdNet(rules: IncomeMethodRules, lines: readonly AmountLine[]): bigint {
  return [...sectionNets(rules, lines).values()].reduce((sum, net) => sum + net, 0n);
}

/** A household of the sample, as far as the result goes. */
export interface SampledHousehold {
  readonly areaCode: string;
  readonly members: number;
  readonly net: bigint;
}

/** What the weights of an area are made of; null where nobody has counted. */
export interface AreaFrame {
  readonly code: string;
  /** M_ci, households of the area when the sample was drawn. */
  readonly householdsFrame: number | null;
  /** M'_ci, households of the area at the survey. */
  readonly householdsUpdated: number | null;
}

interface Sums {
  readonly households: bigint;
  readonly persons: bigint;
  readonly net: bigint;
}

function sums(sample: readonly SampledHousehold[]): Sums {
  return {
    households: BigInt(sample.length),
    persons: sample.reduce((sum, one) => sum + BigInt(one.members), 0n),
    net: sample.reduce((sum, one) => sum + one.net, 0n),
  };
}

/** Σ net ÷ Σ persons, exactly; null without persons. */
export function unweightedIncome(sample: readonly SampledHousehold[]): Fraction | null {
  const { net, persons } = sums(sample);
  return persons > 0n ? per(fraction(net), fraction(persons)) : null;
}

/**
 * W = (N_c ÷ (M_ci · m_c)) · (M'_ci ÷ n_ci): how many households of the commune one of the sample in
 * the area stands for. Null where a part of it is not known.
 * @param total N_c, households of the commune
 * @param areas m_c, sampled areas
 * @param surveyed n_ci, households of the area that were asked
 */
export function areaWeight(
  area: AreaFrame,
  { total, areas, surveyed }: { total: number | null; areas: number; surveyed: number },
): Fraction | null {
  const { householdsFrame, householdsUpdated } = area;
  if (!total || !householdsFrame || !householdsUpdated || areas < 1 || surveyed < 1) return null;
  return times(
    fraction(BigInt(total), BigInt(householdsFrame) * BigInt(areas)),
    fraction(BigInt(householdsUpdated), BigInt(surveyed)),
  );
}

/**
 * Σ(W · net) ÷ Σ(W · persons), exactly. Null when the weight of an area that was asked in is not known.
 */
export function weightedIncome(
  sample: readonly SampledHousehold[],
  areas: readonly AreaFrame[],
  total: number | null,
): Fraction | null {
  let net = fraction(0n);
  let persons = fraction(0n);
  for (const area of areas) {
    const inside = sums(sample.filter(({ areaCode }) => areaCode === area.code));
    if (inside.households === 0n) continue;
    const surveyed = Number(inside.households);
    const weight = areaWeight(area, { total, areas: areas.length, surveyed });
    if (!weight) return null;
    net = plus(net, times(weight, fraction(inside.net)));
    persons = plus(persons, times(weight, fraction(inside.persons)));
  }
  return persons.over > 0n ? per(net, persons) : null;
}

/**
 * Square of the standard error of the ratio r = Σy ÷ Σx (y = net, x = counted members of a household):
 * SE² = (1 − n/N) · n/(n − 1) · Σ(y_i − r·x_i)² ÷ (Σx)², the linearised variance of a ratio estimator
 * under simple random sampling without replacement. Our own computation: no text was seen that asks for
 * one, and areas are left out of it. Without N the finite population correction is left out. Null for
 * fewer than two households.
 */
export function squaredError(
  sample: readonly SampledHousehold[],
  total: number | null,
): Fraction | null {
  const { households: n, persons, net } = sums(sample);
  if (n < 2n || persons === 0n) return null;
  // (y_i − r·x_i) · Σx, which is whole.
  const squares = sample.reduce((sum, one) => {
    const rest = one.net * persons - net * BigInt(one.members);
    return sum + rest * rest;
  }, 0n);
  const population = total === null || BigInt(total) < n ? null : BigInt(total);
  const unseen = population === null ? fraction(1n) : fraction(population - n, population);
  return times(unseen, times(fraction(n, n - 1n), fraction(squares, persons ** 4n)));
}

export interface IncomeResult {
  readonly households: number;
  readonly persons: number;
  readonly netTotal: bigint;
  /** Thousand VND per person and year with two decimals. */
  readonly unweighted: string;
  readonly weighted: string | null;
  readonly standardError: string | null;
  /** The standard error in per cent of the income. */
  readonly relativeError: string | null;
  readonly counts: IncomeEstimator;
  /** The one that counts, in whole thousand VND. */
  readonly amount: bigint;
}

/** The result of a survey; null when what counts cannot be worked out. */
export function incomeResult(
  rules: IncomeMethodRules,
  sample: readonly SampledHousehold[],
  frame: { readonly areas: readonly AreaFrame[]; readonly total: number | null },
): IncomeResult | null {
  const unweighted = unweightedIncome(sample);
  const weighted = weightedIncome(sample, frame.areas, frame.total);
  const counted = rules.counts === IncomeEstimator.WEIGHTED ? weighted : unweighted;
  if (!unweighted || !counted) return null;
  const { households, persons, net } = sums(sample);
  const error = squaredError(sample, frame.total);
  const relative =
    error && unweighted.over > 0n
      ? times(error, per(fraction(10_000n), times(unweighted, unweighted)))
      : null;
  return {
    households: Number(households),
    persons: Number(persons),
    netTotal: net,
    unweighted: decimalText(unweighted, 2),
    weighted: weighted && decimalText(weighted, 2),
    standardError: error && rootText(error, 2),
    relativeError: relative && rootText(relative, 2),
    counts: rules.counts,
    amount: rounded(counted),
  };
}
