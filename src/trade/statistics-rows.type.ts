import { ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import type { PromotionEventEntity } from '../promotion/promotion.entity.ts';
import type { TradeContractEntity } from './contract.entity.ts';
import type { SalesRecordEntity } from './sales.entity.ts';

/** What a number of the figures counts. */
export type CountedEntity =
  ProductEntity | ProducerEntity | PromotionEventEntity | TradeContractEntity | SalesRecordEntity;

@Access(REACHED)
@ObjectType('TradeStatisticsRow', {
  description: 'One of the things that a number of the figures counts: one of its fields is set.',
})
export class TradeStatisticsRow {}

export const TradeStatisticsRowConnection = connectionType(
  () => TradeStatisticsRow,
  'TradeStatisticsRow',
  'things that a number counts',
);
