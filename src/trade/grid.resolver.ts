import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { Product } from '../product/product.type.ts';
import { GridOrder } from './grid.enums.ts';
import { GRID_ORDERS, ProductGridFilter } from './grid.filter.ts';
import { gridProducts, papersByProductId, savedViewsOf } from './grid.loader.ts';
import { ProductGridRow, ProductGridRowConnection, ProductPapers, SavedView } from './grid.type.ts';
import type { SalesRecordEntity } from './sales.entity.ts';
import { latestSaleByProductId } from './sales.loader.ts';
import { SalesRecord } from './sales.type.ts';
import type { SavedViewEntity } from './saved-view.entity.ts';
import { tradeAccess } from './trade.access.ts';

@ArgsType()
class ProductGridArgs extends ConnectionArgs {
  @Field(() => ProductGridFilter, {
    nullable: true,
    description: 'Which products; all published ones without it.',
  })
  filter?: ProductGridFilter | null;

  @Field(() => GridOrder, { defaultValue: GridOrder.NAME, description: 'How they are sorted.' })
  orderBy!: GridOrder;
}

@Resolver(() => ProductGridRow)
export class ProductGridResolver {
  @Access(tradeAccess.productGrid)
  @Query(() => ProductGridRowConnection, {
    description:
      'Published products as trade staff work with them (bảng sản phẩm): with papers and sales, filtered and sorted.',
  })
  productGrid(
    @Args(() => ProductGridArgs) { filter, orderBy, ...page }: ProductGridArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(gridProducts(context, filter), {
      args: page,
      orders: GRID_ORDERS,
      order: orderBy,
      language: context.language,
    });
  }

  @Access(tradeAccess.savedViews)
  @Cost({ items: 20 })
  @Query(() => [SavedView], {
    description: "The viewer's own views of the grid and the shared ones, by name, up to 200.",
  })
  savedViews(@Ctx() context: Context): Promise<SavedViewEntity[]> {
    return savedViewsOf(context);
  }

  @FieldResolver(() => Product, {
    description: 'The product, with its certificate, price, capacity and producer.',
  })
  product(@Root() row: ProductEntity): ProductEntity {
    return row;
  }

  @FieldResolver(() => ProductPapers, { description: 'What it has that trade promotion needs.' })
  papers(@Root() row: ProductEntity, @Ctx() context: Context): Promise<ProductPapers> {
    return context.load(papersByProductId, row.id);
  }

  @FieldResolver(() => SalesRecord, {
    nullable: true,
    description: 'The last figure of its sales; null when none was reported.',
  })
  lastSales(
    @Root() row: ProductEntity,
    @Ctx() context: Context,
  ): Promise<SalesRecordEntity | null> {
    return context.load(latestSaleByProductId, row.id);
  }
}

@Resolver(() => SavedView)
export class SavedViewResolver {
  @FieldResolver(() => ID, { description: 'For renaming, overwriting and removing it.' })
  id(@Root() view: SavedViewEntity): string {
    return toGlobalId('SavedView', view.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is of the viewer, who may change it.' })
  own(@Root() view: SavedViewEntity, @Ctx() context: Context): boolean {
    return view.ownerId === context.actor.personId;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the person who keeps it.' })
  async ownerName(@Root() view: SavedViewEntity, @Ctx() context: Context): Promise<string | null> {
    return (await context.load(personById, view.ownerId))?.name ?? null;
  }
}
