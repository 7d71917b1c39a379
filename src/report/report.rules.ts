import { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import type { Period } from '../commune-criteria/period.rules.ts';
import { stateTable } from '../platform/rules/state-table.ts';
import { DutyRhythm } from '../programme/duty.enums.ts';
import { periodsOf as dutyPeriods } from '../programme/duty.rules.ts';
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

const RHYTHMS = {
  QUARTER: DutyRhythm.QUARTERLY,
  HALF_YEAR: DutyRhythm.HALF_YEARLY,
  YEAR: DutyRhythm.YEARLY,
} as const;

/** The periods of a year, in order; none where reports are made when somebody asks. */
export function periodsOf(cadence: ReportCadence, year: number): Days[] {
  if (cadence === ReportCadence.AD_HOC || year < 2000 || year > 2100) return [];
  const [startsOn, endsOn] = [`${year}-01-01`, `${year}-12-31`];
  const times = { rhythm: RHYTHMS[cadence], startsOn, endsOn, dueOn: null, dueDays: null };
  return dutyPeriods(times, endsOn).map(({ from, to }) => ({ fromDay: from, toDay: to ?? endsOn }));
}

/** Whether days are a whole period of their kind. */
export function fitsCadence(cadence: ReportCadence, { fromDay, toDay }: Days): boolean {
  if (cadence === ReportCadence.AD_HOC) return fromDay <= toDay;
  return periodsOf(cadence, Number(fromDay.slice(0, 4))).some(
    (one) => one.fromDay === fromDay && one.toDay === toDay,
  );
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
