import { SessionPhase } from '../../council/council.enums.ts';
import type { CouncilRuleEntity } from '../../council/council.entity.ts';
import type { CouncilSessionEntity } from '../../council/session.entity.ts';
import { sessionById, sessionItemById } from '../../council/session.loader.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { sessionItems, type Item } from '../item-facts.loader.ts';
import type { RuleFacts, SessionFacts } from '../papers/facts.ts';
import { ruleFacts, sessionFacts, sessionMembers, type Member } from '../session-facts.loader.ts';
import type { PrintRequest } from './print.ts';

/** A session as its papers need it, for whoever may see the session at all. */
export interface SessionPrint {
  readonly session: CouncilSessionEntity;
  readonly facts: SessionFacts;
  readonly members: readonly Member[];
  readonly items: readonly Item[];
  readonly rule: CouncilRuleEntity;
  readonly ruleFacts: RuleFacts;
}

/** The session of a request about a session or about one of its products; null where it is hidden. */
export async function sessionOf(
  context: Context,
  { subject, options }: PrintRequest,
): Promise<SessionPrint | null> {
  const item =
    subject.type === 'SessionItem' ? await context.load(sessionItemById, subject.uuid) : null;
  if (subject.type === 'SessionItem' && !item) return null;
  const session = await context.load(sessionById, item?.sessionId ?? subject.uuid);
  if (!session) return null;
  const [facts, members, all, rules] = await Promise.all([
    sessionFacts(context, session),
    sessionMembers(context, session.id),
    sessionItems(context, session.id),
    ruleFacts(context, session),
  ]);
  const wanted = item ? [item.id] : options.itemIds;
  const items = wanted ? all.filter((one) => wanted.includes(one.id)) : all;
  return { session, facts, members, items, rule: rules.rule, ruleFacts: rules.facts };
}

export const isReleased = (session: CouncilSessionEntity): boolean =>
  session.phase === SessionPhase.RELEASED;

export function chairOf(members: readonly Member[]): string | null {
  return members.find((one) => one.role === 'Chủ tịch Hội đồng')?.name ?? null;
}

export function secretaryOf(members: readonly Member[]): string | null {
  return members.find((one) => one.role === 'Thư ký')?.name ?? null;
}

/** "05/2026" as part of a file's name. */
export const inFileName = (text: string): string => text.replaceAll('/', '-');
