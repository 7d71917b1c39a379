import type { Room } from '../platform/graphql/room.ts';
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
  ],
  resolvers: [
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
