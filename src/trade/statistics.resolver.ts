import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { StatisticsBy } from './statistics.enums.ts';
import { tradeStatistics } from './statistics.loader.ts';
import { yearsOf } from './statistics.rules.ts';
import { TradeStatistics, TradeStatisticsFilter } from './statistics.type.ts';
import { tradeAccess } from './trade.access.ts';

@Resolver()
export class TradeStatisticsResolver {
  @Access(tradeAccess.tradeStatistics)
  @Cost({ points: 200 })
  @Query(() => TradeStatistics, {
    description:
      'Figures that trade staff reports (thống kê): products, producers, events, booths, contracts, value, sales.',
  })
  tradeStatistics(
    @Arg('filter', () => TradeStatisticsFilter, { description: 'Which years.' })
    filter: TradeStatisticsFilter,
    @Arg('by', () => StatisticsBy, { description: 'Broken down by what.' }) by: StatisticsBy,
    @Ctx() context: Context,
  ): Promise<TradeStatistics> {
    return tradeStatistics(context, by, yearsOf(filter));
  }
}
