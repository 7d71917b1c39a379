import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import {
  linesByHouseholdId,
  membersByHouseholdId,
  visibleHouseholdById,
} from './income-household.loader.ts';
import {
  IncomeHousehold,
  IncomeLine,
  IncomeMember,
  IncomeSectionNet,
} from './income-household.type.ts';
import { fieldOf, methodOf, type IncomeMethodRules } from './income-method.rules.ts';
import type { IncomeHouseholdEntity } from './income-survey.entity.ts';
import { visibleSurveyById } from './income-survey.loader.ts';
import { sectionNets } from './income.rules.ts';
import { memberVerdict } from './member.rules.ts';

@Resolver(() => IncomeHousehold)
export class IncomeHouseholdResolver {
  @FieldResolver(() => ID, { description: 'The id that the device made; sends name it by this.' })
  householdId(@Root() household: IncomeHouseholdEntity): string {
    return household.id;
  }

  @FieldResolver(() => ID, { description: 'The survey.' })
  surveyId(@Root() household: IncomeHouseholdEntity): string {
    return toGlobalId('IncomeSurvey', household.surveyId);
  }

  @FieldResolver(() => IncomeHousehold, {
    nullable: true,
    description: 'The household of the sample in whose place this one was asked.',
  })
  async replaces(
    @Root() household: IncomeHouseholdEntity,
    @Ctx() context: Context,
  ): Promise<IncomeHouseholdEntity | null> {
    const { replacesId } = household;
    return replacesId ? context.load(visibleHouseholdById, replacesId) : null;
  }

  @Cost({ items: 6 })
  @FieldResolver(() => [IncomeMember], {
    description: 'Its members, each with whether it is counted and why.',
  })
  async members(
    @Root() household: IncomeHouseholdEntity,
    @Ctx() context: Context,
  ): Promise<IncomeMember[]> {
    const members = await context.load(membersByHouseholdId, household.id);
    return members.map((member) => ({ ...member, ...memberVerdict(member) }));
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [IncomeLine], { description: 'The lines of its form.' })
  async lines(
    @Root() household: IncomeHouseholdEntity,
    @Ctx() context: Context,
  ): Promise<IncomeLine[]> {
    const rules = await rulesOf(household, context);
    const lines = await context.load(linesByHouseholdId, household.id);
    return lines.map((line) => {
      const part = rules && fieldOf(rules, line.section, line.field)?.part;
      return { ...line, part: part ?? null };
    });
  }

  @Cost({ items: 7 })
  @FieldResolver(() => [IncomeSectionNet], { description: 'What each section came to.' })
  async sections(
    @Root() household: IncomeHouseholdEntity,
    @Ctx() context: Context,
  ): Promise<IncomeSectionNet[]> {
    const rules = await rulesOf(household, context);
    if (!rules) return [];
    const lines = await context.load(linesByHouseholdId, household.id);
    return [...sectionNets(rules, lines)].map(([section, net]) => ({ section, net }));
  }
}

async function rulesOf(
  household: IncomeHouseholdEntity,
  context: Context,
): Promise<IncomeMethodRules | null> {
  const survey = await context.load(visibleSurveyById, household.surveyId);
  return survey && methodOf(survey.method);
}
