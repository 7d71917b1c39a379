import { z } from 'zod';
import { Comparator } from '../commune-criteria/commune-criteria.enums.ts';
import { compareDecimals } from '../commune-criteria/decimal.rules.ts';
import { unitIdOf } from '../region/unit-id.rules.ts';
import { ProgressSource, type TargetMetric } from './programme.enums.ts';

/** Codes of targets, organisations and duties. */
export const CODE = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,59}$/);

/** A unit of any tier. */
export const unitIdShape = unitIdOf('Commune', 'District', 'Province');

export interface Progress {
  readonly value: string | null;
  readonly source: ProgressSource;
  /** The day the value is of, YYYY-MM-DD; null when there is none. */
  readonly asOf: string | null;
  readonly met: boolean | null;
  readonly overdue: boolean;
}

interface TargetFacts {
  readonly metric: TargetMetric;
  readonly comparator: Comparator;
  readonly goal: string;
  readonly due: string;
  readonly reportedValue: string | null;
  readonly reportedOn: string | null;
}

/**
 * How far a target has come: a live count where there is one, else what was reported.
 * @param counted the live count, null when the metric is not counted here
 */
export function progressOf(target: TargetFacts, counted: string | null, today: string): Progress {
  const live = counted !== null;
  const value = live ? counted : target.reportedValue;
  const met = value === null ? null : holds(value, target.comparator, target.goal);
  const reported = value === null ? ProgressSource.NONE : ProgressSource.REPORTED;
  return {
    value,
    source: live ? ProgressSource.LIVE : reported,
    asOf: live ? today : target.reportedOn,
    met,
    overdue: met !== true && target.due < today,
  };
}

/** Whether a value stands to the goal as it should. */
export function holds(value: string, comparator: Comparator, goal: string): boolean {
  const order = compareDecimals(value, goal);
  switch (comparator) {
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
