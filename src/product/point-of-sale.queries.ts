import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { namedParameters } from '../platform/db/named-parameters.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import {
  POINT_OF_SALE_ORDERS,
  pointOfSaleConditions,
  PointOfSaleFilter,
} from './point-of-sale.filter.ts';
import { openPointsOfSale } from './point-of-sale.loader.ts';
import { PointOfSaleConnection } from './point-of-sale.type.ts';

@ArgsType()
class PointsOfSaleArgs extends ConnectionArgs {
  @Field(() => PointOfSaleFilter, {
    nullable: true,
    description: 'Which points of sale; all without it.',
  })
  filter?: PointOfSaleFilter | null;
}

@Resolver()
export class PointOfSaleQueries {
  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => PointOfSaleConnection, {
    description: 'Points of sale that are in use (điểm bán sản phẩm OCOP), by name.',
  })
  pointsOfSale(
    @Args(() => PointsOfSaleArgs) { filter, ...page }: PointsOfSaleArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const query = openPointsOfSale(context);
    const add = namedParameters(query, 'filter');
    const today = () => add(context.today, 'date');
    for (const condition of pointOfSaleConditions(filter, query.alias, add, today)) {
      query.andWhere(condition);
    }
    return keysetPage(query, {
      args: page,
      orders: POINT_OF_SALE_ORDERS,
      order: 'NAME',
      language: context.language,
    });
  }
}
