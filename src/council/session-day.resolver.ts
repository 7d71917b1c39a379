import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { CouncilRuleEntity } from './council.entity.ts';
import { councilRuleById } from './council.loader.ts';
import { CouncilRule } from './council.type.ts';
import type { SessionEventEntity, SessionRuleChangeEntity } from './session-day.entity.ts';
import { eventsBySessionId, ruleChangesBySessionId } from './session-day.loader.ts';
import { EventDetail, SessionEvent, SessionRuleChange } from './session-day.type.ts';
import type { CouncilSessionEntity } from './session.entity.ts';
import { runsSession } from './session-role.ts';
import { CouncilSession } from './session.type.ts';

@Resolver(() => CouncilSession)
export class SessionDayResolver {
  @Cost({ items: 100 })
  @FieldResolver(() => [SessionEvent], {
    nullable: true,
    description:
      'What happened in the session, in order (diễn biến), for its chair and secretary; null for others.',
  })
  async events(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<SessionEventEntity[] | null> {
    if (!(await runsSession(context, session))) return null;
    return context.load(eventsBySessionId, session.id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [SessionRuleChange], {
    description: 'Changes of its rules after it had opened, in order.',
  })
  ruleChanges(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<SessionRuleChangeEntity[]> {
    return context.load(ruleChangesBySessionId, session.id);
  }
}

@Resolver(() => SessionEvent)
export class SessionEventResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Whom it is about, if anybody.' })
  async person(
    @Root() event: SessionEventEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return event.personId ? context.load(personById, event.personId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  async actor(
    @Root() event: SessionEventEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return event.actorId ? context.load(personById, event.actorId) : null;
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [EventDetail], {
    description: 'Counts and states that belong to it, by name.',
  })
  details(@Root() event: SessionEventEntity): EventDetail[] {
    return Object.entries(event.detail)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => ({ name, value: String(value) }));
  }
}

@Resolver(() => SessionRuleChange)
export class SessionRuleChangeResolver {
  @FieldResolver(() => CouncilRule, { nullable: true, description: 'The version before.' })
  from(
    @Root() change: SessionRuleChangeEntity,
    @Ctx() context: Context,
  ): Promise<CouncilRuleEntity | null> {
    return context.load(councilRuleById, change.fromRuleId);
  }

  @FieldResolver(() => CouncilRule, { nullable: true, description: 'The version after.' })
  to(
    @Root() change: SessionRuleChangeEntity,
    @Ctx() context: Context,
  ): Promise<CouncilRuleEntity | null> {
    return context.load(councilRuleById, change.toRuleId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  changedBy(
    @Root() change: SessionRuleChangeEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, change.changedBy);
  }
}
