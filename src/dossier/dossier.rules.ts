import { DossierPiece, DossierState } from './dossier.enums.ts';
import { stateTable } from '../platform/rules/state-table.ts';

const { DRAFT, SUBMITTED, COMMUNE_REVIEW, ASSESSED, FORWARDED } = DossierState;
const { ACCEPTED, IN_SESSION, RATED, RETURNED, WITHDRAWN } = DossierState;

export type DossierMove =
  | 'submit'
  | 'takeUp'
  | 'assess'
  | 'forward'
  | 'accept'
  | 'schedule'
  | 'unschedule'
  | 'rate'
  | 'return'
  | 'withdraw';

/** Who may move a dossier is in dossier.access.ts; this is from where to where (26/2026, Điều 7). */
export const DOSSIER_MOVES = stateTable<DossierState, DossierMove>({
  name: 'dossier',
  states: Object.values(DossierState),
  start: DRAFT,
  ends: [RATED, WITHDRAWN],
  moves: {
    submit: { from: [DRAFT, RETURNED], to: SUBMITTED },
    takeUp: { from: [SUBMITTED], to: COMMUNE_REVIEW },
    assess: { from: [SUBMITTED, COMMUNE_REVIEW, ASSESSED], to: ASSESSED },
    forward: { from: [ASSESSED], to: FORWARDED },
    accept: { from: [FORWARDED], to: ACCEPTED },
    schedule: { from: [ACCEPTED], to: IN_SESSION },
    unschedule: { from: [IN_SESSION], to: ACCEPTED },
    rate: { from: [IN_SESSION], to: RATED },
    return: {
      from: [SUBMITTED, COMMUNE_REVIEW, ASSESSED, FORWARDED, ACCEPTED],
      to: RETURNED,
      reason: true,
    },
    withdraw: {
      from: [DRAFT, SUBMITTED, COMMUNE_REVIEW, ASSESSED, FORWARDED, ACCEPTED, RETURNED],
      to: WITHDRAWN,
      reason: true,
    },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterMove(state: DossierState, move: DossierMove): DossierState | null {
  const { from, to } = DOSSIER_MOVES[move];
  return from.includes(state) ? to : null;
}

/** States in which the producer may change the dossier. */
export function isEditable(state: DossierState): boolean {
  return state === DRAFT || state === RETURNED;
}

/** States in which the dossier lies with the commune; later ones lie with the province. */
export function liesWithCommune(state: DossierState): boolean {
  return state === SUBMITTED || state === COMMUNE_REVIEW || state === ASSESSED;
}

/** What a dossier must have before it can be lodged. */
export interface Completeness {
  readonly legalRepresentative: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly scoredCriteria: number;
  readonly selfScored: number;
  readonly evidenceCount: number;
}

/** Names what is still missing before a dossier can be lodged (26/2026, Điều 6, Mẫu 01 and 02). */
export function missingPieces(dossier: Completeness): DossierPiece[] {
  const missing: DossierPiece[] = [];
  if (!dossier.legalRepresentative) missing.push(DossierPiece.LEGAL_REPRESENTATIVE);
  if (!dossier.address) missing.push(DossierPiece.ADDRESS);
  if (!dossier.phone) missing.push(DossierPiece.PHONE);
  if (dossier.selfScored < dossier.scoredCriteria) missing.push(DossierPiece.SELF_SCORE);
  if (dossier.evidenceCount === 0) missing.push(DossierPiece.EVIDENCE);
  return missing;
}

/**
 * Number of the receipt block of Mẫu 01, "Phiếu số: …/PĐK-(Mã tỉnh)-(Mã xã)-(Năm)": the running number
 * of the commune in that year.
 */
export function receiptNumber(
  serial: number,
  province: string,
  commune: string,
  year: number,
): string {
  return `${serial}/PĐK-${province}-${commune}-${year}`;
}
