import type { Room } from '../platform/graphql/room.ts';
import {
  EventApplicationEntity,
  EventApplicationProductEntity,
  EventCallEntity,
} from './application.entity.ts';
import {
  EventApplicationResolver,
  EventApplicationsResolver,
  EventCallResolver,
} from './application.resolver.ts';
import {
  BoothEntity,
  BudgetLineEntity,
  EventPhotoEntity,
  SampleConsignmentEntity,
} from './event-work.entity.ts';
import {
  BoothResolver,
  EventBudgetLineResolver,
  EventPhotoResolver,
  EventWorkResolver,
  ParticipationBoothResolver,
  SampleConsignmentResolver,
} from './event-work.resolver.ts';
import { BoothRemoveMutation } from './mutations/booth-remove.ts';
import { BoothSaveMutation } from './mutations/booth-save.ts';
import { EventApplicationAnswerMutation } from './mutations/event-application-answer.ts';
import { EventApplicationDecideMutation } from './mutations/event-application-decide.ts';
import { EventApplyMutation } from './mutations/event-apply.ts';
import { EventBudgetLineRemoveMutation } from './mutations/event-budget-line-remove.ts';
import { EventBudgetLineSaveMutation } from './mutations/event-budget-line-save.ts';
import { EventCallSaveMutation } from './mutations/event-call-save.ts';
import { EventPhotoAddMutation } from './mutations/event-photo-add.ts';
import { EventPhotoPublishMutation } from './mutations/event-photo-publish.ts';
import { SampleConsignmentRemoveMutation } from './mutations/sample-consignment-remove.ts';
import { SampleConsignmentSaveMutation } from './mutations/sample-consignment-save.ts';
import { EventOutcomeRecordMutation } from './mutations/event-outcome-record.ts';
import { ParticipationRecordMutation } from './mutations/participation-record.ts';
import { PromotionEventCreateMutation } from './mutations/promotion-event-create.ts';
import { PromotionEventUpdateMutation } from './mutations/promotion-event-update.ts';
import {
  EventOutcomeEntity,
  ParticipationEntity,
  ParticipationProductEntity,
  PromotionEventEntity,
} from './promotion.entity.ts';
import { PROMOTION_READS } from './promotion.fields.ts';
import { PromotionQueries } from './promotion.queries.ts';
import {
  EventOutcomeResolver,
  ParticipationResolver,
  ProducerParticipationsResolver,
  ProductParticipationsResolver,
  PromotionEventResolver,
} from './promotion.resolver.ts';

export const promotion: Room = {
  name: 'promotion',
  entities: [
    PromotionEventEntity,
    ParticipationEntity,
    ParticipationProductEntity,
    EventOutcomeEntity,
    EventCallEntity,
    EventApplicationEntity,
    EventApplicationProductEntity,
    BoothEntity,
    BudgetLineEntity,
    SampleConsignmentEntity,
    EventPhotoEntity,
  ],
  resolvers: [
    BoothResolver,
    EventApplicationResolver,
    EventApplicationsResolver,
    EventBudgetLineResolver,
    EventCallResolver,
    EventPhotoResolver,
    EventWorkResolver,
    ParticipationBoothResolver,
    SampleConsignmentResolver,
    BoothRemoveMutation,
    BoothSaveMutation,
    EventApplicationAnswerMutation,
    EventApplicationDecideMutation,
    EventApplyMutation,
    EventBudgetLineRemoveMutation,
    EventBudgetLineSaveMutation,
    EventCallSaveMutation,
    EventPhotoAddMutation,
    EventPhotoPublishMutation,
    SampleConsignmentRemoveMutation,
    SampleConsignmentSaveMutation,
    EventOutcomeRecordMutation,
    EventOutcomeResolver,
    ParticipationRecordMutation,
    ParticipationResolver,
    ProducerParticipationsResolver,
    ProductParticipationsResolver,
    PromotionEventCreateMutation,
    PromotionEventResolver,
    PromotionEventUpdateMutation,
    PromotionQueries,
  ],
  reads: PROMOTION_READS,
};
