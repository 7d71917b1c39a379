import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { MinutesEntity } from './minutes.entity.ts';
import { DEFAULT_TEXTS, type MinutesTexts } from './minutes.rules.ts';

/** Codes of the steps that write minutes. */
export const MINUTES_ERRORS = {
  NOT_FOUND: 'There is no such session, or it may not be seen.',
  STALE: 'Somebody else changed the minutes since they were read: read them again.',
  LOCKED: 'The minutes are locked; a new version must be begun first.',
} as const;

/** The newest version for writing; the session is locked by the caller, so there is no race. */
export function lockedMinutes(tx: Transaction, sessionId: string): Promise<MinutesEntity | null> {
  return tx.em.findOne(MinutesEntity, {
    where: { sessionId },
    order: { version: 'DESC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** The version that may be written now, begun with the usual texts where there is none. */
export async function openMinutes(
  tx: Transaction,
  sessionId: string,
  baseRevision: number,
): Promise<MinutesEntity> {
  // Two who begin at once: the second waits here and meets what the first has begun.
  await tx.em.query(`SELECT pg_advisory_xact_lock(hashtextextended('minutes ' || $1, 0))`, [
    sessionId,
  ]);
  const minutes = await lockedMinutes(tx, sessionId);
  if (minutes?.lockedAt) throw refuse('LOCKED', LOCKED);
  if ((minutes?.revision ?? 0) !== baseRevision) throw stale({});
  if (minutes) return minutes;
  const id = uuidv7();
  const createdBy = tx.context.actor.personId!;
  await tx.em.insert(MinutesEntity, {
    ...{ id, sessionId, createdBy, texts: DEFAULT_TEXTS, version: 1, revision: 1 },
  });
  return tx.em.findOneByOrFail(MinutesEntity, { id });
}

/** Stores prose; the audit trail gets what it was and what it is. */
export async function writeTexts(
  tx: Transaction,
  minutes: MinutesEntity,
  texts: MinutesTexts,
): Promise<void> {
  await tx.em.query(
    `UPDATE minutes SET texts = $2, revision = revision + 1, updated_at = now() WHERE id = $1`,
    [minutes.id, JSON.stringify(texts)],
  );
  tx.record({
    action: 'minutes.save',
    subjectType: 'CouncilSession',
    subjectId: minutes.sessionId,
    before: minutes.texts,
    after: texts,
  });
}

const LOCKED = {
  vi: 'Biên bản đã khóa nên không sửa được. Chưa có gì thay đổi; nếu cần sửa, Chủ tịch mở bản mới và nêu lý do.',
  en: 'The minutes are locked. Nothing was changed; to change them the chair begins a new version with a reason.',
};
