import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ItemPhase } from './council.enums.ts';
import { bumpProgress } from './progress.service.ts';
import { endRecusals } from './recusal.service.ts';
import { type SessionItemEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';
import { agendaOf } from './session.service.ts';

/** One statement, so that the places stay unique all the while. */
const RENUMBER = `
  UPDATE session_item i SET position = place.position, revision = i.revision + 1
    FROM ROWS FROM (unnest($1::uuid[]), unnest($2::smallint[])) AS place(id, position)
   WHERE i.id = place.id AND i.position <> place.position`;

/** Gives a product another place; only products that are not opened yet change theirs. */
export async function moveItem(
  tx: Transaction,
  item: SessionItemEntity,
  position: number,
): Promise<void> {
  const items = await agendaOf(tx, item.sessionId);
  const from = items.findIndex((one) => one.id === item.id);
  const to = Math.min(position, items.length) - 1;
  const moved = items.filter((one) => one.id !== item.id);
  moved.splice(to, 0, item);
  const [low, high] = from < to ? [from, to] : [to, from];
  const fixed = items.slice(low, high + 1).find((one) => one.phase !== ItemPhase.PENDING);
  if (fixed) throw refuse('OPENED', opened(fixed.position), ['input', 'position']);
  const places = items.map((one) => one.position);
  await tx.em.query(RENUMBER, [moved.map((one) => one.id), places]);
  await bumpProgress(tx, item.sessionId);
  const detail = { from: item.position, to: places[to] ?? item.position };
  const { sessionId } = item;
  await noteEvent(tx, { kind: SessionEventKind.ITEM_MOVED, sessionId, item, detail });
  tx.record({
    action: 'session-item.move',
    subjectType: 'SessionItem',
    subjectId: item.id,
    before: { position: detail.from },
    after: { position: detail.to },
  });
}

/** Takes a product off the agenda before it is opened; those behind it move up. */
export async function removeItem(
  tx: Transaction,
  item: SessionItemEntity,
  reason: string,
): Promise<void> {
  const items = await agendaOf(tx, item.sessionId);
  await endRecusals(tx, item.id, null, reason);
  await tx.em.query(`DELETE FROM item_absence WHERE item_id = $1`, [item.id]);
  await tx.em.query(`DELETE FROM session_item WHERE id = $1`, [item.id]);
  const behind = items.filter((one) => one.position > item.position);
  // Products that were opened keep the number that is on their samples and sheets.
  if (behind.every((one) => one.phase === ItemPhase.PENDING)) {
    const places = behind.map((one) => one.position - 1);
    await tx.em.query(RENUMBER, [behind.map((one) => one.id), places]);
  }
  await bumpProgress(tx, item.sessionId);
  const { sessionId, dossierId } = item;
  const detail = { dossierId };
  await noteEvent(tx, { kind: SessionEventKind.ITEM_REMOVED, sessionId, item, reason, detail });
  tx.record({
    action: 'council-session.remove-item',
    subjectType: 'CouncilSession',
    subjectId: sessionId,
    before: { itemId: item.id, dossierId, position: item.position },
    after: { reason },
  });
}

function opened(position: number) {
  return {
    vi: `Sản phẩm số ${position} đã mở chấm nên giữ nguyên số thứ tự. Chưa có gì thay đổi; hãy chọn vị trí khác.`,
    en: `Product ${position} has been opened and keeps its number. Nothing changed; choose another place.`,
  };
}
