import type { Room } from '../platform/graphql/room.ts';
import { EmulationAwardEntity, EmulationCriterionEntity } from './award.entity.ts';
import { EmulationCommendationEntity, EmulationDecisionEntity } from './commendation.entity.ts';
import {
  EmulationCampaignEntity,
  EmulationEventEntity,
  EmulationPlanEntity,
  EmulationPlanGoalEntity,
} from './emulation.entity.ts';
import { EmulationQueries } from './emulation.queries.ts';
import {
  EmulationAwardResolver,
  EmulationCampaignResolver,
  EmulationCriterionResolver,
  EmulationEventResolver,
  EmulationPlanResolver,
} from './emulation.resolver.ts';
import { EmulationAwardSaveMutation } from './mutations/emulation-award-save.ts';
import { EmulationCampaignSaveMutation } from './mutations/emulation-campaign-save.ts';
import { EmulationCheckMutation } from './mutations/emulation-check.ts';
import { EmulationCommendMutation } from './mutations/emulation-commend.ts';
import { EmulationCommendationRecordMutation } from './mutations/emulation-commendation-record.ts';
import { EmulationCommendationWithdrawMutation } from './mutations/emulation-commendation-withdraw.ts';
import { EmulationConfirmMutation } from './mutations/emulation-confirm.ts';
import { EmulationEventSaveMutation } from './mutations/emulation-event-save.ts';
import { EmulationPlanSaveMutation } from './mutations/emulation-plan-save.ts';
import { EmulationProposeMutation } from './mutations/emulation-propose.ts';
import { EmulationRegisterMutation } from './mutations/emulation-register.ts';
import { EmulationRegistrationWithdrawMutation } from './mutations/emulation-registration-withdraw.ts';
import { EmulationReturnMutation } from './mutations/emulation-return.ts';
import { EmulationSelfScoreMutation } from './mutations/emulation-self-score.ts';
import { EmulationTieDecideMutation } from './mutations/emulation-tie-decide.ts';
import './prints/commendation.print.ts';
import { EmulationRankingLineResolver, EmulationRankingResolver } from './ranking.resolver.ts';
import {
  EmulationRegistrationEntity,
  EmulationScoreEntity,
  EmulationStepEntity,
} from './registration.entity.ts';
import {
  EmulationCommendationResolver,
  EmulationRegistrationResolver,
  EmulationScoreResolver,
  EmulationStepResolver,
} from './registration.resolver.ts';

export const emulation: Room = {
  name: 'emulation',
  entities: [
    EmulationCampaignEntity,
    EmulationAwardEntity,
    EmulationCriterionEntity,
    EmulationPlanEntity,
    EmulationPlanGoalEntity,
    EmulationEventEntity,
    EmulationRegistrationEntity,
    EmulationScoreEntity,
    EmulationStepEntity,
    EmulationDecisionEntity,
    EmulationCommendationEntity,
  ],
  resolvers: [
    EmulationQueries,
    EmulationCampaignResolver,
    EmulationAwardResolver,
    EmulationCriterionResolver,
    EmulationPlanResolver,
    EmulationEventResolver,
    EmulationRegistrationResolver,
    EmulationScoreResolver,
    EmulationStepResolver,
    EmulationCommendationResolver,
    EmulationRankingResolver,
    EmulationRankingLineResolver,
    EmulationCampaignSaveMutation,
    EmulationAwardSaveMutation,
    EmulationPlanSaveMutation,
    EmulationEventSaveMutation,
    EmulationRegisterMutation,
    EmulationRegistrationWithdrawMutation,
    EmulationSelfScoreMutation,
    EmulationCheckMutation,
    EmulationReturnMutation,
    EmulationConfirmMutation,
    EmulationTieDecideMutation,
    EmulationProposeMutation,
    EmulationCommendMutation,
    EmulationCommendationRecordMutation,
    EmulationCommendationWithdrawMutation,
  ],
};
