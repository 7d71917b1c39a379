import type { Transaction } from '../platform/graphql/mutation.ts';
import { bumpProgress } from './progress.service.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvents } from './session-event.service.ts';

const OPEN = `
  UPDATE session_item SET phase = 'OPEN', opened_at = clock_timestamp(), revision = revision + 1
   WHERE id = ANY($1)`;

const FIRST_ROUND = `
  INSERT INTO session_item_round (item_id, round, kind, opened_by)
  SELECT id, 1, 'SCORING', $2 FROM unnest($1::uuid[]) AS id`;

/** Opens products for scoring for the first time. The session must be open and locked. */
export async function openItems(
  tx: Transaction,
  sessionId: string,
  items: readonly SessionItemEntity[],
): Promise<void> {
  const ids = items.map((item) => item.id);
  await tx.em.query(OPEN, [ids]);
  await tx.em.query(FIRST_ROUND, [ids, tx.context.actor.personId]);
  const kind = SessionEventKind.ITEM_OPENED;
  await noteEvents(
    tx,
    items.map((item) => ({ kind, sessionId, item })),
  );
  await bumpProgress(tx, sessionId);
}
