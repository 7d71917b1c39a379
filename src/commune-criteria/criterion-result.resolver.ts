import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { say } from '../platform/graphql/language.ts';
import type { CommuneView, CriterionView } from './assessment-view.rules.ts';
import { CommuneCriteriaAssessment, CriterionResult } from './assessment.type.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { computedOf, type Computed } from './computed.loader.ts';
import { ComputedIndicator } from './computed.type.ts';
import { breakSince, resultsIn } from './criteria-changes.loader.ts';
import { changesBetween } from './criteria-changes.rules.ts';
import { CriteriaChanges } from './criteria-changes.type.ts';
import { forecastFor } from './criteria-forecast.loader.ts';
import { CriterionForecast } from './criteria-forecast.type.ts';
import type { CriterionEntity } from './criteria-set.entity.ts';
import { indicatorById } from './criteria-set.loader.ts';
import { Criterion } from './criteria-set.type.ts';
import type { CriterionPriorityEntity } from './criterion-priority.entity.ts';
import { prioritiesByCriterionId, priorityOf } from './criterion-priority.loader.ts';
import { CriterionPriority } from './criterion-priority.type.ts';
import { periodBefore } from './period.rules.ts';

@Resolver(() => Criterion)
export class CriterionPriorityResolver {
  @FieldResolver(() => [CriterionPriority], {
    description: 'Documents that ask the communes of a unit to put it first, newest first.',
  })
  priorities(
    @Root() criterion: CriterionEntity,
    @Ctx() context: Context,
  ): Promise<CriterionPriorityEntity[]> {
    return context.load(prioritiesByCriterionId, criterion.id);
  }
}

@Resolver(() => CriterionResult)
export class CriterionResultResolver {
  @FieldResolver(() => CriterionPriority, {
    nullable: true,
    description: 'Set where the commune was asked to put this criterion first (tiêu chí ưu tiên).',
  })
  priority(
    @Root() view: CriterionView,
    @Ctx() context: Context,
  ): Promise<CriterionPriorityEntity | null> {
    return priorityOf(context, view.criterion.id, view.place);
  }

  @FieldResolver(() => CriterionForecast, {
    description:
      'When it would be met if its indicators went on in a straight line from the approved periods of this unit (dự báo). A forecast, no result.',
  })
  async forecast(
    @Root() view: CriterionView,
    @Ctx() context: Context,
  ): Promise<Record<keyof CriterionForecast, unknown>> {
    const { date, reason, periods, indicators } = await forecastFor(context, view);
    const label = {
      vi: `Dự báo theo đường thẳng từ ${periods} kỳ đã duyệt, không phải kết quả đánh giá`,
      en: `Forecast: a straight line through ${periods} approved periods, not a result`,
    };
    return { date, reason, label: say(label, context.language), indicators };
  }
}

@Resolver(() => CriterionResult)
export class ComputedIndicatorResolver {
  @Cost({ items: 1, points: 5 })
  @FieldResolver(() => [ComputedIndicator], {
    description:
      'What the system works out for its indicators on the day of assessment, with what proves it: a proposal beside what is recorded.',
  })
  computed(@Root() view: CriterionView, @Ctx() context: Context): Promise<Computed[]> {
    return computedOf(context, view);
  }
}

@Resolver(() => CommuneCriteriaAssessment)
export class CommuneChangesResolver {
  @Cost({ points: 5 })
  @FieldResolver(() => CriteriaChanges, {
    description:
      'What has changed since an earlier period; since the end of the year before when none is named.',
  })
  async changes(
    @Root() view: CommuneView,
    @Arg('sinceYear', () => Int, { nullable: true, description: 'Year of the earlier period.' })
    sinceYear: number | null,
    @Arg('sinceKind', () => AssessmentPeriodKind, {
      defaultValue: AssessmentPeriodKind.YEAR_END,
      description: 'Kind of the earlier period, where its year is given.',
    })
    sinceKind: AssessmentPeriodKind,
    @Ctx() context: Context,
  ): Promise<Record<keyof CriteriaChanges, unknown>> {
    const since =
      typeof sinceYear === 'number'
        ? { year: sinceYear, periodKind: sinceKind }
        : periodBefore(view);
    const [boundaryBreak, earlier] = await Promise.all([
      breakSince(context, view.commune, since),
      resultsIn(context, view, since),
    ]);
    const later = view.criteria.flatMap(({ assessments }) => assessments);
    const changes = boundaryBreak ? [] : changesBetween(earlier, later);
    return {
      ...since,
      boundaryBreak,
      changes: await Promise.all(
        changes.map(async ({ indicatorId, ...change }) => ({
          ...change,
          indicator: await context.load(indicatorById, indicatorId),
        })),
      ),
    };
  }
}
