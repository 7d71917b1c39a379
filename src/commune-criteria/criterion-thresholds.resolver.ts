import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import type { CommuneView, CriterionView, ViewPlace } from './assessment-view.rules.ts';
import {
  CommuneCriteriaAssessment,
  CriterionResult,
  CriterionThreshold,
} from './assessment.type.ts';
import {
  classificationKey,
  classificationOf,
  type Classification,
} from './classification.loader.ts';
import type { IndicatorThresholdEntity } from './criteria-set.entity.ts';
import { thresholdsByIndicatorId } from './criteria-set.loader.ts';
import { judgingDay, thresholdOn } from './threshold.rules.ts';

const classified = (context: Context, place: ViewPlace): Promise<Classification> => {
  const day = judgingDay(place, context.today);
  return context.load(classificationOf, classificationKey({ unitId: place.commune.id, day }));
};

@Resolver(() => CriterionResult)
export class CriterionThresholdsResolver {
  @FieldResolver(() => [CriterionThreshold], {
    description:
      'What the commune has to reach on the day of assessment, for each known indicator in their order, also where nothing was recorded yet.',
  })
  async thresholds(
    @Root() { place, indicators }: CriterionView,
    @Ctx() context: Context,
  ): Promise<{ indicator: object; threshold: IndicatorThresholdEntity | null }[]> {
    const day = judgingDay(place, context.today);
    const ids = indicators.map(({ id }) => id);
    const [where, all] = await Promise.all([
      classified(context, place),
      context.loadMany(thresholdsByIndicatorId, ids),
    ]);
    return all.map((of, index) => ({
      indicator: indicators[index]!,
      threshold: thresholdOn(of, { day, year: place.year, ...where }),
    }));
  }
}

@Resolver(() => CommuneCriteriaAssessment)
export class CommuneGroupResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Code of the commune group (nhóm xã) it was in on the day of assessment, e.g. "GROUP_3"; null = none was set.',
  })
  async communeGroup(@Root() view: CommuneView, @Ctx() context: Context): Promise<string | null> {
    return (await classified(context, view)).communeGroup;
  }
}
