import { stateTable } from '../platform/rules/state-table.ts';
import { ComplaintState } from './complaint.enums.ts';

const { LODGED, REGISTERED, ANSWERED, RESCORING, CLOSED, WITHDRAWN } = ComplaintState;

export type ComplaintMove = 'register' | 'answer' | 'rescore' | 'decide' | 'withdraw';

/**
 * Nothing is decided without an answer in writing. While a dossier is scored again the complaint waits
 * for the release of the new result and cannot be taken back, since the council is at work.
 */
export const COMPLAINT_MOVES = stateTable<ComplaintState, ComplaintMove>({
  name: 'complaint',
  states: Object.values(ComplaintState),
  start: LODGED,
  ends: [CLOSED, WITHDRAWN],
  moves: {
    register: { from: [LODGED], to: REGISTERED },
    answer: { from: [REGISTERED, ANSWERED], to: ANSWERED },
    rescore: { from: [ANSWERED], to: RESCORING, reason: true },
    decide: { from: [ANSWERED, RESCORING], to: CLOSED, reason: true },
    withdraw: { from: [LODGED, REGISTERED, ANSWERED], to: WITHDRAWN, reason: true },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterComplaintMove(
  state: ComplaintState,
  move: ComplaintMove,
): ComplaintState | null {
  const { from, to } = COMPLAINT_MOVES[move];
  return from.includes(state) ? to : null;
}

/** Papers may be added until it ends. */
export function takesPapers(state: ComplaintState): boolean {
  return state !== CLOSED && state !== WITHDRAWN;
}
