import type { Transaction } from '../platform/graphql/mutation.ts';
import type { ClosingMaterial } from './closing.loader.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { ItemPhase, SessionPhase } from './council.enums.ts';
import type { ItemMember } from './council.rules.ts';
import { disqualifiedItems } from './disqualification.service.ts';
import { bumpProgress } from './progress.service.ts';
import { tally, type Tally } from './session-close.service.ts';
import { SessionItemEntity, type CouncilSessionEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';
import { problemsOf, type ItemProblem } from './item-problems.rules.ts';
import { membersByItem } from './session-members.service.ts';
import { moveSession } from './session.service.ts';

const CLOSE = `
  UPDATE session_item SET phase = 'CLOSED', spread_alarm = $2, spread_reason = NULL,
         closed_at = clock_timestamp(), revision = revision + 1 WHERE id = $1`;

const CLOSE_ROUND = `
  UPDATE session_item_round SET closed_by = $3, closed_at = clock_timestamp(), spread_alarm = $4
   WHERE item_id = $1 AND round = $2`;

export type CloseOutcome =
  | { readonly problems: readonly ItemProblem[]; readonly tallies?: never }
  | { readonly problems?: never; readonly tallies: readonly Tally[] };

/**
 * Closes open products and works out their results; with the last one the session is closed too. The
 * session must be locked. Where anything stands in the way nothing is closed.
 */
export async function closeItems(
  tx: Transaction,
  session: CouncilSessionEntity,
  items: readonly SessionItemEntity[],
  material: ClosingMaterial,
): Promise<CloseOutcome> {
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: session.ruleId });
  const members = await membersByItem(tx, items);
  // What is disqualified gets no star: it waits for no sheets and is not counted.
  const out = await disqualifiedItems(tx, items);
  const rated = items.filter(({ id }) => !out.has(id));
  const problems = problemsOf(rated, members, rule);
  if (problems.length > 0) return { problems };
  const tallies = await tally(tx, { items: rated, members, rule, ...material });
  for (const item of items) {
    const found = tallies.find((one) => one.item.id === item.id);
    const spreadAlarm = found?.result.spreadExceeded ?? false;
    await tx.em.query(CLOSE, [item.id, spreadAlarm]);
    await endRound(tx, item, spreadAlarm);
    await noteEvent(tx, {
      kind: SessionEventKind.ITEM_CLOSED,
      sessionId: session.id,
      item,
      detail: presence(members.get(item.id) ?? []),
    });
  }
  await bumpProgress(tx, session.id);
  return { tallies };
}

/** Dates the end of a round and keeps whether its sheets were too far apart. */
export async function endRound(
  tx: Transaction,
  item: Pick<SessionItemEntity, 'id' | 'round'>,
  spreadAlarm: boolean,
): Promise<void> {
  const by = tx.context.actor.personId;
  await tx.em.query(CLOSE_ROUND, [item.id, item.round, by, spreadAlarm]);
}

/** Closes the session when no product of it is left to score. */
export async function closeWithLast(
  tx: Transaction,
  session: CouncilSessionEntity,
): Promise<CouncilSessionEntity> {
  if (session.phase !== SessionPhase.OPEN) return session;
  const left = await tx.em.countBy(SessionItemEntity, [
    { sessionId: session.id, phase: ItemPhase.PENDING },
    { sessionId: session.id, phase: ItemPhase.OPEN },
  ]);
  if (left > 0) return session;
  const closed = await moveSession(tx, session, SessionPhase.CLOSED);
  await noteEvent(tx, { kind: SessionEventKind.SESSION_CLOSED, sessionId: session.id });
  return closed;
}

/** Who took part, as numbers for the minutes. */
export function presence(members: readonly ItemMember[]): Record<string, number> {
  const count = (test: (one: ItemMember) => boolean) => members.filter(test).length;
  return {
    members: members.length,
    sheets: count((one) => one.submitted && !one.recused && !one.absent),
    recused: count((one) => one.recused),
    absent: count((one) => one.absent && !one.recused),
  };
}

/** For the audit trail: what was counted, pinned by a fingerprint, without a value. */
export function auditOf(tallies: readonly Tally[]) {
  return tallies.map(({ item, result, fingerprint }) => ({
    itemId: item.id,
    sheets: result.count,
    fingerprint,
  }));
}
