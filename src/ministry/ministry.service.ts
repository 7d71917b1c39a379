import { IsNull } from 'typeorm';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { DossierKind } from '../dossier/dossier.enums.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { attachFile, detachFile } from '../media/media.service.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { reachesFive } from './forwarding.rules.ts';
import { MinistryForwardingEntity, MinistryPieceEntity } from './ministry.entity.ts';
import { ForwardingState, type ForwardingPiece } from './ministry.enums.ts';

/** The newest released result of a dossier at its province. */
const RELEASED = `
  SELECT item.id AS "itemId", result.total_sum AS sum, result.sheet_count AS sheets
    FROM session_item item
    JOIN council_session session ON session.id = item.session_id
    JOIN council ON council.id = session.council_id AND council.level = 'PROVINCE'
    JOIN item_result result ON result.item_id = item.id
   WHERE item.dossier_id = $1 AND item.phase = 'RELEASED' AND session.phase = 'RELEASED'
   ORDER BY item.id DESC, result.round DESC LIMIT 1`;

interface Released {
  readonly itemId: string;
  readonly sum: number;
  readonly sheets: number;
}

/** What a file for the ministry holds from the start: what this system knows already. */
const KNOWN = `
  INSERT INTO ministry_piece (forwarding_id, kind, reference, file_id, recorded_by)
  SELECT $1::uuid, 'ADVISORY_REPORT',
         left(report_number || ', ' || to_char(report_date, 'DD/MM/YYYY'), 300), file_id, $3::uuid
    FROM advisory_report WHERE dossier_id = $2
  UNION ALL
  SELECT $1::uuid, 'PRODUCT_FILE', left('Phiếu số ' || receipt_number, 300), NULL::uuid, $3::uuid
    FROM dossier WHERE id = $2 AND receipt_number IS NOT NULL`;

/** Whether five stars are to be renewed, for which the ministry alone rates (Điều 6 khoản 3 điểm b). */
export async function isRenewal(tx: Transaction, dossier: DossierEntity): Promise<boolean> {
  if (dossier.kind !== DossierKind.RE_RATING || !dossier.previousCertificateId) return false;
  const rows = await tx.em.query<unknown[]>(`SELECT FROM certificate WHERE id = $1 AND stars = 5`, [
    dossier.previousCertificateId,
  ]);
  return rows.length > 0;
}

/** The result of the province that has to be there, unless five stars are renewed. */
async function resultOf(tx: Transaction, dossier: DossierEntity): Promise<Released | null> {
  const rows = await tx.em.query<Released[]>(RELEASED, [dossier.id]);
  const result = rows[0] ?? null;
  if (result && reachesFive(result)) return result;
  if (!result && (await isRenewal(tx, dossier))) return null;
  throw refuse('BELOW_NINETY', BELOW_NINETY);
}

/** Begins the file of a product that reached 90 points at the province, or renews its five stars. */
export async function prepareForwarding(
  tx: Transaction,
  dossier: DossierEntity,
  roundId: string | null,
): Promise<MinistryForwardingEntity> {
  const result = await resultOf(tx, dossier);
  const sessionItemId = result?.itemId ?? null;
  const there = await tx.em.findOneBy(MinistryForwardingEntity, {
    dossierId: dossier.id,
    sessionItemId: sessionItemId ?? IsNull(),
  });
  if (there) throw refuse('ALREADY_PREPARED', ALREADY, null, { forwarding: there });
  const id = uuidv7();
  await tx.em.insert(MinistryForwardingEntity, {
    ...{ id, dossierId: dossier.id, sessionItemId, roundId },
    communeId: dossier.communeId,
    producerId: dossier.producerId,
    state: ForwardingState.PREPARING,
    provincialSum: result?.sum ?? null,
    provincialSheets: result?.sheets ?? null,
  });
  await tx.em.query(KNOWN, [id, dossier.id, tx.context.actor.personId]);
  write(tx, id, 'prepare', { dossierId: dossier.id, sessionItemId, roundId });
  return tx.em.findOneByOrFail(MinistryForwardingEntity, { id });
}

const BELOW_NINETY = {
  vi: 'Hồ sơ này chưa có kết quả cấp tỉnh từ 90 điểm trở lên đã công bố. Chưa có gì được lập.',
  en: 'There is no released provincial result of 90 points or more for this dossier. Nothing was begun.',
};
const ALREADY = {
  vi: 'Hồ sơ gửi Bộ cho kết quả này đã được lập. Chưa có gì thay đổi; hãy mở hồ sơ đó.',
  en: 'The file for the ministry was begun for this result already. Nothing was changed; open that one.',
};

/** Reads a forwarding for writing; strangers cannot tell it from one that does not exist. */
export async function lockedForwarding(
  tx: Transaction,
  id: string,
): Promise<MinistryForwardingEntity> {
  const forwarding = await tx.em.findOne(MinistryForwardingEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  tx.authorize({ unitId: forwarding?.communeId ?? null });
  if (!forwarding) throw notFound(['id']);
  return forwarding;
}

export function requireState(
  forwarding: MinistryForwardingEntity,
  ...states: readonly ForwardingState[]
): void {
  if (states.includes(forwarding.state)) return;
  const text = {
    vi: 'Hồ sơ gửi Bộ đang ở bước khác nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.',
    en: 'The file for the ministry is at another step, so this cannot be done. Nothing changed; load it again.',
  };
  throw refuse('WRONG_STATE', text, null, { forwarding });
}

/** Notes a piece of the file; noted again it replaces what was there. */
export async function keepPiece(
  tx: Transaction,
  forwarding: MinistryForwardingEntity,
  piece: { kind: ForwardingPiece; reference: string; fileId?: string | null },
): Promise<void> {
  const { kind, reference } = piece;
  const before = await tx.em.findOneBy(MinistryPieceEntity, { forwardingId: forwarding.id, kind });
  const fileId = piece.fileId === undefined ? (before?.fileId ?? null) : piece.fileId;
  if (fileId && fileId !== before?.fileId) await attachFile(tx, fileId, FilePurpose.DOSSIER_FORM);
  const recordedBy = tx.context.actor.personId!;
  await tx.em.upsert(
    MinistryPieceEntity,
    { forwardingId: forwarding.id, kind, reference, fileId, recordedBy, updatedAt: tx.context.now },
    ['forwardingId', 'kind'],
  );
  if (before?.fileId && before.fileId !== fileId) await detachFile(tx, before.fileId);
  write(tx, forwarding.id, 'piece-record', { kind, reference, fileId }, before);
}

type Step = Partial<
  Pick<
    MinistryForwardingEntity,
    | 'state'
    | 'letterNumber'
    | 'letterDate'
    | 'sentAt'
    | 'resultPoints'
    | 'resultDocument'
    | 'resultDate'
    | 'resultNote'
    | 'choiceReason'
  >
>;

/** One step further. */
export async function moveForwarding(
  tx: Transaction,
  forwarding: MinistryForwardingEntity,
  action: string,
  step: Step,
): Promise<MinistryForwardingEntity> {
  const revision = forwarding.revision + 1;
  const set = { ...step, revision, updatedAt: () => 'now()' };
  await tx.em.update(MinistryForwardingEntity, forwarding.id, set);
  write(tx, forwarding.id, action, step, { state: forwarding.state });
  return tx.em.findOneByOrFail(MinistryForwardingEntity, { id: forwarding.id });
}

/** The producer hears that its product is on the way to five stars. */
export async function tellProducer(
  tx: Transaction,
  { id, dossierId, producerId }: MinistryForwardingEntity,
): Promise<void> {
  const rows = await tx.em.query<{ productName: string }[]>(
    `SELECT product_name AS "productName" FROM dossier WHERE id = $1`,
    [dossierId],
  );
  const { productName } = rows[0]!;
  const facts = { subjectId: dossierId, occasion: id, producerId, productName };
  await tell(tx, notices.dossierForwardedToMinistry(facts));
}

/** Whether the product has another dossier on its way, so that this one cannot be opened again. */
export async function hasOtherDossier(tx: Transaction, dossier: DossierEntity): Promise<boolean> {
  const rows = await tx.em.query<unknown[]>(
    `SELECT FROM dossier WHERE product_id = $1 AND id <> $2
        AND state NOT IN ('RATED', 'DISQUALIFIED', 'WITHDRAWN')`,
    [dossier.productId, dossier.id],
  );
  return rows.length > 0;
}

function write(
  tx: Transaction,
  subjectId: string,
  action: string,
  after: object,
  before?: object | null,
): void {
  tx.record({
    action: `ministry-forwarding.${action}`,
    subjectType: 'MinistryForwarding',
    subjectId,
    before,
    after,
  });
}
