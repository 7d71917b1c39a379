import { EventStatus, ParticipationState } from './promotion.enums.ts';

const { PLANNED, ANNOUNCED, HELD, CANCELLED } = EventStatus;

const EVENT_MOVES: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  PLANNED: [ANNOUNCED, HELD, CANCELLED],
  ANNOUNCED: [PLANNED, HELD, CANCELLED],
  HELD: [],
  CANCELLED: [ANNOUNCED],
};

/** Whether an event may go from one status to another; standing still is no move. */
export function eventMayMove(from: EventStatus, to: EventStatus): boolean {
  return from === to || EVENT_MOVES[from].includes(to);
}

const { REGISTERED, ACCEPTED, DECLINED, WITHDRAWN, ATTENDED, ABSENT } = ParticipationState;

const PARTICIPATION_MOVES: Readonly<Record<ParticipationState, readonly ParticipationState[]>> = {
  REGISTERED: [ACCEPTED, DECLINED, WITHDRAWN],
  ACCEPTED: [DECLINED, WITHDRAWN, ATTENDED, ABSENT],
  DECLINED: [ACCEPTED],
  WITHDRAWN: [REGISTERED],
  ATTENDED: [ABSENT],
  ABSENT: [ATTENDED],
};

/** Whether a participation may go from one state to another; null = it is new. */
export function participationMayMove(
  from: ParticipationState | null,
  to: ParticipationState,
): boolean {
  if (from === null) return to !== WITHDRAWN;
  return from === to || PARTICIPATION_MOVES[from].includes(to);
}

/** States a producer sets itself; all others are the organiser's. */
export function isProducersState(state: ParticipationState): boolean {
  return state === REGISTERED || state === WITHDRAWN;
}

/** A producer may register while the event is announced and not over. */
export function takesRegistrations(
  event: { readonly status: EventStatus; readonly endsOn: string },
  today: string,
): boolean {
  return event.status === ANNOUNCED && event.endsOn >= today;
}
