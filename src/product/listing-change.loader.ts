import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { mayReadChanges, productAccess } from './product.access.ts';
import { ListingChangeEntity } from './listing-change.entity.ts';
import type { ProductContent } from './product-content.rules.ts';
import { productById } from './product.loader.ts';

export const listingChangeById = defineLoader<string, ListingChangeEntity | null>(
  'listingChangeById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ListingChangeEntity, {
      id: In([...ids]),
    });
    return oneByKey(ids, rows, ({ id }) => id);
  },
);

/** What products show now; null for unknown ones. */
export const contentByProductId = defineLoader<string, ProductContent | null>(
  'contentByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; content: ProductContent }>(
      `select id, product_content(id) as content from product where id = any($1::uuid[])`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.content ?? null);
  },
);

/** The proposals the actor may read (alias `c`), with their products (alias `p`). */
export function listingChangeRows(context: Context): SelectQueryBuilder<ListingChangeEntity> {
  const scope = readScope(productAccess.listingChanges, context.actor);
  const rows = context.db.source.manager
    .createQueryBuilder(ListingChangeEntity, 'c')
    .innerJoin('product', 'p', 'p.id = c.product_id');
  if (scope.anywhere) return rows.where('true');
  const { unitIds, producerIds } = scope;
  return rows.where('(p.commune_id = ANY(:unitIds) OR p.producer_id = ANY(:producerIds))', {
    unitIds,
    producerIds,
  });
}

defineNode({
  type: 'ListingChange',
  entity: ListingChangeEntity,
  load: async (context, id) => {
    const change = await context.load(listingChangeById, id);
    const product = change && (await context.load(productById, change.productId));
    return product && mayReadChanges(context.actor, product) ? change : null;
  },
});
