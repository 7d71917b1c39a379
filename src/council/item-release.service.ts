import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { disqualifiedItems } from './disqualification.service.ts';
import { bumpProgress } from './progress.service.ts';
import type { CouncilSessionEntity, SessionItemEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvents } from './session-event.service.ts';
import { quorumProblems, type ItemProblem } from './item-problems.rules.ts';
import { membersByItem } from './session-members.service.ts';

export const QUORUM_LOST =
  'Members were taken out after the close and the quorum is not there any more: open the product again, or release it by itself with the reason why it stands.';

const RELEASE = `
  UPDATE session_item SET phase = 'RELEASED', released_at = clock_timestamp(), revision = revision + 1
   WHERE id = ANY($1)`;

/** Lets a spread above the limit stand, with the reason for the minutes. */
export function keepSpread(
  tx: Transaction,
  item: SessionItemEntity,
  reason: string,
): Promise<void> {
  return keepSpreads(tx, [{ item, reason }]);
}

const KEEP = `
  WITH kept AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS k(item_id, reason)),
       item AS (UPDATE session_item i SET spread_reason = k.reason, revision = revision + 1
                  FROM kept k WHERE i.id = k.item_id RETURNING i.id, i.round, k.reason)
  UPDATE session_item_round r SET spread_reason = item.reason
    FROM item WHERE r.item_id = item.id AND r.round = item.round`;

/** The same for several products of one session, with as many statements as for one. */
export async function keepSpreads(
  tx: Transaction,
  all: readonly { readonly item: SessionItemEntity; readonly reason: string }[],
): Promise<void> {
  const [first] = all;
  if (!first) return;
  await tx.em.query(KEEP, [all.map(({ item }) => item.id), all.map(({ reason }) => reason)]);
  const { sessionId } = first.item;
  const kind = SessionEventKind.SPREAD_KEPT;
  await noteEvents(
    tx,
    all.map(({ item, reason }) => ({ kind, sessionId, item, reason })),
  );
  await bumpProgress(tx, sessionId);
}

/** Refuses what cannot be released because a recusal after the close undid the quorum. */
export async function requireQuorum(
  tx: Transaction,
  session: CouncilSessionEntity,
  items: readonly SessionItemEntity[],
): Promise<void> {
  const problems = await lostQuorum(tx, session, items);
  if (problems.length === 0) return;
  const list = [...new Set(problems.map((one) => one.item.position))].join(', ');
  const text = {
    vi: `Sau khi có người rút vì có liên quan, sản phẩm số ${list} không còn đủ thành viên theo quy chế. Chưa công bố; hãy mở lại sản phẩm, hoặc công bố riêng sản phẩm đó kèm lý do.`,
    en: `After members were taken out, product ${list} lacks the quorum of the rules. It was not released; open it again, or release it by itself with the reason why it stands.`,
  };
  throw refuse('QUORUM_LOST', text, null, { session, obstacles: problems });
}

/** What stands in the way of a release since the close. */
export async function lostQuorum(
  tx: Transaction,
  session: CouncilSessionEntity,
  items: readonly SessionItemEntity[],
): Promise<ItemProblem[]> {
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: session.ruleId });
  const out = await disqualifiedItems(tx, items);
  const rated = items.filter(({ id }) => !out.has(id));
  return quorumProblems(rated, await membersByItem(tx, rated), rule);
}

/** Releases products to the council; the session must be locked. */
export async function releaseItems(
  tx: Transaction,
  items: readonly SessionItemEntity[],
  reason: string | null = null,
): Promise<void> {
  const [first] = items;
  if (!first) return;
  await tx.em.query(RELEASE, [items.map((item) => item.id)]);
  const { sessionId } = first;
  const kind = SessionEventKind.ITEM_RELEASED;
  await noteEvents(
    tx,
    items.map((item) => ({ kind, sessionId, item, reason })),
  );
  await bumpProgress(tx, sessionId);
}
