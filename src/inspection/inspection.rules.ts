import { daysBetween } from '../calendar/working-days.rules.ts';
import { stateTable } from '../platform/rules/state-table.ts';
import { InspectionVisitState, RecommendationState } from './inspection.enums.ts';

/** How many days before its day people are reminded. Ours: no document gives such a term. */
export const RECOMMENDATION_SOON_DAYS = 7;

interface Visit {
  readonly plannedOn: string | null;
  readonly heldOn: string | null;
  readonly cancelledReason: string | null;
}

export function visitState({ heldOn, cancelledReason }: Visit): InspectionVisitState {
  if (heldOn !== null) return InspectionVisitState.HELD;
  return cancelledReason === null ? InspectionVisitState.PLANNED : InspectionVisitState.CANCELLED;
}

/** Planned for a day that has passed, and neither held nor cancelled. */
export function visitOverdue(visit: Visit, today: string): boolean {
  const planned = visitState(visit) === InspectionVisitState.PLANNED;
  return planned && visit.plannedOn !== null && visit.plannedOn < today;
}

const { OPEN, ANSWERED, CLOSED, WITHDRAWN } = RecommendationState;

export type RecommendationMove = 'answer' | 'accept' | 'return' | 'extend' | 'withdraw';

/** Nothing is closed without an answer. */
export const RECOMMENDATION_MOVES = stateTable<RecommendationState, RecommendationMove>({
  name: 'recommendation',
  states: Object.values(RecommendationState),
  start: OPEN,
  ends: [CLOSED, WITHDRAWN],
  moves: {
    answer: { from: [OPEN, ANSWERED], to: ANSWERED },
    accept: { from: [ANSWERED], to: CLOSED },
    return: { from: [ANSWERED], to: OPEN, reason: true },
    extend: { from: [OPEN], to: OPEN, reason: true },
    withdraw: { from: [OPEN, ANSWERED], to: WITHDRAWN, reason: true },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterRecommendationMove(
  state: RecommendationState,
  move: RecommendationMove,
): RecommendationState | null {
  const { from, to } = RECOMMENDATION_MOVES[move];
  return from.includes(state) ? to : null;
}

interface Standing {
  readonly state: RecommendationState;
  readonly dueOn: string | null;
  readonly answeredOn: string | null;
}

/** Open after its day. What waits to be confirmed is not overdue, and nothing is without a day. */
export function recommendationOverdue({ state, dueOn }: Standing, today: string): boolean {
  return state === OPEN && dueOn !== null && dueOn < today;
}

/** Days by which it was answered late, or is late by now; null when it is not late, or taken back. */
export function recommendationLate(one: Standing, today: string): number | null {
  const until = one.answeredOn ?? today;
  if (one.state === WITHDRAWN || one.dueOn === null || one.dueOn >= until) return null;
  return daysBetween(one.dueOn, until);
}
