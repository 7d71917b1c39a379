import type { Room } from '../platform/graphql/room.ts';
import { ProducerCreateMutation } from './mutations/producer-create.ts';
import { ProducerUpdateMutation } from './mutations/producer-update.ts';
import { ProducerEntity, ProducerTranslationEntity } from './producer.entity.ts';
import { PRODUCER_READS } from './producer.fields.ts';
import { ProducerQueries } from './producer.queries.ts';
import { ProducerResolver } from './producer.resolver.ts';

export const producer: Room = {
  name: 'producer',
  entities: [ProducerEntity, ProducerTranslationEntity],
  resolvers: [ProducerQueries, ProducerResolver, ProducerCreateMutation, ProducerUpdateMutation],
  reads: PRODUCER_READS,
};
