import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type {
  IncomeSurveyAreaEntity,
  IncomeSurveyEntity,
  IncomeSurveyResultEntity,
} from './income-survey.entity.ts';
import {
  areasBySurveyId,
  eventsBySurveyId,
  groupsByResultId,
  resultBySurveyId,
  seesHouseholds,
  visibleSurveyById,
  type ResultGroup,
  type SurveyEvent,
} from './income-survey.loader.ts';
import {
  IncomeGroup,
  IncomeSurvey,
  IncomeSurveyArea,
  IncomeSurveyEvent,
  IncomeSurveyResult,
} from './income-survey.type.ts';

@Resolver(() => IncomeSurvey)
export class IncomeSurveyResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was.' })
  commune(
    @Root() survey: IncomeSurveyEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, survey.communeId);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [IncomeSurveyArea], { description: 'Its areas, in order.' })
  areas(
    @Root() survey: IncomeSurveyEntity,
    @Ctx() context: Context,
  ): Promise<IncomeSurveyAreaEntity[]> {
    return context.load(areasBySurveyId, survey.id);
  }

  @Cost({ items: 6 })
  @FieldResolver(() => [IncomeSurveyEvent], { description: 'The steps it took, oldest first.' })
  events(@Root() survey: IncomeSurveyEntity, @Ctx() context: Context): Promise<SurveyEvent[]> {
    return context.load(eventsBySurveyId, survey.id);
  }

  @FieldResolver(() => IncomeSurveyResult, {
    nullable: true,
    description:
      'The result: for the commune and the reviewer once it is summed up, for all others once it is confirmed.',
  })
  result(
    @Root() survey: IncomeSurveyEntity,
    @Ctx() context: Context,
  ): Promise<IncomeSurveyResultEntity | null> {
    return context.load(resultBySurveyId, survey.id);
  }
}

@Resolver(() => IncomeSurveyEvent)
export class IncomeSurveyEventResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it was opened again; for the commune and the reviewer only, as it may speak of a household.',
  })
  async reason(@Root() event: SurveyEvent, @Ctx() context: Context): Promise<string | null> {
    const survey = await context.load(visibleSurveyById, event.surveyId);
    return survey && seesHouseholds(context.actor, survey.communeId) ? event.reason : null;
  }
}

@Resolver(() => IncomeSurveyResult)
export class IncomeSurveyResultResolver {
  @Cost({ items: 15 })
  @FieldResolver(() => [IncomeGroup], {
    description: 'By area and by section; small groups are left out for others.',
  })
  groups(
    @Root() result: IncomeSurveyResultEntity,
    @Ctx() context: Context,
  ): Promise<ResultGroup[]> {
    return context.load(groupsByResultId, result.id);
  }
}
