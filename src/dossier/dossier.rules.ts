import { DossierState } from './dossier.enums.ts';
import { stateTable } from '../platform/rules/state-table.ts';

const { DRAFT, SUBMITTED, COMMUNE_REVIEW, ASSESSED, FORWARDED } = DossierState;
const { ACCEPTED, IN_SESSION, RATED, DISQUALIFIED, RETURNED, WITHDRAWN } = DossierState;

export type DossierMove =
  | 'submit'
  | 'takeUp'
  | 'assess'
  | 'forward'
  | 'accept'
  | 'schedule'
  | 'unschedule'
  | 'rate'
  | 'disqualify'
  | 'conclude'
  | 'reopen'
  | 'return'
  | 'withdraw';

/** Who may move a dossier is in dossier.access.ts; this is from where to where (26/2026, Điều 7). */
export const DOSSIER_MOVES = stateTable<DossierState, DossierMove>({
  name: 'dossier',
  states: Object.values(DossierState),
  start: DRAFT,
  ends: [DISQUALIFIED, WITHDRAWN],
  moves: {
    submit: { from: [DRAFT, RETURNED], to: SUBMITTED },
    takeUp: { from: [SUBMITTED], to: COMMUNE_REVIEW },
    assess: { from: [SUBMITTED, COMMUNE_REVIEW, ASSESSED], to: ASSESSED },
    forward: { from: [ASSESSED], to: FORWARDED },
    accept: { from: [FORWARDED], to: ACCEPTED },
    schedule: { from: [ACCEPTED], to: IN_SESSION },
    unschedule: { from: [IN_SESSION], to: ACCEPTED },
    rate: { from: [IN_SESSION], to: RATED },
    disqualify: { from: [IN_SESSION], to: DISQUALIFIED, reason: true },
    // Five stars are renewed by the ministry without a session of the province (Điều 7 khoản 6 điểm e).
    conclude: { from: [ACCEPTED], to: RATED },
    // Below 90 points at the ministry the province may rate again (Điều 7 khoản 4 điểm g).
    reopen: { from: [RATED], to: ACCEPTED, reason: true },
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

/** The same of the province: its own running number before that of the commune. */
export function provinceReceiptNumber(serial: number, ofCommune: string): string {
  return `${serial}-${ofCommune}`;
}

/** The sheet of community tourism, for which there is nothing to send. */
const TOURISM_SHEET = 26;

/** How many samples go with a dossier (Điều 6 khoản 2 điểm d). */
export const SAMPLES_NEEDED = 5;

export function needsSamples(sheetNumber: number): boolean {
  return sheetNumber !== TOURISM_SHEET;
}

/** States in which the province works on a dossier. */
export function liesWithProvince(state: DossierState): boolean {
  return state === FORWARDED || state === ACCEPTED;
}
