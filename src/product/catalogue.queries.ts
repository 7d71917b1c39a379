import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import { readFacets, readSummary } from './catalogue.loader.ts';
import { CatalogueSummary, CommuneFacet, GroupFacet, ProductFacets } from './catalogue.type.ts';
import type { ProductCategoryEntity } from './product-category.entity.ts';
import { productCategoryById } from './product-category.loader.ts';
import { ProductCategory } from './product-category.type.ts';
import type { ProductEntity } from './product.entity.ts';
import { orderOfProducts, PRODUCT_ORDERS, ProductFilter, ProductOrder } from './product.filter.ts';
import { filteredProducts, productBySlug } from './product.loader.ts';
import { Product, ProductConnection } from './product.type.ts';

@ArgsType()
class ProductsArgs extends ConnectionArgs {
  @Field(() => ProductFilter, {
    nullable: true,
    description: 'Which products; those with a valid certificate when left out.',
  })
  filter?: ProductFilter | null;

  @Field(() => ProductOrder, {
    nullable: true,
    description: 'How they are sorted: RELEVANCE with a query, NEWEST without, unless said.',
  })
  orderBy?: ProductOrder | null;
}

@Resolver()
export class CatalogueQueries {
  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => Product, {
    nullable: true,
    description:
      'A product of the public catalogue by the name in its web address. A former name leads to the same product; compare slug to redirect.',
  })
  product(
    @Arg('slug', () => String, { description: 'For example "mien-dong-tan-viet-a".' }) slug: string,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return productBySlug(context, slug);
  }

  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => ProductConnection, {
    description: 'The public catalogue (danh mục sản phẩm), page by page.',
  })
  products(
    @Args(() => ProductsArgs) { filter, orderBy, ...page }: ProductsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = filteredProducts(context, filter);
    const order = orderOfProducts({ filter, orderBy });
    return keysetPage(rows, {
      args: page,
      orders: PRODUCT_ORDERS,
      order,
      language: context.language,
    });
  }

  @CacheFor(60)
  @Cost({ points: 20 })
  @Access(PUBLIC)
  @Query(() => ProductFacets, {
    description: 'How the products of a filter divide by stars, group, commune and validity.',
  })
  productFacets(
    @Arg('filter', () => ProductFilter, {
      nullable: true,
      description: 'The same as for products; those with a valid certificate when left out.',
    })
    filter: ProductFilter | null,
    @Ctx() context: Context,
  ): Promise<ProductFacets> {
    return readFacets(context, filter);
  }

  @CacheFor(60)
  @Cost({ points: 20 })
  @Access(PUBLIC)
  @Query(() => CatalogueSummary, { description: 'The public catalogue in a few figures.' })
  catalogueSummary(@Ctx() context: Context): Promise<CatalogueSummary> {
    return readSummary(context);
  }
}

@Resolver(() => GroupFacet)
export class GroupFacetResolver {
  @FieldResolver(() => ProductCategory, { nullable: true, description: 'The group (ngành).' })
  group(@Root() facet: GroupFacet, @Ctx() context: Context): Promise<ProductCategoryEntity | null> {
    return context.load(productCategoryById, facet.groupId);
  }
}

@Resolver(() => CommuneFacet)
export class CommuneFacetResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'The commune (xã, phường).' })
  commune(@Root() facet: CommuneFacet, @Ctx() context: Context): Promise<CommuneEntity | null> {
    return communeById(context, facet.communeId);
  }
}
