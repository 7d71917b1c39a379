import { readCalendar } from '../calendar/calendar.loader.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { ReceiptLevel, TermUnit } from './dossier-form.enums.ts';
import { DossierKind } from './dossier.enums.ts';
import { provinceReceiptNumber, type DossierMove } from './dossier.rules.ts';
import { dueDay, type Term } from './receipt.rules.ts';
import { unitCodes, nextDossierSerial } from './serial.service.ts';

/** The commune has 15 working days (26/2026, Điều 7 khoản 2). */
const COMMUNE_TERM: Term = { days: 15, unit: TermUnit.WORKING_DAY };
/** A new rating is held within 45 days (26/2026, Điều 7 khoản 6 điểm g). */
const RE_RATING_TERM: Term = { days: 45, unit: TermUnit.DAY };

const OPEN = `
  INSERT INTO dossier_receipt (dossier_id, level, number, received_on, counted_from, term_days,
                               term_unit, due_on)
  VALUES ($1, $2, $3, $4, $4, $5, $6, $7)
  ON CONFLICT (dossier_id, level) DO UPDATE
     SET counted_from = excluded.counted_from, term_days = excluded.term_days,
         term_unit = excluded.term_unit, due_on = excluded.due_on, done_on = NULL,
         updated_at = now()`;

/** The commune takes a dossier in; one that comes back completed begins its term anew. */
export async function openCommuneReceipt(
  tx: Transaction,
  dossier: DossierEntity,
  number: string,
): Promise<void> {
  await open(tx, dossier, { level: ReceiptLevel.COMMUNE, number, term: COMMUNE_TERM });
}

/** The province takes a dossier in, with a number of its own. */
export async function openProvinceReceipt(tx: Transaction, dossier: DossierEntity): Promise<void> {
  const known = await tx.em.query<{ number: string }[]>(
    `SELECT number FROM dossier_receipt WHERE dossier_id = $1 AND level = 'PROVINCE'`,
    [dossier.id],
  );
  const number = known[0]?.number ?? (await nextProvinceNumber(tx, dossier));
  const term = dossier.kind === DossierKind.RE_RATING ? RE_RATING_TERM : null;
  await open(tx, dossier, { level: ReceiptLevel.PROVINCE, number, term });
}

async function nextProvinceNumber(tx: Transaction, dossier: DossierEntity): Promise<string> {
  const { provinceId } = await unitCodes(tx.em, dossier.communeId);
  const serial = await nextDossierSerial(tx, provinceId, dossier.year);
  return provinceReceiptNumber(serial, dossier.receiptNumber ?? '');
}

async function open(
  tx: Transaction,
  dossier: DossierEntity,
  { level, number, term }: { level: ReceiptLevel; number: string; term: Term | null },
): Promise<void> {
  const { today } = tx.context;
  const due = term && dueDay(today, term, await readCalendar(tx.em));
  await tx.em.query(OPEN, [
    ...[dossier.id, level, number, today],
    ...[term?.days ?? null, term?.unit ?? null, due],
  ]);
}

/** Notes who has taken a dossier in; the first one stays. */
export async function noteReceiver(
  tx: Transaction,
  dossierId: string,
  level: ReceiptLevel,
): Promise<void> {
  await tx.em.query(
    `UPDATE dossier_receipt SET receiver_id = coalesce(receiver_id, $3), updated_at = now()
      WHERE dossier_id = $1 AND level = $2`,
    [dossierId, level, tx.context.actor.personId],
  );
}

/** Moves that end the work of a level. */
const ENDS: Partial<Record<DossierMove, readonly ReceiptLevel[]>> = {
  forward: [ReceiptLevel.COMMUNE],
  return: [ReceiptLevel.COMMUNE, ReceiptLevel.PROVINCE],
  withdraw: [ReceiptLevel.COMMUNE, ReceiptLevel.PROVINCE],
  rate: [ReceiptLevel.COMMUNE, ReceiptLevel.PROVINCE],
  conclude: [ReceiptLevel.COMMUNE, ReceiptLevel.PROVINCE],
  disqualify: [ReceiptLevel.COMMUNE, ReceiptLevel.PROVINCE],
};

/** Ends the terms that a move of these dossiers ends. */
export async function endTerms(
  tx: Transaction,
  dossierIds: readonly string[],
  move: DossierMove,
): Promise<void> {
  const levels = ENDS[move];
  if (!levels) return;
  await tx.em.query(
    `UPDATE dossier_receipt SET done_on = $3, updated_at = now()
      WHERE dossier_id = ANY($1::uuid[]) AND level = ANY($2) AND done_on IS NULL`,
    [dossierIds, levels, tx.context.today],
  );
}
