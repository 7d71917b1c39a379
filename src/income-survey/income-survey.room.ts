import type { Room } from '../platform/graphql/room.ts';
import { CommuneEconomyQueries } from './economy.queries.ts';
import { IncomeHouseholdResolver } from './income-household.resolver.ts';
import { IncomeLineQueries } from './income-line.queries.ts';
import {
  IncomeHouseholdEntity,
  IncomeSurveyAreaEntity,
  IncomeSurveyEntity,
  IncomeSurveyResultEntity,
} from './income-survey.entity.ts';
import { IncomeSurveyQueries } from './income-survey.queries.ts';
import {
  IncomeSurveyEventResolver,
  IncomeSurveyResolver,
  IncomeSurveyResultResolver,
} from './income-survey.resolver.ts';
import { HouseholdReturnSaveMutation } from './mutations/household-return-save.ts';
import { IncomeSurveyAdvanceMutation } from './mutations/income-survey-advance.ts';
import { IncomeSurveyPlanMutation } from './mutations/income-survey-plan.ts';
import { IncomeSurveyReviewMutation } from './mutations/income-survey-review.ts';
import { IncomeSurveyUpdateMutation } from './mutations/income-survey-update.ts';

export const incomeSurvey: Room = {
  name: 'income-survey',
  entities: [
    IncomeSurveyEntity,
    IncomeSurveyAreaEntity,
    IncomeSurveyResultEntity,
    IncomeHouseholdEntity,
  ],
  resolvers: [
    IncomeSurveyQueries,
    IncomeLineQueries,
    CommuneEconomyQueries,
    IncomeSurveyResolver,
    IncomeSurveyEventResolver,
    IncomeSurveyResultResolver,
    IncomeHouseholdResolver,
    IncomeSurveyPlanMutation,
    IncomeSurveyUpdateMutation,
    IncomeSurveyAdvanceMutation,
    IncomeSurveyReviewMutation,
    HouseholdReturnSaveMutation,
  ],
};
