import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { SessionMemberEntity, type CouncilSessionEntity } from './session.entity.ts';
import { createSession } from './session-agenda.service.ts';

export interface Clone {
  readonly number: string;
  readonly heldOn: string;
  readonly place: string;
  readonly rubricVersionId: string;
}

/**
 * Plans a session like another: its council with the rules of today, the same people invited, no
 * products, nobody's attendance.
 */
export async function cloneSession(
  tx: Transaction,
  source: CouncilSessionEntity,
  input: Clone,
): Promise<CouncilSessionEntity> {
  const session = await createSession(tx, { councilId: source.councilId, ...input });
  const order = { id: 'ASC' } as const;
  const wanted = await tx.em.find(SessionMemberEntity, { where: { sessionId: source.id }, order });
  await tx.em.delete(SessionMemberEntity, { sessionId: session.id });
  await tx.em.insert(
    SessionMemberEntity,
    wanted.map(({ personId, role, scores }) => ({
      id: uuidv7(),
      sessionId: session.id,
      personId,
      role,
      scores,
    })),
  );
  tx.record({
    action: 'council-session.clone',
    subjectType: 'CouncilSession',
    subjectId: session.id,
    after: { from: source.id, members: wanted.length },
  });
  return session;
}
