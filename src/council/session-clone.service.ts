import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { ruleDifferences, type RuleDifference } from './rule-change.rules.ts';
import { SessionMemberEntity, type CouncilSessionEntity } from './session.entity.ts';
import { createSession } from './session-agenda.service.ts';

export interface Clone {
  readonly number: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly place: string;
  readonly rubricVersionId: string;
  /** Whether it keeps the rules of the other session. */
  readonly keepRules: boolean;
}

/**
 * Plans a session like another: its council, the same people invited, no products, nobody's attendance;
 * under the newest rules or those of the other session, and in what they differ.
 */
export async function cloneSession(
  tx: Transaction,
  source: CouncilSessionEntity,
  { keepRules, ...input }: Clone,
): Promise<{ session: CouncilSessionEntity; differences: RuleDifference[] }> {
  const { councilId } = source;
  const rules = keepRules ? { ruleId: source.ruleId } : {};
  const session = await createSession(tx, { councilId, ...input, ...rules });
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
    after: { from: source.id, members: wanted.length, keepRules },
  });
  return { session, differences: await differencesSince(tx, source) };
}

/** In what the newest rules of the council differ from those a session runs under. */
async function differencesSince(
  tx: Transaction,
  { ruleId, councilId }: CouncilSessionEntity,
): Promise<RuleDifference[]> {
  const newest = await tx.em.findOneOrFail(CouncilRuleEntity, {
    where: { councilId },
    order: { version: 'DESC' },
  });
  if (newest.id === ruleId) return [];
  return ruleDifferences(await tx.em.findOneByOrFail(CouncilRuleEntity, { id: ruleId }), newest);
}
