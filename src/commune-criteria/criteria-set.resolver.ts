import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Language } from '../platform/graphql/language.ts';
import { CriteriaDivisionKind } from './commune-criteria.enums.ts';
import type {
  CriteriaDivisionEntity,
  CriteriaSetEntity,
  CriterionEntity,
  IndicatorEntity,
} from './criteria-set.entity.ts';
import {
  criteriaBySetId,
  criteriaSetById,
  divisionById,
  divisionsBySetId,
  englishCriterionName,
  englishDivisionName,
  englishSetName,
  indicatorsByCriterionId,
  successorBySetId,
} from './criteria-set.loader.ts';
import { CriteriaDivision, CriteriaSet, Criterion } from './criteria-set.type.ts';
import { Indicator } from './indicator.type.ts';
import { LANGUAGE, nameIn } from './name-in.loader.ts';

@Resolver(() => CriteriaSet)
export class CriteriaSetResolver {
  @FieldResolver(() => String, { description: 'Name; Vietnamese where there is no English one.' })
  name(
    @Root() set: CriteriaSetEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return nameIn(context, set, englishSetName, language);
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [Criterion], { description: 'Its criteria by number, as far as recorded.' })
  criteria(@Root() set: CriteriaSetEntity, @Ctx() context: Context): Promise<CriterionEntity[]> {
    return context.load(criteriaBySetId, set.id);
  }

  @FieldResolver(() => CriteriaSet, {
    nullable: true,
    description: 'The version before, that it corrects.',
  })
  async supersedes(
    @Root() set: CriteriaSetEntity,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity | null> {
    return set.supersedesId ? context.load(criteriaSetById, set.supersedesId) : null;
  }

  @FieldResolver(() => CriteriaSet, {
    nullable: true,
    description: 'The next version, that took its place; null while it is the latest.',
  })
  supersededBy(
    @Root() set: CriteriaSetEntity,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity | null> {
    return context.load(successorBySetId, set.id);
  }

  @FieldResolver(() => [CriteriaDivision], { description: 'Headings, regions and commune groups.' })
  async divisions(
    @Root() set: CriteriaSetEntity,
    @Arg('kind', () => CriteriaDivisionKind, { nullable: true, description: 'Only of this kind.' })
    kind: CriteriaDivisionKind | null,
    @Ctx() context: Context,
  ): Promise<CriteriaDivisionEntity[]> {
    const all = await context.load(divisionsBySetId, set.id);
    return kind ? all.filter((one) => one.kind === kind) : all;
  }
}

@Resolver(() => CriteriaDivision)
export class CriteriaDivisionResolver {
  @FieldResolver(() => String, { description: 'Name; Vietnamese where there is no English one.' })
  name(
    @Root() division: CriteriaDivisionEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return nameIn(context, division, englishDivisionName, language);
  }
}

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => String, { description: 'Name; Vietnamese where there is no English one.' })
  name(
    @Root() criterion: CriterionEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return nameIn(context, criterion, englishCriterionName, language);
  }

  @FieldResolver(() => CriteriaSet, { nullable: true, description: 'The set it belongs to.' })
  set(
    @Root() criterion: CriterionEntity,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity | null> {
    return context.load(criteriaSetById, criterion.setId);
  }

  @FieldResolver(() => CriteriaDivision, {
    nullable: true,
    description: 'The heading it stands under (nhóm tiêu chí); null when not known.',
  })
  async part(
    @Root() criterion: CriterionEntity,
    @Ctx() context: Context,
  ): Promise<CriteriaDivisionEntity | null> {
    return criterion.partId ? context.load(divisionById, criterion.partId) : null;
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [Indicator], { description: 'Its indicators, as far as they are known.' })
  indicators(
    @Root() criterion: CriterionEntity,
    @Ctx() context: Context,
  ): Promise<IndicatorEntity[]> {
    return context.load(indicatorsByCriterionId, criterion.id);
  }
}
