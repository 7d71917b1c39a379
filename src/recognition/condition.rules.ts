import { IndicatorVerdict } from '../commune-criteria/commune-criteria.enums.ts';
import {
  ConditionGap,
  ConditionVerdict,
  RecognitionCondition,
  RevocationGround,
} from './condition.enums.ts';

/** What commune-criteria says about one criterion, by approved results only. */
export interface CriterionFact {
  readonly criterionId: string;
  readonly number: number;
  readonly name: string;
  readonly verdict: IndicatorVerdict;
}

export interface Finding {
  readonly condition: RecognitionCondition;
  readonly verdict: ConditionVerdict;
  readonly gap: ConditionGap | null;
  /** How many parts are fulfilled: criteria, or contents of the survey. */
  readonly met: number | null;
  readonly of: number | null;
  /** Criteria that are not met, or of which it cannot be said. */
  readonly criterionIds: readonly string[];
}

const NOTHING = { met: null, of: null, criterionIds: [] };

export function unknown(condition: RecognitionCondition, gap: ConditionGap): Finding {
  return { condition, verdict: ConditionVerdict.UNKNOWN, gap, ...NOTHING };
}

/**
 * All criteria of the set are met, as they were judged.
 * @param of how many the set has, also those that are not known here; null = not known
 */
export function criteriaFinding(facts: readonly CriterionFact[], of: number | null): Finding {
  const condition = RecognitionCondition.CRITERIA;
  const met = facts.filter(({ verdict }) => verdict === IndicatorVerdict.MET).length;
  const rest = facts.filter(({ verdict }) => verdict !== IndicatorVerdict.MET);
  const below = rest.filter(({ verdict }) => verdict === IndicatorVerdict.NOT_MET);
  const counts = { met, of, criterionIds: rest.map(({ criterionId }) => criterionId) };
  if (below.length > 0)
    return { condition, verdict: ConditionVerdict.NOT_MET, gap: null, ...counts };
  const whole = of !== null && met > 0 && met === of;
  return whole
    ? { condition, verdict: ConditionVerdict.MET, gap: null, ...counts }
    : { condition, verdict: ConditionVerdict.UNKNOWN, gap: ConditionGap.CRITERIA_OPEN, ...counts };
}

export interface SatisfactionContent {
  readonly asked: number;
  readonly satisfied: number;
}

/** Every content of the survey has to reach the rate (percent, up to two decimals). */
export function satisfactionFinding(
  contents: readonly SatisfactionContent[] | null,
  rate: string | null,
): Finding {
  const condition = RecognitionCondition.SATISFACTION;
  if (contents === null) return unknown(condition, ConditionGap.NO_SURVEY);
  if (rate === null) {
    return { ...unknown(condition, ConditionGap.NO_THRESHOLD), of: contents.length };
  }
  const met = contents.filter((one) => reaches(one, rate)).length;
  const verdict = met === contents.length ? ConditionVerdict.MET : ConditionVerdict.NOT_MET;
  return { condition, verdict, gap: null, met, of: contents.length, criterionIds: [] };
}

/** In whole hundredths of a percent, so that nothing is rounded up to the rate. */
export function reaches({ asked, satisfied }: SatisfactionContent, rate: string): boolean {
  return satisfied * 10_000 >= Math.round(Number(rate) * 100) * asked;
}

/** Percent of those asked, two decimals, cut and not rounded up. */
export function rateOf({ asked, satisfied }: SatisfactionContent): string {
  return (Math.floor((satisfied * 10_000) / asked) / 100).toFixed(2);
}

export function statedFinding(condition: RecognitionCondition, met: boolean | null): Finding {
  if (met === null) return unknown(condition, ConditionGap.NO_STATEMENT);
  const verdict = met ? ConditionVerdict.MET : ConditionVerdict.NOT_MET;
  return { condition, verdict, gap: null, ...NOTHING };
}

/** Years of Quyết định 18/2022/QĐ-TTg; the conditions of other years were not found. */
export function conditionsKnown(year: number): boolean {
  return year >= 2021 && year <= 2025;
}

/** Criteria whose loss weighs more (Quyết định 18/2022/QĐ-TTg), as they are called in the sets. */
const KEY_CRITERIA = [
  ...['Thu nhập', 'Môi trường và an toàn thực phẩm', 'Môi trường'],
  ...['Chất lượng môi trường sống', 'Quốc phòng và An ninh'],
].map((name) => name.toLowerCase());

export function isKeyCriterion(name: string): boolean {
  return KEY_CRITERIA.includes(name.normalize('NFC').trim().toLowerCase());
}

export interface RevocationFinding {
  readonly ground: RevocationGround;
  readonly below: readonly CriterionFact[];
  readonly belowCount: number;
  readonly undetermined: number;
  readonly of: number | null;
}

/**
 * Holds the criteria below standard against 30 % and 50 %. Of what has no approved result both is thought
 * possible: where that decides, nothing is said. Exactly one half is the second ground, whichever of the two
 * readings of the first ("đến 50 %", "đến dưới 50 %") is right.
 * @param of how many criteria the set has; null = not known
 */
export function revocationFinding(
  facts: readonly CriterionFact[],
  of: number | null,
): RevocationFinding {
  const below = facts.filter(({ verdict }) => verdict === IndicatorVerdict.NOT_MET);
  const met = facts.filter(({ verdict }) => verdict === IndicatorVerdict.MET).length;
  const belowCount = below.length;
  const undetermined = Math.max((of ?? facts.length) - met - belowCount, 0);
  const found = { below, belowCount, undetermined, of };
  if (!of) return { ...found, ground: RevocationGround.UNDETERMINED };
  const share = (count: number, percent: number) => count * 100 >= percent * of;
  if (share(belowCount, 50)) return { ...found, ground: RevocationGround.HALF };
  if (share(belowCount, 30) && below.some(({ name }) => isKeyCriterion(name))) {
    return { ...found, ground: RevocationGround.THIRTY_WITH_KEY };
  }
  const possible = belowCount + undetermined;
  const keyPossible =
    undetermined > facts.length - met - belowCount ||
    facts.some(({ name, verdict }) => verdict !== IndicatorVerdict.MET && isKeyCriterion(name));
  const could = share(possible, 50) || (share(possible, 30) && keyPossible);
  return { ...found, ground: could ? RevocationGround.UNDETERMINED : RevocationGround.NONE };
}
