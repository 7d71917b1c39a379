import { In, IsNull } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ItemPhase, SessionPhase } from './council.enums.ts';
import { ItemDisqualificationEntity } from './disqualification.entity.ts';
import { withdrawProblem } from './disqualification.rules.ts';
import { bumpProgress } from './progress.service.ts';
import type { CouncilSessionEntity, SessionItemEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';
import { requirePhase } from './session.service.ts';

export const DISQUALIFY_ERRORS = {
  CONDITION_NOT_ON_SHEET: 'The condition is not one of the official sheet of the product.',
  ALREADY_DISQUALIFIED: 'The product is disqualified for this condition already.',
  RELEASED: 'The result of the product is released: it stands.',
  REOPEN_FIRST: 'The product was closed without being counted: open it again first.',
  STAR_RECORDED: 'A star has been recorded for the product.',
} as const;

const CONDITION = `SELECT text FROM rubric_condition WHERE id = $1 AND sheet_id = $2`;

/** Records that the council disqualifies a product. The session must be locked. */
export async function disqualify(
  tx: Transaction,
  session: CouncilSessionEntity,
  item: SessionItemEntity,
  { conditionId, reason }: { readonly conditionId: string; readonly reason: string },
): Promise<ItemDisqualificationEntity> {
  requirePhase(session, SessionPhase.OPEN, SessionPhase.CLOSED);
  if (item.phase === ItemPhase.RELEASED) throw refuse('RELEASED', RELEASED);
  if (item.finalStar !== null) throw refuse('STAR_RECORDED', STAR_RECORDED);
  const { id: itemId, rubricSheetId, sessionId } = item;
  const conditions = await tx.em.query<{ text: string }[]>(CONDITION, [conditionId, rubricSheetId]);
  if (!conditions[0]) {
    throw refuse('CONDITION_NOT_ON_SHEET', NOT_ON_SHEET, ['input', 'conditionId']);
  }
  const standing = { itemId, conditionId, withdrawnAt: IsNull() };
  if (await tx.em.existsBy(ItemDisqualificationEntity, standing)) {
    throw refuse('ALREADY_DISQUALIFIED', ALREADY);
  }
  const id = uuidv7();
  const recordedBy = tx.context.actor.personId!;
  const row = { id, itemId, rubricSheetId, conditionId, reason, recordedBy };
  await tx.em.insert(ItemDisqualificationEntity, row);
  await changed(tx, item);
  await noteEvent(tx, { kind: SessionEventKind.DISQUALIFIED, sessionId, item, reason });
  tx.record({
    action: 'session-item.disqualify',
    subjectType: 'SessionItem',
    subjectId: itemId,
    after: { disqualificationId: id, conditionId, reason },
  });
  return tx.em.findOneByOrFail(ItemDisqualificationEntity, { id });
}

/** Takes a disqualification back; it stays on record. The session must be locked. */
export async function withdrawDisqualification(
  tx: Transaction,
  session: CouncilSessionEntity,
  item: SessionItemEntity,
  { conditionId, reason }: { readonly conditionId: string; readonly reason: string },
): Promise<void> {
  requirePhase(session, SessionPhase.OPEN, SessionPhase.CLOSED);
  const { id: itemId, sessionId } = item;
  const standing = { itemId, conditionId, withdrawnAt: IsNull() };
  const found = await tx.em.findOneBy(ItemDisqualificationEntity, standing);
  if (!found) throw notFound(['input', 'conditionId']);
  const problem = withdrawProblem(item, found.recordedAt);
  if (problem) throw refuse(problem, problem === 'RELEASED' ? RELEASED : REOPEN_FIRST);
  await tx.em.query(
    `UPDATE item_disqualification SET withdrawn_by = $2, withdrawn_at = clock_timestamp(),
            withdrawn_reason = $3 WHERE id = $1`,
    [found.id, tx.context.actor.personId, reason],
  );
  await changed(tx, item);
  await noteEvent(tx, { kind: SessionEventKind.DISQUALIFICATION_ENDED, sessionId, item, reason });
  tx.record({
    action: 'session-item.disqualification-withdraw',
    subjectType: 'SessionItem',
    subjectId: itemId,
    before: { disqualificationId: found.id, conditionId, reason: found.reason },
    after: { reason },
  });
}

async function changed(tx: Transaction, item: SessionItemEntity): Promise<void> {
  await tx.em.query(`UPDATE session_item SET revision = revision + 1 WHERE id = $1`, [item.id]);
  await bumpProgress(tx, item.sessionId);
}

/** Which of these products are disqualified: they need no sheets to be closed, and are not counted. */
export async function disqualifiedItems(
  tx: Transaction,
  items: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const itemId = In(items.map(({ id }) => id));
  const rows = await tx.em.findBy(ItemDisqualificationEntity, { itemId, withdrawnAt: IsNull() });
  return new Set(rows.map((row) => row.itemId));
}

const REASONS = `
  SELECT DISTINCT ON (d.item_id) d.item_id AS "itemId", c.text || ': ' || d.reason AS reason
    FROM item_disqualification d JOIN rubric_condition c ON c.id = d.condition_id
   WHERE d.item_id = ANY($1::uuid[]) AND d.withdrawn_at IS NULL ORDER BY d.item_id, d.id`;

/** Why products get no star, for the history of their dossiers; those that are not disqualified lack. */
export async function disqualifiedBecause(
  tx: Transaction,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.em.query<{ itemId: string; reason: string }[]>(REASONS, [itemIds]);
  return new Map(rows.map(({ itemId, reason }) => [itemId, reason.slice(0, 2000)]));
}

const RELEASED = {
  vi: 'Kết quả của sản phẩm đã công bố nên không thay đổi được. Chưa có gì được lưu.',
  en: 'The result of the product is released and cannot be changed. Nothing was stored.',
};
const REOPEN_FIRST = {
  vi: 'Sản phẩm đã đóng chấm khi đang bị loại nên chưa được tính điểm. Chưa có gì thay đổi; hãy mở lại sản phẩm trước.',
  en: 'The product was closed while it was disqualified, so nothing was counted. Nothing changed; open it again first.',
};
const STAR_RECORDED = {
  vi: 'Hội đồng đã ghi hạng sao cho sản phẩm này. Chưa có gì được lưu.',
  en: 'The council has recorded a star for this product. Nothing was stored.',
};
const NOT_ON_SHEET = {
  vi: 'Điều kiện này không có trong phiếu của sản phẩm. Chưa có gì được lưu; hãy tải lại phiếu.',
  en: 'This condition is not on the sheet of the product. Nothing was stored; load the sheet again.',
};
const ALREADY = {
  vi: 'Sản phẩm đã bị loại theo điều kiện này. Không cần làm gì thêm.',
  en: 'The product is disqualified for this condition already. Nothing else is needed.',
};
