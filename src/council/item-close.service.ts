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
import { noteEvent, noteEvents } from './session-event.service.ts';
import { problemsOf, type ItemProblem } from './item-problems.rules.ts';
import { membersByItem } from './session-members.service.ts';
import { moveSession } from './session.service.ts';

const CLOSE = `
  UPDATE session_item item SET phase = 'CLOSED', spread_alarm = ended."spreadAlarm",
         spread_reason = NULL, closed_at = clock_timestamp(), revision = revision + 1
    FROM jsonb_to_recordset($1::jsonb) AS ended("itemId" uuid, "spreadAlarm" boolean)
   WHERE item.id = ended."itemId"`;

const CLOSE_ROUNDS = `
  UPDATE session_item_round round SET closed_by = $2, closed_at = clock_timestamp(),
         spread_alarm = ended."spreadAlarm"
    FROM jsonb_to_recordset($1::jsonb)
      AS ended("itemId" uuid, round smallint, "spreadAlarm" boolean)
   WHERE round.item_id = ended."itemId" AND round.round = ended.round`;

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
  const ended = items.map(({ id, round }) => {
    const found = tallies.find((one) => one.item.id === id);
    return { itemId: id, round, spreadAlarm: found?.result.spreadExceeded ?? false };
  });
  await tx.em.query(CLOSE, [JSON.stringify(ended)]);
  await endRounds(tx, ended);
  const events = items.map((item) => ({
    kind: SessionEventKind.ITEM_CLOSED,
    sessionId: session.id,
    item,
    detail: presence(members.get(item.id) ?? []),
  }));
  await noteEvents(tx, events);
  await bumpProgress(tx, session.id);
  return { tallies };
}

export interface EndedRound {
  readonly itemId: string;
  readonly round: number;
  readonly spreadAlarm: boolean;
}

/** Dates the end of rounds and keeps whether their sheets were too far apart. */
export async function endRounds(tx: Transaction, ended: readonly EndedRound[]): Promise<void> {
  await tx.em.query(CLOSE_ROUNDS, [JSON.stringify(ended), tx.context.actor.personId]);
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
