import {
  addWorkingDays,
  daysBetween,
  shiftDay,
  workingDaysBetween,
  type Day,
  type WorkingCalendar,
} from '../calendar/working-days.rules.ts';
import { DeadlineState, TermUnit } from './dossier-form.enums.ts';

export interface Term {
  readonly days: number;
  readonly unit: TermUnit;
}

/** The last day of a term. */
export function dueDay(from: Day, { days, unit }: Term, calendar: WorkingCalendar): Day {
  return unit === TermUnit.WORKING_DAY
    ? addWorkingDays(from, days, calendar)
    : shiftDay(from, days);
}

/** From how many working days before the last day on people are reminded. */
export const SOON = 3;

/** Working days that are left after today; negative when the day has passed, even by a weekend. */
export function workingDaysLeft(today: Day, due: Day, calendar: WorkingCalendar): number {
  const left = workingDaysBetween(today, due, calendar);
  return daysBetween(today, due) < 0 ? Math.min(left, -1) : left;
}

export function deadlineState(today: Day, due: Day, calendar: WorkingCalendar): DeadlineState {
  if (due < today) return DeadlineState.LATE;
  return workingDaysLeft(today, due, calendar) <= SOON ? DeadlineState.SOON : DeadlineState.RUNNING;
}
