import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { communeByCode } from '../region/region.loader.ts';
import { PERIOD_KIND } from './assessment-period.type.ts';
import { SET_CODE } from './assessment.queries.ts';
import { setFor } from './assessment-view.loader.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { seriesOf, type Series } from './criteria-series.loader.ts';
import { CriteriaSeries } from './criteria-series.type.ts';
import { totalsOf, type Totals } from './criteria-totals.loader.ts';
import { CriteriaTotals } from './criteria-totals.type.ts';

/** More would be no series of one programme any more. */
const MOST_YEARS = 10;

@ArgsType()
class SeriesArgs {
  @Field(() => String, { description: 'Five-digit code of the commune.' })
  communeCode!: string;

  @Field(() => Int, { description: 'First year.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year; at most ten years are given, the latest.' })
  toYear!: number;

  @Field(() => AssessmentPeriodKind, { nullable: true, description: PERIOD_KIND })
  periodKind?: AssessmentPeriodKind | null;

  @Field(() => String, { nullable: true, description: SET_CODE })
  setCode?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the commune has the code; today when left out.',
  })
  on?: string | null;
}

@Resolver()
export class CriteriaSeriesQueries {
  @CacheFor(60)
  @Cost({ points: 20 })
  @Access(PUBLIC)
  @Query(() => CriteriaSeries, {
    nullable: true,
    description:
      'Several years of a commune, with the units it was made from where it is younger, and the break marked. Null when there is no such commune.',
  })
  async communeCriteriaSeries(
    @Args(() => SeriesArgs) args: SeriesArgs,
    @Ctx() context: Context,
  ): Promise<Series | null> {
    const commune = await communeByCode(context, args.communeCode, args.on ?? context.today);
    if (!commune || args.toYear < args.fromYear) return null;
    return seriesOf(context, commune, {
      fromYear: Math.max(args.fromYear, args.toYear - MOST_YEARS + 1),
      toYear: args.toYear,
      periodKind: args.periodKind ?? AssessmentPeriodKind.YEAR_END,
      setCode: args.setCode ?? null,
    });
  }

  @CacheFor(60)
  @Cost({ points: 100 })
  @Access(PUBLIC)
  @Query(() => CriteriaTotals, {
    nullable: true,
    description:
      'Sums of a period over all communes in force on its day: approved figures for everybody, unfinished ones for their officers. Null when there is no such set.',
  })
  async criteriaTotals(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('setCode', () => String, { nullable: true, description: SET_CODE })
    setCode: string | null,
    @Arg('periodKind', () => AssessmentPeriodKind, {
      defaultValue: AssessmentPeriodKind.YEAR_END,
      description: PERIOD_KIND,
    })
    periodKind: AssessmentPeriodKind,
    @Ctx() context: Context,
  ): Promise<Totals | null> {
    const set = await setFor(context, setCode, year);
    return set ? totalsOf(context, set, { year, periodKind }) : null;
  }
}
