import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilEntity } from './council.entity.ts';
import { CouncilRole, type SessionPhase } from './council.enums.ts';
import { bumpProgress } from './progress.service.ts';
import { CouncilSessionEntity, SessionItemEntity, SessionMemberEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { latestBy } from './session-event.service.ts';

/** Codes that every step of a session can answer with. */
export const SESSION_ERRORS = {
  NOT_FOUND: 'There is no such session, or it may not be seen.',
  WRONG_PHASE: 'The session is in a phase in which this cannot be done; the payload holds it.',
} as const;

/**
 * Takes a session for a step that must not meet scoring half-way: every answer that is being written ends
 * first, and none begins until this transaction has ended.
 */
export async function lockedSession(tx: Transaction, id: string): Promise<CouncilSessionEntity> {
  return authorized(tx, id, 'pessimistic_write');
}

/** Takes a session for a step that can go on beside scoring, but not beside a close. */
export function heldSession(tx: Transaction, id: string): Promise<CouncilSessionEntity> {
  return authorized(tx, id, 'pessimistic_read');
}

async function authorized(
  tx: Transaction,
  id: string,
  lock: 'pessimistic_write' | 'pessimistic_read',
): Promise<CouncilSessionEntity> {
  const session = await tx.em
    .createQueryBuilder(CouncilSessionEntity, 's')
    .setLock(lock)
    .where('s.id = :id', { id })
    .getOne();
  const { actor } = tx.context;
  const council = session && (await tx.em.findOneBy(CouncilEntity, { id: session.councilId }));
  const chairs =
    session !== null &&
    actor.personId !== null &&
    (await tx.em.existsBy(SessionMemberEntity, {
      sessionId: session.id,
      personId: actor.personId,
      role: CouncilRole.CHAIR,
    }));
  tx.authorize({ unitId: council?.unitId ?? null, personId: chairs ? actor.personId : null });
  if (!session) throw notFound(['id']);
  return session;
}

/**
 * Takes a product of a session for a step beside scoring: as the member it is about (`self`), or as one
 * who leads the session (`leads`).
 */
export async function heldItem(
  tx: Transaction,
  itemId: string,
  as: 'self' | 'leads',
): Promise<{ id: string; item: SessionItemEntity; session: CouncilSessionEntity }> {
  const item = await tx.em.findOneBy(SessionItemEntity, { id: itemId });
  if (as === 'leads') {
    const session = await heldSession(tx, item?.sessionId ?? itemId);
    if (!item) throw notFound(['id']);
    return { id: itemId, item, session };
  }
  const { personId } = tx.context.actor;
  const session = item && (await shared(tx, item.sessionId));
  const invited =
    session !== null &&
    personId !== null &&
    (await tx.em.existsBy(SessionMemberEntity, { sessionId: session.id, personId }));
  tx.authorize({ personId: invited ? personId : null });
  if (!item || !session) throw notFound(['id']);
  return { id: itemId, item, session };
}

function shared(tx: Transaction, id: string): Promise<CouncilSessionEntity | null> {
  return tx.em
    .createQueryBuilder(CouncilSessionEntity, 's')
    .setLock('pessimistic_read')
    .where('s.id = :id', { id })
    .getOne();
}

const PHASE_NAMES: Readonly<Record<SessionPhase, { vi: string; en: string }>> = {
  PLANNED: { vi: 'đang chuẩn bị', en: 'being prepared' },
  OPEN: { vi: 'đang chấm', en: 'open for scoring' },
  CLOSED: { vi: 'đã đóng chấm', en: 'closed' },
  RELEASED: { vi: 'đã công bố', en: 'released' },
};

/** Refuses unless the session is in one of these phases. */
export function requirePhase(session: CouncilSessionEntity, ...phases: SessionPhase[]): void {
  if (phases.includes(session.phase)) return;
  const name = PHASE_NAMES[session.phase];
  const text = {
    vi: `Phiên họp ${name.vi} nên không làm được việc này. Chưa có gì thay đổi; hãy tải lại phiên họp.`,
    en: `The session is ${name.en}, so this cannot be done. Nothing changed; load it again.`,
  };
  throw refuse('WRONG_PHASE', text, null, { session });
}

const LED_THERE: Readonly<Record<SessionPhase, readonly SessionEventKind[]>> = {
  PLANNED: [],
  OPEN: [SessionEventKind.SESSION_OPENED, SessionEventKind.SESSION_REOPENED],
  CLOSED: [SessionEventKind.SESSION_CLOSED],
  RELEASED: [SessionEventKind.SESSION_RELEASED],
};

/** The same for a step that two people may take at once: the second is told who was first. */
export async function requirePhaseTold(
  tx: Transaction,
  session: CouncilSessionEntity,
  phase: SessionPhase,
): Promise<void> {
  if (session.phase === phase) return;
  const by = await latestBy(tx, session.id, null, LED_THERE[session.phase]);
  const name = PHASE_NAMES[session.phase];
  const text = {
    vi: `Phiên họp ${name.vi}${by.vi} nên không làm được việc này. Lần gửi này chưa thay đổi gì; hãy tải lại phiên họp.`,
    en: `The session is ${name.en}${by.en}, so this cannot be done. What you sent changed nothing; load it again.`,
  };
  throw refuse('WRONG_PHASE', text, null, { session });
}

const STAMPS: Readonly<Record<SessionPhase, string>> = {
  PLANNED: '',
  OPEN: ', opened_at = coalesce(opened_at, clock_timestamp()), opened_by = coalesce(opened_by, $3), closed_at = NULL, closed_by = NULL',
  CLOSED: ', closed_at = clock_timestamp(), closed_by = $3',
  RELEASED: ', released_at = clock_timestamp(), released_by = $3',
};

/** Brings a session into another phase; its products have their own. */
export async function moveSession(
  tx: Transaction,
  session: CouncilSessionEntity,
  phase: SessionPhase,
): Promise<CouncilSessionEntity> {
  await tx.em.query(
    `UPDATE council_session SET phase = $2, revision = revision + 1, updated_at = now()
            ${STAMPS[phase]} WHERE id = $1 AND $3::uuid IS NOT NULL`,
    [session.id, phase, tx.context.actor.personId],
  );
  await bumpProgress(tx, session.id);
  return tx.em.findOneByOrFail(CouncilSessionEntity, { id: session.id });
}

/** Reads a session again after it was changed. */
export function sessionAgain(tx: Transaction, id: string): Promise<CouncilSessionEntity> {
  return tx.em.findOneByOrFail(CouncilSessionEntity, { id });
}

/** The agenda, in order. */
export function agendaOf(tx: Transaction, sessionId: string): Promise<SessionItemEntity[]> {
  return tx.em.find(SessionItemEntity, { where: { sessionId }, order: { position: 'ASC' } });
}
