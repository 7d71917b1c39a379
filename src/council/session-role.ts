import { decide } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { councilAccess } from './council.access.ts';
import { CouncilRole } from './council.enums.ts';
import { councilById } from './council.loader.ts';
import type { CouncilSessionEntity } from './session.entity.ts';
import { membersBySessionId } from './session.loader.ts';

/** Whether the viewer leads or minutes the session: they see who has handed in, and the spread alarm. */
export async function runsSession(
  context: Context,
  session: Pick<CouncilSessionEntity, 'id' | 'councilId'>,
): Promise<boolean> {
  const { actor } = context;
  const members = await context.load(membersBySessionId, session.id);
  const leads = members.some(
    (one) =>
      one.personId === actor.personId &&
      (one.role === CouncilRole.CHAIR || one.role === CouncilRole.SECRETARY),
  );
  if (leads) return true;
  const council = await context.load(councilById, session.councilId);
  return decide(councilAccess.councilSessionCreate, actor, { unitId: council?.unitId }).allowed;
}

/** Whether the viewer is a member of the session. */
export async function isInvited(context: Context, sessionId: string): Promise<boolean> {
  const members = await context.load(membersBySessionId, sessionId);
  return members.some((one) => one.personId === context.actor.personId);
}
