import { stateTable } from '../platform/rules/state-table.ts';
import type { ApplicationState, ConsignmentState } from './event-work.enums.ts';

type State = `${ApplicationState}`;
type Sample = `${ConsignmentState}`;

/** How an application goes; who may make which move stands in the access table. */
export const APPLICATION_MOVES = stateTable<State, State>({
  name: 'event application',
  states: ['APPLIED', 'SELECTED', 'WAITING', 'DECLINED', 'CONFIRMED', 'CANCELLED'],
  start: 'APPLIED',
  ends: [],
  moves: {
    // Somebody who has taken it back may ask again as long as the call is open.
    APPLIED: { from: ['CANCELLED'], to: 'APPLIED' },
    SELECTED: { from: ['APPLIED', 'WAITING', 'DECLINED'], to: 'SELECTED' },
    WAITING: { from: ['APPLIED', 'SELECTED', 'DECLINED'], to: 'WAITING' },
    DECLINED: { from: ['APPLIED', 'WAITING', 'SELECTED'], to: 'DECLINED', reason: true },
    CONFIRMED: { from: ['SELECTED'], to: 'CONFIRMED' },
    CANCELLED: { from: ['APPLIED', 'WAITING', 'SELECTED', 'CONFIRMED'], to: 'CANCELLED' },
  },
});

export function applicationMayMove(from: State, to: State): boolean {
  return APPLICATION_MOVES[to].from.includes(from);
}

export const SAMPLE_MOVES = stateTable<Sample, Exclude<Sample, 'PLANNED'>>({
  name: 'sample consignment',
  states: ['PLANNED', 'HANDED_OVER', 'ARRIVED', 'RETURNED', 'USED_UP', 'LOST'],
  start: 'PLANNED',
  ends: ['RETURNED', 'USED_UP', 'LOST'],
  moves: {
    HANDED_OVER: { from: ['PLANNED'], to: 'HANDED_OVER' },
    ARRIVED: { from: ['HANDED_OVER'], to: 'ARRIVED' },
    RETURNED: { from: ['ARRIVED'], to: 'RETURNED' },
    USED_UP: { from: ['ARRIVED'], to: 'USED_UP' },
    LOST: { from: ['HANDED_OVER', 'ARRIVED'], to: 'LOST' },
  },
});

/** Standing still is no move. */
export function samplesMayMove(from: Sample, to: Sample): boolean {
  return from === to || (to !== 'PLANNED' && SAMPLE_MOVES[to].from.includes(from));
}

/** Whether producers may apply on the day. */
export function callIsOpen(
  call: { readonly opensOn: string; readonly closesOn: string },
  today: string,
): boolean {
  return call.opensOn <= today && today <= call.closesOn;
}
