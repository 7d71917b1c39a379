import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { AssessmentPeriodEntity } from './assessment-period.entity.ts';
import { assessmentPeriods } from './assessment-period.loader.ts';
import { AssessmentPeriod } from './assessment-period.type.ts';

@Resolver()
export class AssessmentPeriodQueries {
  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => [AssessmentPeriod], {
    description:
      'Periods of assessment (kỳ đánh giá) that something was recorded for or that were closed, the newest first. One that is not listed is open.',
  })
  assessmentPeriods(@Ctx() context: Context): Promise<AssessmentPeriodEntity[]> {
    return assessmentPeriods(context);
  }
}
