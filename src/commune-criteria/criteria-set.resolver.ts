import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context, LoaderDefinition } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Language } from '../platform/graphql/language.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { CriteriaDivisionKind, ThresholdsStatus } from './commune-criteria.enums.ts';
import type {
  CriteriaDivisionEntity,
  CriteriaSetEntity,
  CriterionEntity,
  IndicatorEntity,
  IndicatorThresholdEntity,
} from './criteria-set.entity.ts';
import {
  criteriaBySetId,
  criteriaSetById,
  criterionById,
  divisionById,
  divisionsBySetId,
  englishCriterionName,
  englishDivisionName,
  englishIndicatorName,
  englishSetName,
  indicatorsByCriterionId,
  successorBySetId,
  thresholdsByIndicatorId,
} from './criteria-set.loader.ts';
import {
  CriteriaDivision,
  CriteriaSet,
  Criterion,
  Indicator,
  IndicatorThreshold,
} from './criteria-set.type.ts';
import { thresholdOn } from './threshold.rules.ts';

const LANGUAGE = 'Language of the name; that of the request when left out.';

interface Named {
  readonly id: string;
  readonly name: string;
}

async function nameIn(
  context: Context,
  thing: Named,
  english: LoaderDefinition<string, string | null>,
  language: Language | null,
): Promise<string> {
  if ((language ?? context.language) !== Language.EN) return thing.name;
  return (await context.load(english, thing.id)) ?? thing.name;
}

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

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => String, { description: 'Name; Vietnamese where there is no English one.' })
  name(
    @Root() indicator: IndicatorEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return nameIn(context, indicator, englishIndicatorName, language);
  }

  @FieldResolver(() => Criterion, { nullable: true, description: 'The criterion it belongs to.' })
  criterion(
    @Root() indicator: IndicatorEntity,
    @Ctx() context: Context,
  ): Promise<CriterionEntity | null> {
    return context.load(criterionById, indicator.criterionId);
  }

  @FieldResolver(() => CriteriaSet, {
    nullable: true,
    description: 'The set that has to be met in full for this indicator, where it asks for one.',
  })
  async requiresSet(
    @Root() indicator: IndicatorEntity,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity | null> {
    return indicator.requiresSetId ? context.load(criteriaSetById, indicator.requiresSetId) : null;
  }

  @FieldResolver(() => ThresholdsStatus, {
    description: 'Whether it has any threshold; without one it is never met.',
  })
  async thresholdsStatus(
    @Root() indicator: IndicatorEntity,
    @Ctx() context: Context,
  ): Promise<ThresholdsStatus> {
    const all = await context.load(thresholdsByIndicatorId, indicator.id);
    const known = all.some(
      (one) => one.thresholdsStatus === ThresholdsStatus.KNOWN && !one.supersededAt,
    );
    return known ? ThresholdsStatus.KNOWN : ThresholdsStatus.NOT_FOUND;
  }

  @FieldResolver(() => [IndicatorThreshold], {
    description: 'Its thresholds in force, or with the corrected ones.',
  })
  async thresholds(
    @Root() indicator: IndicatorEntity,
    @Arg('withSuperseded', () => Boolean, {
      defaultValue: false,
      description: 'Also those that were corrected since.',
    })
    withSuperseded: boolean,
    @Ctx() context: Context,
  ): Promise<IndicatorThresholdEntity[]> {
    const all = await context.load(thresholdsByIndicatorId, indicator.id);
    return withSuperseded ? all : all.filter((one) => !one.supersededAt);
  }

  @FieldResolver(() => IndicatorThreshold, {
    nullable: true,
    description: 'The threshold that applied on a day; null = there is none (chưa có ngưỡng).',
  })
  async thresholdOn(
    @Root() indicator: IndicatorEntity,
    @Arg('day', () => LocalDate, { description: 'The day.' }) day: string,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'The year the figure is about; that of the day when left out.',
    })
    year: number | null,
    @Arg('regionCode', () => String, {
      nullable: true,
      description: 'Region of the commune, e.g. "TDMNPB"; the general column when left out.',
    })
    regionCode: string | null,
    @Arg('communeGroup', () => String, {
      nullable: true,
      description: 'Group of the commune, e.g. "GROUP_3".',
    })
    communeGroup: string | null,
    @Ctx() context: Context,
  ): Promise<IndicatorThresholdEntity | null> {
    const all = await context.load(thresholdsByIndicatorId, indicator.id);
    return thresholdOn(all, {
      day,
      year: year ?? Number(day.slice(0, 4)),
      regionCode: regionCode ?? null,
      communeGroup: communeGroup ?? null,
    });
  }
}
