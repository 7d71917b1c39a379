import { daysBetween, shiftDay } from '../calendar/working-days.rules.ts';
import { stateTable } from '../platform/rules/state-table.ts';
import { DutyState, type DutyRhythm } from './duty.enums.ts';

/** How many days before it is due people are reminded. Ours: no document gives such a term. */
export const DUTY_SOON_DAYS = 7;

const { OPEN, DONE, ACCEPTED } = DutyState;

export type DutyMove = 'report' | 'finish' | 'accept' | 'return';

/** Nothing is accepted that was not reported as done. */
export const DUTY_MOVES = stateTable<DutyState, DutyMove>({
  name: 'duty occurrence',
  states: Object.values(DutyState),
  start: OPEN,
  ends: [ACCEPTED],
  moves: {
    report: { from: [OPEN], to: OPEN },
    finish: { from: [OPEN], to: DONE },
    accept: { from: [DONE], to: ACCEPTED },
    return: { from: [DONE], to: OPEN, reason: true },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterDutyMove(state: DutyState, move: DutyMove): DutyState | null {
  const { from, to } = DUTY_MOVES[move];
  return from.includes(state) ? to : null;
}

export interface DutyPeriod {
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day; null = open. */
  readonly to: string | null;
  readonly due: string | null;
}

export interface DutyTimes {
  readonly rhythm: DutyRhythm;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly dueOn: string | null;
  readonly dueDays: number | null;
}

const MONTHS: Partial<Record<DutyRhythm, number>> = {
  MONTHLY: 1,
  QUARTERLY: 3,
  HALF_YEARLY: 6,
  YEARLY: 12,
};

/**
 * The times a duty is to be done, as far as they have begun on a day: one for what is done once or goes
 * on, else one for each period of the calendar that the duty touches.
 * @param until the last day to look at, e.g. today, or the last day of whoever has the duty
 */
export function periodsOf(duty: DutyTimes, until: string): DutyPeriod[] {
  const { startsOn, endsOn, dueOn, dueDays } = duty;
  if (startsOn > until) return [];
  const months = MONTHS[duty.rhythm];
  if (!months) return [{ from: startsOn, to: endsOn ?? dueOn, due: dueOn }];
  const last = endsOn !== null && endsOn < until ? endsOn : until;
  const periods: DutyPeriod[] = [];
  for (let first = firstOfPeriod(startsOn, months); first <= last;) {
    const next = monthsLater(first, months);
    const end = shiftDay(next, -1);
    periods.push({
      from: first < startsOn ? startsOn : first,
      to: endsOn !== null && endsOn < end ? endsOn : end,
      due: dueDays === null ? null : shiftDay(end, dueDays),
    });
    first = next;
  }
  return periods;
}

function firstOfPeriod(day: string, months: number): string {
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 4)}-${two(month - (month % months) + 1)}-01`;
}

/** So many months after a first day of a month. */
export function monthsLater(first: string, months: number): string {
  const month = Number(first.slice(5, 7)) - 1 + months;
  return `${Number(first.slice(0, 4)) + Math.floor(month / 12)}-${two((month % 12) + 1)}-01`;
}

const two = (number: number) => String(number).padStart(2, '0');

interface Standing {
  readonly state: DutyState;
  readonly due: string | null;
  readonly doneOn: string | null;
}

/** Open after its day. What waits to be accepted is not overdue, and nothing is without a day. */
export function isOverdue({ state, due }: Standing, today: string): boolean {
  return state === OPEN && due !== null && due < today;
}

/** Days by which it was done late, or is late by now; null when it is not. */
export function daysLate(one: Standing, today: string): number | null {
  const until = one.doneOn ?? today;
  return one.due !== null && one.due < until ? daysBetween(one.due, until) : null;
}
