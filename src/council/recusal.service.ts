import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { ClosingMaterial } from './closing.loader.ts';
import { ItemPhase } from './council.enums.ts';
import { recount } from './item-recount.service.ts';
import { bumpProgress } from './progress.service.ts';
import { ItemRecusalEntity, type SessionItemEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';
import { itemAgain } from './session-item.service.ts';

export const RECUSAL_ERRORS = {
  NOT_A_MEMBER: 'The person is not invited to the session.',
  ALREADY_RECUSED: 'The tie is recorded already.',
  CLOSED: 'The result of the product is released and stands.',
  LAST_SHEET: 'No sheet of the closed product would count any more.',
} as const;

export interface NewRecusal {
  readonly itemId: string;
  readonly personId: string;
  readonly reason: string;
}

interface ItemRow {
  readonly sessionId: string;
  readonly ruleId: string;
  readonly phase: ItemPhase;
  readonly invited: boolean;
  /** Whether a sheet of this person counts, or did before a tie was recorded. */
  readonly handedIn: boolean;
}

const ITEM_OF = `
  SELECT i.session_id AS "sessionId", s.rule_id AS "ruleId", i.phase,
         EXISTS (SELECT FROM session_member m
                  WHERE m.session_id = i.session_id AND m.person_id = $2) AS invited,
         sheet_handed_in(i.id, $2) AND NOT EXISTS (
           SELECT FROM item_absence a WHERE a.item_id = i.id AND a.person_id = $2) AS "handedIn"
    FROM session_item i JOIN council_session s ON s.id = i.session_id
   WHERE i.id = $1 FOR UPDATE OF i`;

async function itemFor(tx: Transaction, itemId: string, personId: string): Promise<ItemRow> {
  const rows = await tx.em.query<ItemRow[]>(ITEM_OF, [itemId, personId]);
  const row = rows[0]!;
  if (!row.invited) throw refuse('NOT_A_MEMBER', NOT_A_MEMBER, ['input', 'personId']);
  if (row.phase === ItemPhase.RELEASED) throw refuse('CLOSED', CLOSED);
  return row;
}

/**
 * Takes a member out of the rating of a product, before or after they scored: the sheet is kept and not
 * counted, and a result that exists is counted again. The lock waits for an answer that is being written
 * and keeps later ones out. The session must be held, so that no close comes between.
 */
export async function recuse(
  tx: Transaction,
  recusal: NewRecusal,
  material: ClosingMaterial,
): Promise<SessionItemEntity> {
  const { itemId, personId, reason } = recusal;
  const row = await itemFor(tx, itemId, personId);
  if (await tx.em.existsBy(ItemRecusalEntity, { itemId, personId })) {
    throw refuse('ALREADY_RECUSED', ALREADY);
  }
  const recordedBy = tx.context.actor.personId!;
  await tx.em.insert(ItemRecusalEntity, { id: uuidv7(), ...recusal, recordedBy });
  const item = await itemAgain(tx, itemId);
  const { sessionId } = row;
  await noteEvent(tx, { kind: SessionEventKind.RECUSED, sessionId, item, personId, reason });
  await countAgain(tx, row, item, { material, reason });
  await bumpProgress(tx, sessionId);
  tx.record({
    action: 'session-item.recuse',
    subjectType: 'SessionItem',
    subjectId: itemId,
    after: { personId, reason },
    onBehalfOf: personId === recordedBy ? null : personId,
  });
  return itemAgain(tx, itemId);
}

const KEEP_ENDED = `
  INSERT INTO item_recusal_ended (recusal_id, session_id, item_id, person_id, recorded_by, reason,
                                  recorded_at, ended_reason, ended_by)
  SELECT r.id, i.session_id, r.item_id, r.person_id, r.recorded_by, r.reason, r.created_at, $3, $4
    FROM item_recusal r JOIN session_item i ON i.id = r.item_id
   WHERE r.item_id = $1 AND ($2::uuid IS NULL OR r.person_id = $2)
  RETURNING recusal_id AS id`;

/** Ends the recusals of a product, of one person or of all, and keeps them with the reason. */
export async function endRecusals(
  tx: Transaction,
  itemId: string,
  personId: string | null,
  reason: string,
): Promise<number> {
  const by = tx.context.actor.personId;
  const ended = await tx.em.query<{ id: string }[]>(KEEP_ENDED, [itemId, personId, reason, by]);
  const ids = ended.map((row) => row.id);
  if (ids.length > 0) await tx.em.query(`DELETE FROM item_recusal WHERE id = ANY($1)`, [ids]);
  return ended.length;
}

/** Takes back a tie that was recorded by mistake: the sheet, if there is one, counts again. */
export async function endRecusal(
  tx: Transaction,
  { itemId, personId, reason }: NewRecusal,
  material: ClosingMaterial,
): Promise<SessionItemEntity> {
  const row = await itemFor(tx, itemId, personId);
  const ended = await endRecusals(tx, itemId, personId, reason);
  if (ended === 0) throw notFound(['input', 'personId']);
  const item = await itemAgain(tx, itemId);
  const { sessionId } = row;
  await noteEvent(tx, { kind: SessionEventKind.RECUSAL_ENDED, sessionId, item, personId, reason });
  if (row.phase === ItemPhase.CLOSED && !row.handedIn) await markLate(tx, itemId, personId);
  await countAgain(tx, row, item, { material, reason });
  await bumpProgress(tx, sessionId);
  tx.record({
    action: 'session-item.recusal-end',
    subjectType: 'SessionItem',
    subjectId: itemId,
    after: { personId, reason },
  });
  return itemAgain(tx, itemId);
}

/** Who comes back when scoring is over has no sheet. */
async function markLate(tx: Transaction, itemId: string, personId: string): Promise<void> {
  await tx.em.query(
    `INSERT INTO item_absence (item_id, person_id, recorded_by, kind) VALUES ($1, $2, $3, 'LATE')
     ON CONFLICT (item_id, person_id) DO NOTHING`,
    [itemId, personId, tx.context.actor.personId],
  );
}

async function countAgain(
  tx: Transaction,
  row: ItemRow,
  item: SessionItemEntity,
  input: { readonly material: ClosingMaterial; readonly reason: string },
): Promise<void> {
  if (row.phase === ItemPhase.CLOSED && row.handedIn) await recount(tx, row.ruleId, item, input);
}

const NOT_A_MEMBER = {
  vi: 'Người này không được mời dự phiên. Chưa có gì thay đổi.',
  en: 'This person is not invited to the session. Nothing changed.',
};
const CLOSED = {
  vi: 'Kết quả sản phẩm này đã công bố nên không thay đổi người chấm được nữa. Chưa có gì thay đổi.',
  en: 'The result of this product is released, so who rated it cannot change any more. Nothing changed.',
};
const ALREADY = {
  vi: 'Việc có liên quan này đã được ghi. Không cần làm gì thêm.',
  en: 'This tie is recorded already. Nothing else is needed.',
};
