import type { Room } from '../platform/graphql/room.ts';
import { ProducerConsentSetMutation } from './mutations/producer-consent-set.ts';
import { ProducerCreateMutation } from './mutations/producer-create.ts';
import { ProducerPlacePhotoSetMutation } from './mutations/producer-place-photo-set.ts';
import { ProducerUpdateMutation } from './mutations/producer-update.ts';
import { ProducerConsentResolver, ProducerDetailsResolver } from './producer-details.resolver.ts';
import {
  ProducerConsentEntity,
  ProducerEntity,
  ProducerTranslationEntity,
} from './producer.entity.ts';
import { PRODUCER_READS } from './producer.fields.ts';
import { ProducerQueries } from './producer.queries.ts';
import { ProducerResolver } from './producer.resolver.ts';

export const producer: Room = {
  name: 'producer',
  entities: [ProducerEntity, ProducerTranslationEntity, ProducerConsentEntity],
  resolvers: [
    ProducerQueries,
    ProducerResolver,
    ProducerDetailsResolver,
    ProducerConsentResolver,
    ProducerCreateMutation,
    ProducerUpdateMutation,
    ProducerConsentSetMutation,
    ProducerPlacePhotoSetMutation,
  ],
  reads: PRODUCER_READS,
};
