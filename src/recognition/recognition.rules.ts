import { stateTable } from '../platform/rules/state-table.ts';
import {
  RecognitionReviewKind,
  RecognitionState,
  type RecognitionStepKind,
} from './recognition.enums.ts';

const { REGISTERED, SELF_ASSESSED, CHECKED, APPRAISED, RECOGNISED } = RecognitionState;
const { RETURNED, WITHDRAWN, REJECTED, REVOCATION_PROPOSED, REVOKED } = RecognitionState;

export type RecognitionMove = RecognitionStepKind | RecognitionReviewKind;

/**
 * The order of the steps follows the guidance of the period before (register, self-assess, check, appraise,
 * decide): those of Quyết định 18/2022/QĐ-TTg itself were not found, and neither were its deadlines.
 */
export const RECOGNITION_MOVES = stateTable<RecognitionState, RecognitionMove>({
  name: 'recognition',
  states: Object.values(RecognitionState),
  start: REGISTERED,
  ends: [WITHDRAWN, REJECTED, REVOKED],
  moves: {
    SELF_ASSESS: { from: [REGISTERED, RETURNED], to: SELF_ASSESSED },
    WITHDRAW: { from: [REGISTERED, SELF_ASSESSED, RETURNED], to: WITHDRAWN, reason: true },
    RETURN: { from: [SELF_ASSESSED, CHECKED, APPRAISED], to: RETURNED, reason: true },
    CHECK: { from: [SELF_ASSESSED], to: CHECKED },
    APPRAISE: { from: [CHECKED], to: APPRAISED },
    REJECT: { from: [CHECKED, APPRAISED], to: REJECTED, reason: true },
    RECOGNISE: { from: [APPRAISED], to: RECOGNISED },
    PROPOSE_REVOCATION: { from: [RECOGNISED], to: REVOCATION_PROPOSED, reason: true },
    DROP_REVOCATION: { from: [REVOCATION_PROPOSED], to: RECOGNISED, reason: true },
    REVOKE: { from: [REVOCATION_PROPOSED], to: REVOKED },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterRecognitionMove(
  state: RecognitionState,
  move: RecognitionMove,
): RecognitionState | null {
  const { from, to } = RECOGNITION_MOVES[move];
  return from.includes(state) ? to : null;
}

/** Steps that pass a file on: nothing may be unfulfilled then. */
export const PASSING: readonly RecognitionMove[] = [
  ...[RecognitionReviewKind.CHECK, RecognitionReviewKind.APPRAISE],
  RecognitionReviewKind.RECOGNISE,
];

/** Steps that are decisions: they have a number and a day. */
export const DECISIONS: readonly RecognitionMove[] = [
  ...[RecognitionReviewKind.RECOGNISE, RecognitionReviewKind.REVOKE],
];

/** States in which a recognition holds. */
export const HOLDING: readonly RecognitionState[] = [RECOGNISED, REVOCATION_PROPOSED];

/** True until the file has come to an end. */
export function isUnderWay(state: RecognitionState): boolean {
  return [REGISTERED, SELF_ASSESSED, CHECKED, APPRAISED, RETURNED].includes(state);
}

interface Doers {
  readonly checkedBy: string | null;
  readonly appraisedBy: string | null;
  readonly revocationProposedBy: string | null;
}

/** Who took the step that this one looks over, and so cannot take it. */
export function excludedFrom(move: RecognitionMove, doers: Doers): string | null {
  if (move === RecognitionReviewKind.APPRAISE) return doers.checkedBy;
  if (move === RecognitionReviewKind.RECOGNISE) return doers.appraisedBy;
  if (move === RecognitionReviewKind.REVOKE) return doers.revocationProposedBy;
  return null;
}
