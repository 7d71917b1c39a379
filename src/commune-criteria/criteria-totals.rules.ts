import type { CommuneView } from './assessment-view.rules.ts';
import { IndicatorVerdict } from './commune-criteria.enums.ts';
import type { CriterionEntity } from './criteria-set.entity.ts';

export interface CriterionTotal {
  readonly criterion: CriterionEntity;
  readonly met: number;
  readonly notMet: number;
  readonly incomplete: number;
}

export interface GroupTotal {
  readonly communeGroup: string | null;
  readonly communes: number;
  /** Communes for which something is recorded. */
  readonly withResults: number;
  readonly criteria: readonly CriterionTotal[];
  /** How many communes meet so many criteria, the most first. */
  readonly metCounts: readonly { readonly metCriteria: number; readonly communes: number }[];
}

/** Sums over communes that have no part of each other: those in force on one day. */
export function totalOf(communeGroup: string | null, rows: readonly CommuneView[]): GroupTotal {
  const counts = new Map<number, number>();
  for (const { metCriteria } of rows) counts.set(metCriteria, (counts.get(metCriteria) ?? 0) + 1);
  const hasResult = ({ criteria }: CommuneView) =>
    criteria.some(({ assessments }) => assessments.length > 0);
  return {
    communeGroup,
    communes: rows.length,
    withResults: rows.filter(hasResult).length,
    criteria: (rows[0]?.criteria ?? []).map(({ criterion }, place) => {
      const verdicts = rows.map(({ criteria }) => criteria[place]!.verdict);
      const count = (one: IndicatorVerdict) => verdicts.filter((verdict) => verdict === one).length;
      const [met, notMet] = [count(IndicatorVerdict.MET), count(IndicatorVerdict.NOT_MET)];
      return { criterion, met, notMet, incomplete: rows.length - met - notMet };
    }),
    metCounts: [...counts]
      .sort(([a], [b]) => b - a)
      .map(([metCriteria, communes]) => ({ metCriteria, communes })),
  };
}
