import { In, type SelectQueryBuilder } from 'typeorm';
import { findByIds } from '../platform/db/rows.ts';
import { namedParameters } from '../platform/db/named-parameters.ts';
import { childPages, type ChildPage } from '../platform/graphql/child-pages.ts';
import type { PageArguments } from '../platform/graphql/page-request.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { maySeeProduct, productAccess } from './product.access.ts';
import { matchesSql, productConditions } from './product-condition.filter.ts';
import { PRODUCT_ORDERS, queryOf, type ProductFilter } from './product.filter.ts';
import { ProductEntity, ProductImageEntity, ProductTranslationEntity } from './product.entity.ts';

/**
 * Products in whatever state, for objects that may be seen with their product (a dossier of a draft).
 * Root fields use `visibleProduct`.
 */
export const productById = defineLoader<string, ProductEntity | null>(
  'productById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, ProductEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** A product that the actor may see; hidden ones are null like those that do not exist. */
export async function visibleProduct(context: Context, id: string): Promise<ProductEntity | null> {
  const product = await context.load(productById, id);
  return product && maySeeProduct(context.actor, product) ? product : null;
}

/** The published product a slug leads to, also one it no longer has. */
export function productBySlug(context: Context, slug: string): Promise<ProductEntity | null> {
  return publishedProducts(context)
    .andWhere('p.id = (SELECT product_id FROM product_slug WHERE slug = :slug)', { slug })
    .getOne();
}

/** All published products (alias `p`), to be filtered and paged. */
export function publishedProducts(context: Context): SelectQueryBuilder<ProductEntity> {
  return context.db.source.manager
    .createQueryBuilder(ProductEntity, 'p')
    .where(`p.status = 'PUBLISHED'`);
}

/** The published products of a filter; with a query also its `matches`, which have a rank. */
export function filteredProducts(
  context: Context,
  filter: ProductFilter | null | undefined,
): SelectQueryBuilder<ProductEntity> {
  const rows = publishedProducts(context);
  const add = namedParameters(rows, 'filter');
  const today = add(context.today, 'date');
  const input = { add, today: () => today };
  const query = queryOf(filter);
  if (query) rows.innerJoin(`(${matchesSql(query, input)})`, 'matches', 'matches.id = p.id');
  for (const condition of productConditions(filter, query ? 'matches' : 'p', input)) {
    rows.andWhere(condition);
  }
  return rows;
}

/** A page below a producer. The key is JSON: the page's arguments, then the producer's id. */
export const productPageByProducerId = defineLoader<string, ChildPage>(
  'productPageByProducerId',
  async (keys, context) => {
    const parsed = keys.map((key) => JSON.parse(key) as [PageArguments, string]);
    const groups = new Map<string, string[]>();
    for (const [args, id] of parsed) {
      const group = JSON.stringify(args);
      groups.set(group, [...(groups.get(group) ?? []), id]);
    }
    const pages = new Map<string, ChildPage>();
    for (const [group, ids] of groups) {
      const args = JSON.parse(group) as PageArguments;
      const found = await childPages(context.db.pool, CHILDREN, ids, args, context.language);
      ids.forEach((id, index) => pages.set(`${group} ${id}`, found[index]!));
    }
    return parsed.map(([args, id]) => pages.get(`${JSON.stringify(args)} ${id}`)!);
  },
);

const CHILDREN = {
  table: 'product',
  fk: 'producer_id',
  where: `t.status = 'PUBLISHED'`,
  order: PRODUCT_ORDERS.NEWEST,
  orderName: 'NEWEST',
};

export const productCountByProducerId = defineLoader<string, number>(
  'productCountByProducerId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; count: number }>(
      `select producer_id as id, count(*)::int as count from product
        where status = 'PUBLISHED' and producer_id = any($1::uuid[]) group by producer_id`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0);
  },
);

/** The products the actor looks after (alias `p`), in whatever state. */
export function listedProducts(context: Context): SelectQueryBuilder<ProductEntity> {
  const { anywhere, unitIds, producerIds } = readScope(
    productAccess.productListings,
    context.actor,
  );
  const rows = context.db.source.manager.createQueryBuilder(ProductEntity, 'p');
  if (anywhere) return rows.where('true');
  return rows.where('(p.commune_id = ANY(:unitIds) OR p.producer_id = ANY(:producerIds))', {
    unitIds,
    producerIds,
  });
}

/** The English texts of a product; null when there are none. */
export const productTranslationByProductId = defineLoader<string, ProductTranslationEntity | null>(
  'productTranslationByProductId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ProductTranslationEntity, {
      productId: In([...ids]),
      language: 'EN',
    });
    return oneByKey(ids, rows, (row) => row.productId);
  },
);

/** The pictures of a product, the main one first. */
export const productImagesByProductId = defineLoader<string, ProductImageEntity[]>(
  'productImagesByProductId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ProductImageEntity, {
      where: { productId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.productId);
  },
);

/** The main picture of a product. */
export const productImageByProductId = defineLoader<string, ProductImageEntity | null>(
  'productImageByProductId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(ProductImageEntity, 'i')
      .where('i.productId IN (:...ids)', { ids })
      .distinctOn(['i.productId'])
      .orderBy('i.productId')
      .addOrderBy('i.position')
      .getMany();
    return oneByKey(ids, rows, (row) => row.productId);
  },
);

defineNode({ type: 'Product', entity: ProductEntity, load: visibleProduct });
defineNode({
  type: 'ProductImage',
  entity: ProductImageEntity,
  load: async (context, id) => {
    const image = await context.db.source.manager.findOneBy(ProductImageEntity, { id });
    return image && (await visibleProduct(context, image.productId)) ? image : null;
  },
});
