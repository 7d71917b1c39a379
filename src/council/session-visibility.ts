import type { Context } from '../platform/graphql/context.ts';
import { ItemPhase, SessionPhase } from './council.enums.ts';
import { councilRuleById } from './council.loader.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { recusalsByItemId, sessionById } from './session.loader.ts';
import { isInvited, runsSession } from './session-role.ts';

/** Whether the viewer leads or minutes the session of a product. */
export async function runsItem(context: Context, item: SessionItemEntity): Promise<boolean> {
  const session = await context.load(sessionById, item.sessionId);
  return session !== null && runsSession(context, session);
}

/**
 * Whether what came of a product is released for the viewer: for everybody with the session, for its
 * members with the product where the rules say so. The database decides about results by the same words.
 */
export async function isReleasedFor(context: Context, item: SessionItemEntity): Promise<boolean> {
  if (item.phase !== ItemPhase.RELEASED) return false;
  const session = await context.load(sessionById, item.sessionId);
  if (!session) return false;
  if (session.phase === SessionPhase.RELEASED) return true;
  const rule = await context.load(councilRuleById, session.ruleId);
  return rule?.resultsAtItemRelease === true && (await isInvited(context, session.id));
}

/** Whether the viewer has a tie to a product, and so learns nothing of how it was scored. */
export async function isTiedTo(context: Context, item: SessionItemEntity): Promise<boolean> {
  const recusals = await context.load(recusalsByItemId, item.id);
  return recusals.some(({ personId }) => personId === context.actor.personId);
}

/** Whether the viewer may know that the sheets of a product are further apart than the limit. */
export async function knowsSpread(context: Context, item: SessionItemEntity): Promise<boolean> {
  if (await isTiedTo(context, item)) return false;
  return (await isReleasedFor(context, item)) || runsItem(context, item);
}
