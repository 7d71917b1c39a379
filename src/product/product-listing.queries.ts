import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { productAccess } from './product.access.ts';
import { PRODUCT_ORDERS, ProductOrder } from './product.filter.ts';
import { filteredListings, ProductListingFilter } from './product-listing.filter.ts';
import { listedProducts } from './product.loader.ts';
import { ProductConnection } from './product.type.ts';

@ArgsType()
class ProductListingsArgs extends ConnectionArgs {
  @Field(() => ProductListingFilter, {
    nullable: true,
    description: 'Which entries; all without it.',
  })
  filter?: ProductListingFilter | null;
}

@Resolver()
export class ProductListingQueries {
  @Access(productAccess.productListings)
  @Query(() => ProductConnection, {
    description:
      'The entries the caller looks after, in whatever state, the newest first: a producer its own, an officer those of the region.',
  })
  productListings(
    @Args(() => ProductListingsArgs) { filter, ...page }: ProductListingsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = filteredListings(listedProducts(context), filter);
    const order = ProductOrder.NEWEST;
    return keysetPage(rows, {
      args: page,
      orders: PRODUCT_ORDERS,
      order,
      language: context.language,
    });
  }
}
