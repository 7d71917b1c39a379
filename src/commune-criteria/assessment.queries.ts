import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { IncomeFigureEntity } from './assessment.entity.ts';
import { communeByCode, communesByCode, incomeFiguresByCommuneId } from './assessment.loader.ts';
import { CommuneCriteriaAssessment, CriteriaMatrix, IncomeFigure } from './assessment.type.ts';
import { assessmentOfCommune, matrixOf, setFor, type Matrix } from './assessment-view.loader.ts';
import type { CommuneView } from './assessment-view.rules.ts';
import { PERIOD_KIND } from './assessment-period.type.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';

export const SET_CODE =
  'Code of the criteria set; left out = the set for communes that came into force last before the year ended.';

@Resolver()
export class CommuneAssessmentQueries {
  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => CommuneCriteriaAssessment, {
    nullable: true,
    description:
      'How a commune stands on a criteria set in a period: approved figures for everybody, unfinished ones for its officers. Null when there is no such commune or set.',
  })
  async communeAssessment(
    @Arg('communeCode', () => String, { description: 'Five-digit code of the commune that year.' })
    communeCode: string,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('setCode', () => String, { nullable: true, description: SET_CODE })
    setCode: string | null,
    @Arg('on', () => LocalDate, {
      nullable: true,
      description: 'A day in the year, when the code changed hands within it.',
    })
    on: string | null,
    @Arg('periodKind', () => AssessmentPeriodKind, {
      defaultValue: AssessmentPeriodKind.YEAR_END,
      description: PERIOD_KIND,
    })
    periodKind: AssessmentPeriodKind,
    @Ctx() context: Context,
  ): Promise<CommuneView | null> {
    const [commune, set] = await Promise.all([
      communeByCode(context, communeCode, { year, periodKind, on }),
      setFor(context, setCode, year),
    ]);
    return commune && set ? assessmentOfCommune(context, commune, set, { year, periodKind }) : null;
  }

  @CacheFor(60)
  @Cost({ points: 100 })
  @Access(PUBLIC)
  @Query(() => CriteriaMatrix, {
    nullable: true,
    description:
      'Every commune of a period against a criteria set: approved figures for everybody, unfinished ones for their officers. Null when there is no such set.',
  })
  async criteriaMatrix(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('setCode', () => String, { nullable: true, description: SET_CODE })
    setCode: string | null,
    @Arg('periodKind', () => AssessmentPeriodKind, {
      defaultValue: AssessmentPeriodKind.YEAR_END,
      description: PERIOD_KIND,
    })
    periodKind: AssessmentPeriodKind,
    @Ctx() context: Context,
  ): Promise<Matrix | null> {
    const set = await setFor(context, setCode, year);
    return set ? matrixOf(context, set, { year, periodKind }) : null;
  }

  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => [IncomeFigure], {
    description:
      'Income per person of the units that ever had a code, oldest year first: confirmed figures for everybody, unfinished ones for their officers.',
  })
  async incomeFigures(
    @Arg('communeCode', () => String, { description: 'Five-digit code of the commune.' })
    communeCode: string,
    @Ctx() context: Context,
  ): Promise<IncomeFigureEntity[]> {
    const communes = await communesByCode(context, communeCode);
    const ids = communes.map(({ id }) => id).reverse();
    return (await context.loadMany(incomeFiguresByCommuneId, ids)).flat();
  }
}
