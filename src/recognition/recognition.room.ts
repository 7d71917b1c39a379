import type { Room } from '../platform/graphql/room.ts';
import {
  HamletCountEntity,
  RecognitionStatementEntity,
  SatisfactionContentEntity,
  SatisfactionSurveyEntity,
  SatisfactionThresholdEntity,
} from './evidence.entity.ts';
import { RecognitionRegisterMutation } from './mutations/recognition-register.ts';
import { RecognitionAdvanceMutation } from './mutations/recognition-advance.ts';
import { RecognitionReviewMutation } from './mutations/recognition-review.ts';
import { RecognitionEarlierRecordMutation } from './mutations/recognition-earlier-record.ts';
import { RecognitionConditionStateMutation } from './mutations/recognition-condition-state.ts';
import { SatisfactionSurveyRecordMutation } from './mutations/satisfaction-survey-record.ts';
import { SatisfactionThresholdProposeMutation } from './mutations/satisfaction-threshold-propose.ts';
import { SatisfactionThresholdConfirmMutation } from './mutations/satisfaction-threshold-confirm.ts';
import { HamletCountRecordMutation } from './mutations/hamlet-count-record.ts';
import { RecognitionEntity, RecognitionStepEntity } from './recognition.entity.ts';
import { CommuneStandingResolver, RecognitionQueries } from './recognition.queries.ts';
import {
  RecognitionFindingResolver,
  RecognitionResolver,
  RecognitionStepResolver,
  RevocationCheckResolver,
  SatisfactionSurveyResolver,
} from './recognition.resolver.ts';

export const recognition: Room = {
  name: 'recognition',
  entities: [
    RecognitionEntity,
    RecognitionStepEntity,
    HamletCountEntity,
    RecognitionStatementEntity,
    SatisfactionContentEntity,
    SatisfactionSurveyEntity,
    SatisfactionThresholdEntity,
  ],
  resolvers: [
    RecognitionQueries,
    CommuneStandingResolver,
    RecognitionResolver,
    RecognitionStepResolver,
    RecognitionFindingResolver,
    RevocationCheckResolver,
    SatisfactionSurveyResolver,
    RecognitionRegisterMutation,
    RecognitionAdvanceMutation,
    RecognitionReviewMutation,
    RecognitionEarlierRecordMutation,
    RecognitionConditionStateMutation,
    SatisfactionSurveyRecordMutation,
    SatisfactionThresholdProposeMutation,
    SatisfactionThresholdConfirmMutation,
    HamletCountRecordMutation,
  ],
};
