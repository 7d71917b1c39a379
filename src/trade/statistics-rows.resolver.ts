import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { Producer } from '../producer/producer.type.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { Product } from '../product/product.type.ts';
import { PromotionEventEntity } from '../promotion/promotion.entity.ts';
import { PromotionEvent } from '../promotion/promotion.type.ts';
import { TradeContractEntity } from './contract.entity.ts';
import { TradeContract } from './contract.type.ts';
import { SalesRecordEntity } from './sales.entity.ts';
import { SalesRecord } from './sales.type.ts';
import { StatisticsBy, StatisticsFigure } from './statistics.enums.ts';
import { yearsOf } from './statistics.rules.ts';
import { TradeStatisticsFilter } from './statistics.type.ts';
import { COUNTED_ORDERS, countedRows } from './statistics-rows.loader.ts';
import {
  TradeStatisticsRow,
  TradeStatisticsRowConnection,
  type CountedEntity,
} from './statistics-rows.type.ts';
import { tradeAccess } from './trade.access.ts';

@ArgsType()
class TradeStatisticsRowsArgs extends ConnectionArgs {
  @Field(() => TradeStatisticsFilter, { description: 'Which years.' })
  filter!: TradeStatisticsFilter;

  @Field(() => StatisticsBy, { description: 'What the figures were broken down by.' })
  by!: StatisticsBy;

  @Field(() => String, {
    nullable: true,
    description: 'The key of the line; left out for the total.',
  })
  line?: string | null;

  @Field(() => StatisticsFigure, { description: 'Which of its numbers.' })
  figure!: StatisticsFigure;
}

@Resolver(() => TradeStatisticsRow)
export class TradeStatisticsRowsResolver {
  @Access(tradeAccess.tradeStatistics)
  @Cost({ points: 100 })
  @Query(() => TradeStatisticsRowConnection, {
    description:
      'The rows behind one number of tradeStatistics (mở các dòng của một con số): totalCount is that number, and for SALES amounts add up to it.',
  })
  tradeStatisticsRows(
    @Args(() => TradeStatisticsRowsArgs)
    { filter, by, line, figure, ...page }: TradeStatisticsRowsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const years = yearsOf(filter);
    return keysetPage(countedRows(context, { figure, by, line: line ?? null, years }), {
      ...{ args: page, orders: COUNTED_ORDERS, order: 'ID', language: context.language },
    });
  }

  @FieldResolver(() => Product, { nullable: true, description: 'A product that is counted.' })
  product(@Root() row: CountedEntity): ProductEntity | null {
    return row instanceof ProductEntity ? row : null;
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'A producer that is counted.' })
  producer(@Root() row: CountedEntity): ProducerEntity | null {
    return row instanceof ProducerEntity ? row : null;
  }

  @FieldResolver(() => PromotionEvent, { nullable: true, description: 'An event that is counted.' })
  event(@Root() row: CountedEntity): PromotionEventEntity | null {
    return row instanceof PromotionEventEntity ? row : null;
  }

  @FieldResolver(() => TradeContract, {
    nullable: true,
    description: 'A contract or memorandum that is counted.',
  })
  contract(@Root() row: CountedEntity): TradeContractEntity | null {
    return row instanceof TradeContractEntity ? row : null;
  }

  @FieldResolver(() => SalesRecord, {
    nullable: true,
    description: 'A figure of sales that is counted.',
  })
  sale(@Root() row: CountedEntity): SalesRecordEntity | null {
    return row instanceof SalesRecordEntity ? row : null;
  }
}
