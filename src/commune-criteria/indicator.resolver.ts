import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ThresholdsStatus } from './commune-criteria.enums.ts';
import type {
  CriteriaSetEntity,
  CriterionEntity,
  IndicatorEntity,
  IndicatorThresholdEntity,
} from './criteria-set.entity.ts';
import {
  criteriaSetById,
  criterionById,
  englishIndicatorName,
  thresholdsByIndicatorId,
} from './criteria-set.loader.ts';
import { CriteriaSet, Criterion } from './criteria-set.type.ts';
import { Indicator, IndicatorThreshold } from './indicator.type.ts';
import { LANGUAGE, nameIn } from './name-in.loader.ts';
import { thresholdOn } from './threshold.rules.ts';
import { unitWords } from './unit-words.rules.ts';

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

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Unit of its values, as people of the language of the request read it.',
  })
  unitName(@Root() { unit }: IndicatorEntity, @Ctx() { language }: Context): string | null {
    return unit && unitWords(unit, language);
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
