import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { CriteriaConfidence } from '../commune-criteria/commune-criteria.enums.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { say } from '../platform/graphql/language.ts';
import { householdPage } from './income-household.loader.ts';
import { IncomeHouseholdConnection } from './income-household.type.ts';
import { INCOME_METHODS } from './income-method.rules.ts';
import { IncomeMethodView } from './income-method.type.ts';
import { incomeSurveyAccess } from './income-survey.access.ts';
import {
  IncomeHouseholdFilter,
  IncomeSurveyFilter,
  SURVEY_ORDERS,
  visibleSurveys,
} from './income-survey.filter.ts';
import { IncomeSurveyConnection } from './income-survey.type.ts';

@ArgsType()
class IncomeSurveysArgs extends ConnectionArgs {
  @Field(() => IncomeSurveyFilter, { nullable: true, description: 'Which surveys.' })
  filter?: IncomeSurveyFilter | null;
}

@ArgsType()
class SurveyHouseholdsArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => IncomeHouseholdFilter, { nullable: true, description: 'Which households.' })
  filter?: IncomeHouseholdFilter | null;
}

@Resolver()
export class IncomeSurveyQueries {
  @CacheFor(86_400)
  @Cost({ items: 2 })
  @Access(PUBLIC)
  @Query(() => [IncomeMethodView], {
    description:
      'The methods of income surveys: sections and lines of the form, what is never income.',
  })
  incomeMethods(@Ctx() { language }: Context): IncomeMethodView[] {
    return INCOME_METHODS.map((rules) => ({
      ...rules,
      warning: rules.comparedWithOriginal ? null : 'Chưa đối chiếu văn bản gốc',
      sectionsConfidence: rules.sectionsInferred
        ? CriteriaConfidence.INFERRED
        : CriteriaConfidence.SECONDARY,
      linesConfidence: CriteriaConfidence.INFERRED,
      countsConfidence: CriteriaConfidence.INFERRED,
      sections: rules.sections.map(({ number, name, fields }) => ({
        ...{ number, name: say(name, language) },
        fields: fields.map((one) => ({ ...one, name: say(one.name, language) })),
      })),
      excludedReceipts: rules.excludedReceipts.map((one) => ({
        ...{ code: one.code, name: say(one.name, language) },
      })),
    }));
  }

  @Access(incomeSurveyAccess.incomeSurveys)
  @Query(() => IncomeSurveyConnection, {
    description: 'Income surveys with their plan and state, newest first.',
  })
  incomeSurveys(
    @Args(() => IncomeSurveysArgs) { filter, ...args }: IncomeSurveysArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const options = { args, orders: SURVEY_ORDERS, order: 'NEWEST', language };
    return keysetPage(visibleSurveys(context, filter), options);
  }

  @Access(incomeSurveyAccess.surveyHouseholds)
  @Query(() => IncomeHouseholdConnection, {
    description:
      'The households of a survey with what they answered, by order number: for the officers of the commune and the reviewer of statistics only.',
  })
  surveyHouseholds(
    @Args(() => SurveyHouseholdsArgs) { surveyId, filter, ...args }: SurveyHouseholdsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return householdPage(context, surveyId, filter, args);
  }
}
