import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { IncomeFigureEntity, IndicatorAssessmentEntity } from './assessment.entity.ts';
import { IncomeFigure, IndicatorAssessment } from './assessment.type.ts';
import { classificationKey, classificationOf } from './classification.loader.ts';
import { IndicatorAssessmentStatus, IndicatorVerdict } from './commune-criteria.enums.ts';
import type { IndicatorEntity, IndicatorThresholdEntity } from './criteria-set.entity.ts';
import { indicatorById, thresholdById, thresholdsByIndicatorId } from './criteria-set.loader.ts';
import { Indicator, IndicatorThreshold } from './indicator.type.ts';
import { isMet, judgingDay, thresholdOn, verdictOf } from './threshold.rules.ts';

async function thresholdNow(
  assessment: IndicatorAssessmentEntity,
  context: Context,
): Promise<IndicatorThresholdEntity | null> {
  const day = judgingDay(assessment, context.today);
  const [all, place] = await Promise.all([
    context.load(thresholdsByIndicatorId, assessment.indicatorId),
    context.load(classificationOf, classificationKey({ unitId: assessment.communeId, day })),
  ]);
  return thresholdOn(all, { day, year: assessment.year, ...place });
}

@Resolver(() => IndicatorAssessment)
export class IndicatorAssessmentResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'The commune.' })
  commune(
    @Root() assessment: IndicatorAssessmentEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, assessment.communeId);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator.' })
  indicator(
    @Root() assessment: IndicatorAssessmentEntity,
    @Ctx() context: Context,
  ): Promise<IndicatorEntity | null> {
    return context.load(indicatorById, assessment.indicatorId);
  }

  @FieldResolver(() => IndicatorVerdict, {
    description: 'Met, not met, or why that cannot be said. Without a threshold it is never met.',
  })
  verdict(@Root() assessment: IndicatorAssessmentEntity): IndicatorVerdict {
    return verdictOf(assessment);
  }

  @FieldResolver(() => IndicatorThreshold, {
    nullable: true,
    description:
      'The threshold it was judged by, also when another was set since; before approval the one that applies.',
  })
  async threshold(
    @Root() assessment: IndicatorAssessmentEntity,
    @Ctx() context: Context,
  ): Promise<IndicatorThresholdEntity | null> {
    if (assessment.thresholdId) return context.load(thresholdById, assessment.thresholdId);
    if (assessment.status === IndicatorAssessmentStatus.APPROVED) return null;
    return thresholdNow(assessment, context);
  }

  @FieldResolver(() => IndicatorThreshold, {
    nullable: true,
    description: 'The threshold that would apply now; differs when it was set or corrected later.',
  })
  thresholdNow(
    @Root() assessment: IndicatorAssessmentEntity,
    @Ctx() context: Context,
  ): Promise<IndicatorThresholdEntity | null> {
    return thresholdNow(assessment, context);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was judged by another threshold than the one that would apply now.',
  })
  async thresholdChanged(
    @Root() assessment: IndicatorAssessmentEntity,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const empty = assessment.value === null && assessment.yesNo === null;
    if (empty || assessment.status !== IndicatorAssessmentStatus.APPROVED) return false;
    return (await thresholdNow(assessment, context))?.id !== (assessment.thresholdId ?? undefined);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether it would be met by the threshold that applies now; null without one.',
  })
  async metNow(
    @Root() assessment: IndicatorAssessmentEntity,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    return isMet(assessment, await thresholdNow(assessment, context));
  }
}

@Resolver(() => IncomeFigure)
export class IncomeFigureResolver {
  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'The commune, as it was that year.',
  })
  commune(
    @Root() figure: IncomeFigureEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, figure.communeId);
  }
}
