import type { SelectQueryBuilder } from 'typeorm';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { placeOfPointOfSale, pointOfSaleAccess } from './point-of-sale.access.ts';
import { PointOfSaleEntity } from './point-of-sale.entity.ts';
import { SHOWN_POINTS, SHOWN_PRODUCTS } from './point-of-sale.filter.ts';
import { ProductEntity } from './product.entity.ts';

/** Points of sale that are in use (alias `s`), to be filtered and paged. */
export function openPointsOfSale(context: Context): SelectQueryBuilder<PointOfSaleEntity> {
  return context.db.source.manager
    .createQueryBuilder(PointOfSaleEntity, 's')
    .where('s.archived_at IS NULL');
}

interface Pair {
  readonly key: string;
  readonly id: string;
}

/** Where a product is sold, by name. */
export const pointsOfSaleByProductId = defineLoader<string, PointOfSaleEntity[]>(
  'pointsOfSaleByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<Pair>(
      `SELECT key, id FROM (
         SELECT p.product_id AS key, s.id, row_number() OVER (
                  PARTITION BY p.product_id ORDER BY s.name COLLATE "vi-x-icu", s.id) AS place
           FROM point_of_sale_product p JOIN point_of_sale s ON s.id = p.point_of_sale_id
          WHERE p.product_id = ANY($1::uuid[]) AND s.archived_at IS NULL) AS found
        WHERE place <= ${SHOWN_POINTS} ORDER BY key, place`,
      [ids],
    );
    return grouped(ids, rows, await byIds(context, PointOfSaleEntity, rows));
  },
);

/** The published products that are sold at a point of sale, by name. */
export const productsByPointOfSaleId = defineLoader<string, ProductEntity[]>(
  'productsByPointOfSaleId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<Pair>(
      `SELECT key, id FROM (
         SELECT s.point_of_sale_id AS key, p.id, row_number() OVER (
                  PARTITION BY s.point_of_sale_id ORDER BY p.name COLLATE "vi-x-icu", p.id) AS place
           FROM point_of_sale_product s JOIN product p ON p.id = s.product_id
          WHERE s.point_of_sale_id = ANY($1::uuid[]) AND p.status = 'PUBLISHED') AS found
        WHERE place <= ${SHOWN_PRODUCTS} ORDER BY key, place`,
      [ids],
    );
    return grouped(ids, rows, await byIds(context, ProductEntity, rows));
  },
);

async function byIds<E extends { id: string }>(
  context: Context,
  entity: new () => E,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, E>> {
  const found = await context.db.source.manager
    .createQueryBuilder<E>(entity, 'e')
    .where('e.id = ANY(:ids)', { ids: [...new Set(pairs.map(({ id }) => id))] })
    .getMany();
  return new Map(found.map((row) => [row.id, row]));
}

function grouped<E>(
  keys: readonly string[],
  pairs: readonly Pair[],
  rows: ReadonlyMap<string, E>,
): E[][] {
  return manyByKey(keys, pairs, ({ key }) => key).map((list) =>
    list.flatMap(({ id }) => rows.get(id) ?? []),
  );
}

/** One that is in use, or one the actor keeps. */
async function visiblePointOfSale(context: Context, id: string): Promise<PointOfSaleEntity | null> {
  const point = await context.db.source.manager.findOneBy(PointOfSaleEntity, { id });
  if (!point?.archivedAt) return point;
  const rule = pointOfSaleAccess.pointOfSaleUpdate;
  const { actor } = context;
  const kept = decide(rule, actor, placeOfPointOfSale(point)).allowed;
  return kept && scopeAllows(rule, actor, 'read') ? point : null;
}

defineNode({ type: 'PointOfSale', entity: PointOfSaleEntity, load: visiblePointOfSale });
