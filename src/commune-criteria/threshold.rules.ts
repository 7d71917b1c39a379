import { AssessmentPeriodKind, Comparator, IndicatorVerdict } from './commune-criteria.enums.ts';
import { compareDecimals } from './decimal.rules.ts';
import { referenceDay, type Period } from './period.rules.ts';

/** A threshold as far as choosing and applying it goes. */
export interface ThresholdFacts {
  readonly regionCode: string | null;
  readonly communeGroup: string | null;
  readonly year: number | null;
  readonly value: string | null;
  readonly yesNo: boolean | null;
  readonly comparator: Comparator;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly supersededAt: Date | null;
}

/** For whom and when a threshold is looked for. */
export interface ThresholdCase {
  /** The day that decides which text was in force, YYYY-MM-DD. */
  readonly day: string;
  /** The year the figure is about. */
  readonly year: number;
  readonly regionCode: string | null;
  readonly communeGroup: string | null;
}

/**
 * The threshold that applied on a day: in force that day, made for the region, the commune group and
 * the year or for all of them; the one made most narrowly wins, then the one in force last. A
 * threshold without a number, or one that was corrected since, never applies.
 * @returns null when there is none ("chưa có ngưỡng")
 */
export function thresholdOn<T extends ThresholdFacts>(
  thresholds: readonly T[],
  wanted: ThresholdCase,
): T | null {
  const candidates = thresholds
    .filter((one) => isKnown(one) && !one.supersededAt && inForce(one, wanted.day))
    .filter((one) => one.regionCode === null || one.regionCode === wanted.regionCode)
    .filter((one) => one.communeGroup === null || one.communeGroup === wanted.communeGroup)
    .filter((one) => one.year === null || one.year === wanted.year);
  const [best] = candidates.sort(
    (a, b) => narrowness(b) - narrowness(a) || (b.validFrom ?? '').localeCompare(a.validFrom ?? ''),
  );
  return best ?? null;
}

function isKnown(one: ThresholdFacts): boolean {
  return one.value !== null || one.yesNo !== null;
}

function inForce({ validFrom, validTo }: ThresholdFacts, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
}

function narrowness(one: ThresholdFacts): number {
  return [one.year, one.communeGroup, one.regionCode].filter((key) => key !== null).length;
}

/**
 * The day by which a figure is judged: that of its period, or today while that is to come. A plan is
 * held against what will apply on its day.
 */
export function judgingDay(period: Period, today: string): string {
  const day = referenceDay(period);
  return day < today || period.periodKind === AssessmentPeriodKind.PLAN ? day : today;
}

export interface RecordedValue {
  readonly value: string | null;
  readonly yesNo: boolean | null;
}

/**
 * Whether a value meets a threshold.
 * @returns null when either is missing or they are of different kinds: never "met"
 */
export function isMet(recorded: RecordedValue, threshold: ThresholdFacts | null): boolean | null {
  if (!threshold) return null;
  if (threshold.yesNo !== null) {
    return recorded.yesNo === null ? null : recorded.yesNo === threshold.yesNo;
  }
  if (threshold.value === null || recorded.value === null) return null;
  const order = compareDecimals(recorded.value, threshold.value);
  switch (threshold.comparator) {
    case Comparator.GTE:
      return order >= 0;
    case Comparator.GT:
      return order > 0;
    case Comparator.LTE:
      return order <= 0;
    case Comparator.LT:
      return order < 0;
    case Comparator.EQ:
      return order === 0;
  }
}

/** What a stored assessment says about its indicator. */
export function verdictOf(
  assessment: RecordedValue & { readonly met: boolean | null },
): IndicatorVerdict {
  if (assessment.met !== null)
    return assessment.met ? IndicatorVerdict.MET : IndicatorVerdict.NOT_MET;
  const empty = assessment.value === null && assessment.yesNo === null;
  return empty ? IndicatorVerdict.NO_VALUE : IndicatorVerdict.NO_THRESHOLD;
}

/**
 * A criterion is met when all its indicators are, and all are known; one that is not met settles it
 * the other way.
 * @param verdicts one for each known indicator, NO_VALUE where nothing is recorded
 */
export function criterionVerdict(
  verdicts: readonly IndicatorVerdict[],
  indicatorsComplete: boolean,
): IndicatorVerdict {
  if (verdicts.includes(IndicatorVerdict.NOT_MET)) return IndicatorVerdict.NOT_MET;
  const all = verdicts.length > 0 && verdicts.every((one) => one === IndicatorVerdict.MET);
  return all && indicatorsComplete ? IndicatorVerdict.MET : IndicatorVerdict.INCOMPLETE;
}
