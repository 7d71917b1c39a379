import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { bumpProgress } from './progress.service.ts';
import { ItemRecusalEntity, SessionItemEntity } from './session.entity.ts';

export const RECUSAL_ERRORS = {
  NOT_A_MEMBER: 'The person is not invited to the session.',
  ALREADY_RECUSED: 'The tie is recorded already.',
  CLOSED: 'Scoring of the product is closed: the result stands.',
} as const;

export interface NewRecusal {
  readonly itemId: string;
  readonly personId: string;
  readonly reason: string;
}

const ITEM_OF = `
  SELECT i.session_id AS "sessionId", i.phase,
         EXISTS (SELECT FROM session_member m
                  WHERE m.session_id = i.session_id AND m.person_id = $2) AS invited
    FROM session_item i WHERE i.id = $1 FOR UPDATE OF i`;

/**
 * Takes a member out of the rating of a product, before or after they scored: the sheet is kept and not
 * counted. The lock waits for an answer that is being written and keeps later ones out. The session must
 * be held, so that no close comes between.
 */
export async function recuse(tx: Transaction, recusal: NewRecusal): Promise<SessionItemEntity> {
  const rows = await tx.em.query<
    {
      sessionId: string;
      phase: string;
      invited: boolean;
    }[]
  >(ITEM_OF, [recusal.itemId, recusal.personId]);
  const row = rows[0]!;
  if (!row.invited) throw refuse('NOT_A_MEMBER', NOT_A_MEMBER, ['input', 'personId']);
  if (row.phase === 'CLOSED' || row.phase === 'RELEASED') throw refuse('CLOSED', CLOSED);
  const { itemId, personId, reason } = recusal;
  if (await tx.em.existsBy(ItemRecusalEntity, { itemId, personId })) {
    throw refuse('ALREADY_RECUSED', ALREADY);
  }
  const recordedBy = tx.context.actor.personId!;
  await tx.em.insert(ItemRecusalEntity, { id: uuidv7(), ...recusal, recordedBy });
  await bumpProgress(tx, row.sessionId);
  tx.record({
    action: 'session-item.recuse',
    subjectType: 'SessionItem',
    subjectId: itemId,
    after: { personId, reason },
    onBehalfOf: personId === recordedBy ? null : personId,
  });
  return tx.em.findOneByOrFail(SessionItemEntity, { id: itemId });
}

const NOT_A_MEMBER = {
  vi: 'Người này không được mời dự phiên. Chưa có gì thay đổi.',
  en: 'This person is not invited to the session. Nothing changed.',
};
const CLOSED = {
  vi: 'Đã đóng chấm sản phẩm này nên không rút được nữa. Chưa có gì thay đổi.',
  en: 'Scoring of this product is closed, so nobody can be taken out any more. Nothing changed.',
};
const ALREADY = {
  vi: 'Việc có liên quan này đã được ghi. Không cần làm gì thêm.',
  en: 'This tie is recorded already. Nothing else is needed.',
};
