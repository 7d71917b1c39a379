import type { EntityTarget, SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { PromotionEventEntity } from '../promotion/promotion.entity.ts';
import { TradeContractEntity } from './contract.entity.ts';
import { SalesRecordEntity } from './sales.entity.ts';
import { StatisticsBy, type StatisticsFigure } from './statistics.enums.ts';
import { CHANNEL_FIGURES, countedSql } from './statistics.filter.ts';
import type { CountedEntity } from './statistics-rows.type.ts';

const ENTITIES: Readonly<Record<StatisticsFigure, EntityTarget<CountedEntity>>> = {
  PRODUCTS: ProductEntity,
  PRODUCERS: ProducerEntity,
  EVENTS: PromotionEventEntity,
  CONTRACTS: TradeContractEntity,
  MEMORANDA: TradeContractEntity,
  SALES: SalesRecordEntity,
};

export const COUNTED_ORDERS: Readonly<Record<'ID', KeysetOrder>> = {
  ID: { key: (t) => `${t}.id`, type: 'uuid', direction: 'ASC' },
};

export interface Counted {
  readonly figure: StatisticsFigure;
  readonly by: StatisticsBy;
  /** Key of the line; null = the total. */
  readonly line: string | null;
  readonly years: { readonly from: number; readonly until: number };
}

/** The rows (alias `counted`) behind one number: found by what counts it, so they are as many. */
export function countedRows(
  context: Context,
  { figure, by, line, years }: Counted,
): SelectQueryBuilder<CountedEntity> {
  const sql = countedSql(figure, by, line, {
    ...{ from: 'cast(:countFrom as date)', until: 'cast(:countUntil as date)' },
    ...{ today: 'cast(:countToday as date)', key: 'cast(:countKey as text)' },
  });
  const none = by === StatisticsBy.CHANNEL && line !== null && !CHANNEL_FIGURES.has(figure);
  return context.db.source.manager
    .createQueryBuilder(ENTITIES[figure], 'counted')
    .where(none ? 'false' : `counted.id IN ${sql}`)
    .setParameters({
      ...{ countFrom: `${years.from}-01-01`, countUntil: `${years.until}-12-31` },
      ...{ countToday: context.today, countKey: line },
    });
}
