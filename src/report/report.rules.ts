import { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import type { Period } from '../commune-criteria/period.rules.ts';
import { stateTable } from '../platform/rules/state-table.ts';
import { ReportCadence, ReportState } from './report.enums.ts';

const { DRAFT, SUBMITTED, APPROVED, ISSUED } = ReportState;

export const REPORT_MOVES = stateTable({
  name: 'report',
  states: [DRAFT, SUBMITTED, APPROVED, ISSUED],
  start: DRAFT,
  ends: [ISSUED],
  moves: {
    submit: { from: [DRAFT], to: SUBMITTED },
    approve: { from: [SUBMITTED], to: APPROVED },
    return: { from: [SUBMITTED, APPROVED], to: DRAFT, reason: true },
    issue: { from: [APPROVED], to: ISSUED },
  },
});
export type ReportMove = keyof typeof REPORT_MOVES;

/** The state after a move, or null when it cannot be made from here. */
export function afterReportMove(state: ReportState, move: ReportMove): ReportState | null {
  const { from, to } = REPORT_MOVES[move];
  return from.includes(state) ? to : null;
}

/** Days, both included. */
export interface Days {
  readonly fromDay: string;
  readonly toDay: string;
}

const MONTHS: Readonly<Record<Exclude<ReportCadence, 'AD_HOC'>, number>> = {
  QUARTER: 3,
  HALF_YEAR: 6,
  YEAR: 12,
};

/** The periods of a year, in order; none where reports are made when somebody asks. */
export function periodsOf(cadence: ReportCadence, year: number): Days[] {
  if (cadence === ReportCadence.AD_HOC) return [];
  const length = MONTHS[cadence];
  return Array.from({ length: 12 / length }, (_, index) => ({
    fromDay: dayOf(year, index * length + 1, 1),
    // The day before the first of the next month.
    toDay: dayOf(year, (index + 1) * length + 1, 0),
  }));
}

/** Whether days are a whole period of their kind. */
export function fitsCadence(cadence: ReportCadence, { fromDay, toDay }: Days): boolean {
  if (cadence === ReportCadence.AD_HOC) return fromDay <= toDay;
  return periodsOf(cadence, Number(fromDay.slice(0, 4))).some(
    (one) => one.fromDay === fromDay && one.toDay === toDay,
  );
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/**
 * The results of criteria that a report has: those of the end of the year, of its middle, or the last
 * ones before its last day.
 */
export function criteriaPeriod({ toDay }: Days): Period {
  const year = Number(toDay.slice(0, 4));
  const { YEAR_END, MID_YEAR } = AssessmentPeriodKind;
  if (toDay.endsWith('-12-31')) return { year, periodKind: YEAR_END };
  if (toDay >= `${year}-06-30`) return { year, periodKind: MID_YEAR };
  return { year: year - 1, periodKind: YEAR_END };
}

/** "quý I năm 2026", "6 tháng đầu năm 2026", "năm 2026", "từ … đến …" */
export function periodWords(cadence: ReportCadence, { fromDay, toDay }: Days): string {
  const [year, month] = fromDay.split('-') as [string, string];
  if (cadence === ReportCadence.YEAR) return `năm ${year}`;
  if (cadence === ReportCadence.HALF_YEAR) {
    return `6 tháng ${month === '01' ? 'đầu' : 'cuối'} năm ${year}`;
  }
  if (cadence === ReportCadence.QUARTER) {
    return `quý ${['I', 'II', 'III', 'IV'][(Number(month) - 1) / 3]} năm ${year}`;
  }
  const shown = (day: string) => day.split('-').reverse().join('/');
  return `từ ${shown(fromDay)} đến ${shown(toDay)}`;
}
