import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { incomeLine, type IncomeLineYearView, type LineFigure } from './income-line.loader.ts';
import { IncomeLineFigure, IncomeLineYear } from './income-line.type.ts';
import type { IncomeSurveyResultEntity } from './income-survey.entity.ts';
import { resultBySurveyId } from './income-survey.loader.ts';
import { IncomeSurveyResult } from './income-survey.type.ts';

@Resolver(() => IncomeLineFigure)
export class IncomeLineQueries {
  @CacheFor(60)
  @Cost({ items: 5, points: 10 })
  @Access(PUBLIC)
  @Query(() => [IncomeLineYear], {
    nullable: true,
    description:
      'The income per person of a commune over the years, under its present unit with those it was made of; where boundaries changed the break is marked. Null when there is no such unit.',
  })
  communeIncomeLine(
    @Arg('communeCode', () => String, { description: 'Five-digit code in the last of the years.' })
    communeCode: string,
    @Arg('until', () => Int, {
      nullable: true,
      description: 'The last year; this year when left out.',
    })
    until: number | null,
    @Arg('years', () => Int, { defaultValue: 5, description: 'How many years, 1 to 15.' })
    years: number,
    @Ctx() context: Context,
  ): Promise<IncomeLineYearView[] | null> {
    const last = Math.min(Math.max(until ?? Number(context.today.slice(0, 4)), 2000), 2100);
    const span = { until: last, years: Math.min(Math.max(years, 1), 15) };
    return incomeLine(context, communeCode, span);
  }

  @FieldResolver(() => IncomeSurveyResult, {
    nullable: true,
    description:
      'The result of the survey behind it; null when there was none, or it may not be seen.',
  })
  result(
    @Root() { survey }: LineFigure,
    @Ctx() context: Context,
  ): Promise<IncomeSurveyResultEntity | null> | null {
    return survey ? context.load(resultBySurveyId, survey.id) : null;
  }
}
