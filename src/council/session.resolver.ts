import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { RubricVersionEntity } from '../rubric/rubric.entity.ts';
import { rubricVersionById } from '../rubric/rubric.loader.ts';
import { RubricVersion } from '../rubric/rubric.type.ts';
import type { CouncilEntity, CouncilRuleEntity } from './council.entity.ts';
import { councilById, councilRuleById } from './council.loader.ts';
import { Council, CouncilRule } from './council.type.ts';
import type {
  CouncilSessionEntity,
  SessionItemEntity,
  SessionMemberEntity,
} from './session.entity.ts';
import { itemsBySessionId, membersBySessionId } from './session.loader.ts';
import { CouncilSession, SessionItem, SessionMember } from './session.type.ts';

@Resolver(() => CouncilSession)
export class CouncilSessionResolver {
  @FieldResolver(() => Council, {
    nullable: true,
    description: 'Its council; null for those who were only invited to the session.',
  })
  council(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<CouncilEntity | null> {
    return context.load(councilById, session.councilId);
  }

  @FieldResolver(() => CouncilRule, {
    nullable: true,
    description: 'The rules it runs under; fixed when it opens.',
  })
  rule(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<CouncilRuleEntity | null> {
    return context.load(councilRuleById, session.ruleId);
  }

  @FieldResolver(() => RubricVersion, {
    nullable: true,
    description: 'The criteria (bộ tiêu chí) in force on its day.',
  })
  rubricVersion(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<RubricVersionEntity | null> {
    return context.load(rubricVersionById, session.rubricVersionId);
  }

  @Cost({ items: 15 })
  @FieldResolver(() => [SessionMember], { description: 'Everybody invited.' })
  members(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<SessionMemberEntity[]> {
    return context.load(membersBySessionId, session.id);
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [SessionItem], { description: 'The agenda, in order.' })
  items(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<SessionItemEntity[]> {
    return context.load(itemsBySessionId, session.id);
  }
}

@Resolver(() => SessionMember)
export class SessionMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The person.' })
  person(
    @Root() member: SessionMemberEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, member.personId);
  }
}
