import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilEntity } from './council.entity.ts';
import { CouncilRole, SessionPhase } from './council.enums.ts';
import { bumpProgress } from './progress.service.ts';
import { CouncilSessionEntity, SessionItemEntity, SessionMemberEntity } from './session.entity.ts';

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

/** Moves a session and its whole agenda into the next phase. */
export async function moveSession(
  tx: Transaction,
  session: CouncilSessionEntity,
  phase: SessionPhase,
): Promise<CouncilSessionEntity> {
  const [at, by] = {
    PLANNED: ['created_at', 'opened_by'],
    OPEN: ['opened_at', 'opened_by'],
    CLOSED: ['closed_at', 'closed_by'],
    RELEASED: ['released_at', 'released_by'],
  }[phase] as [string, string];
  await tx.em.query(
    `UPDATE council_session SET phase = $2, ${at} = clock_timestamp(), ${by} = $3,
            revision = revision + 1, updated_at = now() WHERE id = $1`,
    [session.id, phase, tx.context.actor.personId],
  );
  const stamp = phase === SessionPhase.OPEN ? '' : `, ${at} = clock_timestamp()`;
  await tx.em.query(
    `UPDATE session_item SET phase = $2, revision = revision + 1${stamp} WHERE session_id = $1`,
    [session.id, phase],
  );
  await bumpProgress(tx, session.id);
  return tx.em.findOneByOrFail(CouncilSessionEntity, { id: session.id });
}

/** The agenda, in order. */
export function agendaOf(tx: Transaction, sessionId: string): Promise<SessionItemEntity[]> {
  return tx.em.find(SessionItemEntity, { where: { sessionId }, order: { position: 'ASC' } });
}
