import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { ClosingMaterial } from './closing.loader.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { countedMembers, itemQuorum } from './council.rules.ts';
import { endRounds, presence } from './item-close.service.ts';
import { beginRound } from './item-reopen.service.ts';
import { tally } from './session-close.service.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { RoundKind, SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';
import { itemAgain } from './session-item.service.ts';
import { membersByItem } from './session-members.service.ts';

const NEXT_ROUND = `
  UPDATE session_item SET round = round + 1, spread_reason = NULL, revision = revision + 1
   WHERE id = $1`;

/**
 * Works out the result of a closed product once more, with the sheets that count now. The former result
 * is kept under its round. Nothing that was decided about its spread holds any longer.
 */
export async function recount(
  tx: Transaction,
  ruleId: string,
  item: SessionItemEntity,
  input: { readonly material: ClosingMaterial; readonly reason: string },
): Promise<void> {
  if (await closedUncounted(tx, item)) return;
  const { material, reason } = input;
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: ruleId });
  const members = await membersByItem(tx, [item]);
  const own = members.get(item.id) ?? [];
  if (countedMembers(own).length === 0) throw refuse('LAST_SHEET', LAST_SHEET);
  await tx.em.query(NEXT_ROUND, [item.id]);
  await beginRound(tx, item.id, RoundKind.RECOUNT, reason);
  const next = await itemAgain(tx, item.id);
  const [counted] = await tally(tx, { items: [next], members, rule, ...material });
  const { result, fingerprint } = counted!;
  await tx.em.query(`UPDATE session_item SET spread_alarm = $2 WHERE id = $1`, [
    item.id,
    result.spreadExceeded,
  ]);
  const { id: itemId, round } = next;
  await endRounds(tx, [{ itemId, round, spreadAlarm: result.spreadExceeded }]);
  const quorumMet = itemQuorum(own, rule).met;
  await noteEvent(tx, {
    kind: SessionEventKind.ITEM_RECOUNTED,
    sessionId: item.sessionId,
    item: next,
    reason,
    detail: { ...presence(own), quorumMet },
  });
  tx.record({
    action: 'session-item.recount',
    subjectType: 'SessionItem',
    subjectId: item.id,
    before: { round: item.round },
    after: { round: next.round, sheets: result.count, fingerprint, reason },
  });
}

/** Whether the product was closed while it was disqualified: it has no result, and gets none. */
async function closedUncounted(tx: Transaction, item: SessionItemEntity): Promise<boolean> {
  const rows = await tx.em.query<object[]>(
    `SELECT FROM item_disqualification WHERE item_id = $1 AND withdrawn_at IS NULL
        AND recorded_at < $2`,
    [item.id, item.closedAt],
  );
  return rows.length > 0;
}

const LAST_SHEET = {
  vi: 'Không còn phiếu nào được tính cho sản phẩm này. Chưa có gì thay đổi; Chủ tịch cần mở lại sản phẩm trước.',
  en: 'No sheet of this product would count any more. Nothing changed; the chair must open the product again first.',
};
