import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import type { BuyerEntity } from './buyer.entity.ts';
import { BUYER_ORDERS, BuyerFilter, filteredBuyers } from './buyer.filter.ts';
import { buyerById, buyerRows, contractCountByBuyerId } from './buyer.loader.ts';
import { Buyer, BuyerConnection } from './buyer.type.ts';
import { tradeAccess } from './trade.access.ts';

@ArgsType()
class BuyersArgs extends ConnectionArgs {
  @Field(() => BuyerFilter, { nullable: true, description: 'Which buyers; all without it.' })
  filter?: BuyerFilter | null;
}

@Resolver(() => Buyer)
export class BuyerResolver {
  @Access(tradeAccess.buyers)
  @Query(() => BuyerConnection, {
    description: 'Buyers (khách mua) in the Vietnamese alphabet, without merged ones.',
  })
  buyers(
    @Args(() => BuyersArgs) { filter, ...page }: BuyersArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(filteredBuyers(buyerRows(context), filter), {
      args: page,
      orders: BUYER_ORDERS,
      order: 'NAME',
      language: context.language,
    });
  }

  @Cost({ points: 1 })
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many contracts and memoranda there are with it.',
  })
  contractCount(@Root() buyer: BuyerEntity, @Ctx() context: Context): Promise<number> {
    return context.load(contractCountByBuyerId, buyer.id);
  }

  @FieldResolver(() => Buyer, {
    nullable: true,
    description: 'The buyer it was merged into; null for one that stands for itself.',
  })
  async mergedInto(
    @Root() buyer: BuyerEntity,
    @Ctx() context: Context,
  ): Promise<BuyerEntity | null> {
    return buyer.mergedIntoId ? context.load(buyerById, buyer.mergedIntoId) : null;
  }
}
