import { inForce } from '../region/region.rules.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';

/** One result of a year: at its end, at its middle, or as planned. */
export interface Period {
  readonly year: number;
  readonly periodKind: AssessmentPeriodKind;
}

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const { YEAR_END, MID_YEAR, PLAN } = AssessmentPeriodKind;

/** The day whose state a period describes, YYYY-MM-DD. */
export function referenceDay({ year, periodKind }: Period): string {
  return periodKind === MID_YEAR ? `${year}-06-30` : `${year}-12-31`;
}

/**
 * Whether the unit is the one a period is recorded for: that in force on its day. So nothing of a place
 * that two units had one after the other in a year is there twice.
 */
export function isOfPeriod(unit: Dated, period: Period): boolean {
  return inForce(unit, referenceDay(period));
}

/** How many years ahead plans may be made. */
const PLAN_YEARS = 5;

/** The last year that a kind of period may be recorded for. */
export function lastYear(kind: AssessmentPeriodKind, today: string): number {
  const present = Number(today.slice(0, 4));
  return kind === PLAN ? present + PLAN_YEARS : present;
}

/**
 * What a period is held against when nothing else is asked for, as the report has it: half a year, a
 * whole year and a plan each against the end of the year before.
 */
export function periodBefore({ year }: Period): Period {
  return { year: year - 1, periodKind: YEAR_END };
}

/** "năm 2025", "6 tháng năm 2025", "kế hoạch năm 2025" */
export function periodName({ year, periodKind }: Period): { vi: string; en: string } {
  if (periodKind === MID_YEAR) return { vi: `6 tháng năm ${year}`, en: `mid-year ${year}` };
  if (periodKind === PLAN) return { vi: `kế hoạch năm ${year}`, en: `plan ${year}` };
  return { vi: `năm ${year}`, en: `year ${year}` };
}
