import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { District, Province } from '../region/province.type.ts';
import { DistrictEntity } from '../region/region.entity.ts';
import { provinceOf, unitById } from '../region/region.loader.ts';
import type { CouncilEntity, CouncilMemberEntity, CouncilRuleEntity } from './council.entity.ts';
import { membersByCouncilId, rulesByCouncilId } from './council.loader.ts';
import { Council, CouncilMember, CouncilRule } from './council.type.ts';

@Resolver(() => Council)
export class CouncilResolver {
  @FieldResolver(() => Province, { nullable: true, description: 'The province (tỉnh).' })
  async province(@Root() council: CouncilEntity, @Ctx() context: Context) {
    const unit = await context.load(unitById, council.unitId);
    return unit && provinceOf(unit, context);
  }

  @FieldResolver(() => District, {
    nullable: true,
    description: 'The former district (huyện) of a council of that tier; null for others.',
  })
  async district(@Root() council: CouncilEntity, @Ctx() context: Context) {
    const unit = await context.load(unitById, council.unitId);
    return unit instanceof DistrictEntity ? unit : null;
  }

  @Cost({ items: 15 })
  @FieldResolver(() => [CouncilMember], { description: 'Its members.' })
  members(@Root() council: CouncilEntity, @Ctx() context: Context): Promise<CouncilMemberEntity[]> {
    return context.load(membersByCouncilId, council.id);
  }

  @FieldResolver(() => CouncilRule, { nullable: true, description: 'Its rules as they are now.' })
  async rule(
    @Root() council: CouncilEntity,
    @Ctx() context: Context,
  ): Promise<CouncilRuleEntity | null> {
    return (await context.load(rulesByCouncilId, council.id))[0] ?? null;
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [CouncilRule], { description: 'All versions of its rules, newest first.' })
  rules(@Root() council: CouncilEntity, @Ctx() context: Context): Promise<CouncilRuleEntity[]> {
    return context.load(rulesByCouncilId, council.id);
  }
}

@Resolver(() => CouncilMember)
export class CouncilMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The person.' })
  person(
    @Root() member: CouncilMemberEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, member.personId);
  }
}
