import { shiftDay } from '../calendar/working-days.rules.ts';
import { compareAverage, type Average } from './average.rules.ts';

export type Level = 'DISTRICT' | 'PROVINCE' | 'MINISTRY';

/** A row of the table of levels, with days as YYYY-MM-DD. */
export interface LevelRule {
  readonly versionCode: string;
  readonly level: Level;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly forwardFromPoints: number | null;
}

/** The rule of a level under a decision on a day; null when the decision knows no such level then. */
export function levelRuleOn<R extends LevelRule>(
  rules: readonly R[],
  versionCode: string,
  level: Level,
  day: string,
): R | null {
  const found = rules.find(
    (one) =>
      one.versionCode === versionCode &&
      one.level === level &&
      one.validFrom <= day &&
      (one.validTo === null || day <= one.validTo),
  );
  return found ?? null;
}

/** Whether an average, unrounded, is sent to the level above. */
export function isForwarded(rule: Pick<LevelRule, 'forwardFromPoints'>, average: Average): boolean {
  return rule.forwardFromPoints !== null && compareAverage(average, rule.forwardFromPoints) >= 0;
}

/**
 * Days in which dossiers lodged before a new decision are still finished under the old one: 60 for first
 * ratings and upgrades, 30 for re-ratings (Quyết định 26/2026/QĐ-TTg, Điều 12).
 */
export const TRANSITION_DAYS = { FIRST: 60, UPGRADE: 60, RE_RATING: 30 } as const;

export type TransitionProblem = 'NOT_LODGED_BEFORE' | 'TRANSITION_OVER';

export interface TransitionCase {
  readonly kind: keyof typeof TRANSITION_DAYS;
  /** Day on which the dossier was lodged; null when it was not. */
  readonly lodgedOn: string | null;
  /** Day of the session. */
  readonly heldOn: string;
  /** First day of the decision that replaces the one of the session; null when there is none. */
  readonly replacedFrom: string | null;
}

/** Why a dossier cannot be finished under the older decision of a session; null when it can. */
export function transitionProblem(one: TransitionCase): TransitionProblem | null {
  const { kind, lodgedOn, heldOn, replacedFrom } = one;
  if (replacedFrom === null || heldOn < replacedFrom) return null;
  if (lodgedOn === null || lodgedOn >= replacedFrom) return 'NOT_LODGED_BEFORE';
  return heldOn > lastDay(replacedFrom, TRANSITION_DAYS[kind]) ? 'TRANSITION_OVER' : null;
}

/** The last day of a period of days that begins after its first day. */
export function lastDay(from: string, days: number): string {
  return shiftDay(from, days);
}
