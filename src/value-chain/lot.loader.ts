import { In, type SelectQueryBuilder } from 'typeorm';
import { childPages, type ChildPage } from '../platform/graphql/child-pages.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import type { PageArguments } from '../platform/graphql/page-request.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { productAccess } from '../product/product.access.ts';
import { LotInputEntity, ProductLotEntity } from './lot.entity.ts';
import { LOT_ORDERS } from './lot.filter.ts';
import type { LotState } from './value-chain.enums.ts';

/**
 * The lots (alias `b`) the actor may see: the world those that were published, called back or not, of
 * products in the catalogue; who looks after a product all of it.
 */
export function visibleLots(context: Context): SelectQueryBuilder<ProductLotEntity> {
  const query = context.db.source.manager.createQueryBuilder(ProductLotEntity, 'b');
  const scope = readScope(productAccess.productListings, context.actor);
  if (scope.anywhere) return query.where('true');
  return query.where(
    `EXISTS (SELECT FROM product p WHERE p.id = b.product_id
       AND ((p.status = 'PUBLISHED' AND b.state <> 'DRAFT')
            OR p.commune_id = ANY(:units) OR p.producer_id = ANY(:own)))`,
    { units: scope.unitIds, own: scope.producerIds },
  );
}

export const visibleLotById = defineLoader<string, ProductLotEntity | null>(
  'visibleLotById',
  async (ids, context) => {
    const rows = await visibleLots(context).andWhere('b.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

const PUBLISHED = {
  table: 'product_lot',
  fk: 'product_id',
  where: `t.state <> 'DRAFT'`,
  order: LOT_ORDERS.NEWEST,
  orderName: 'NEWEST',
};

/** A page of the published lots of a product. The key is JSON: the page's arguments, then the product. */
export const lotPageByProductId = defineLoader<string, ChildPage>(
  'lotPageByProductId',
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
      const found = await childPages(context.db.pool, PUBLISHED, ids, args, context.language);
      ids.forEach((id, index) => pages.set(`${group} ${id}`, found[index]!));
    }
    return parsed.map(([args, id]) => pages.get(`${JSON.stringify(args)} ${id}`)!);
  },
);

export const lotCountByProductId = defineLoader<string, number>(
  'lotCountByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; count: number }>(
      `SELECT product_id AS id, count(*)::int AS count FROM product_lot
        WHERE state <> 'DRAFT' AND product_id = ANY($1::uuid[]) GROUP BY product_id`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0);
  },
);

export function publicLotByCode(
  context: Context,
  slug: string,
  code: string,
): Promise<ProductLotEntity | null> {
  return visibleLots(context)
    .andWhere(
      `b.product_id = (SELECT product_id FROM product_slug WHERE slug = :slug) AND b.code = :code
       AND b.state <> 'DRAFT'`,
      { slug, code: code.normalize('NFC').trim() },
    )
    .getOne();
}

export const draftLotsByProductId = defineLoader<string, ProductLotEntity[]>(
  'draftLotsByProductId',
  async (ids, context) => {
    const rows = await visibleLots(context)
      .andWhere(`b.product_id = ANY(:ids) AND b.state = 'DRAFT'`, { ids })
      .orderBy('b.made_on', 'DESC')
      .addOrderBy('b.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.productId);
  },
);

export const inputsByLotId = defineLoader<string, LotInputEntity[]>(
  'inputsByLotId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(LotInputEntity, {
      where: { lotId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.lotId);
  },
);

export interface LotStepRow {
  readonly start: string;
  readonly distance: number;
  readonly id: string;
  readonly state: LotState;
}

/**
 * Breadth first, a row for each level: each lot comes once, with its least distance, and circles end.
 * Lots that the world may not see are walls, for everybody.
 */
const UPSTREAM = `
  WITH RECURSIVE level AS (
    SELECT s.id AS start, 0 AS distance, ARRAY[s.id] AS ids, ARRAY[s.id] AS seen
      FROM unnest($1::uuid[]) AS s(id)
    UNION ALL
    SELECT level.start, level.distance + 1, next.ids, level.seen || next.ids
      FROM level CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT b.id) AS ids
          FROM lot_input i
          JOIN product_lot b ON b.id = i.source_lot_id AND b.state <> 'DRAFT'
          JOIN product p ON p.id = b.product_id AND p.status = 'PUBLISHED'
         WHERE i.lot_id = ANY (level.ids) AND b.id <> ALL (level.seen)) AS next
     WHERE next.ids IS NOT NULL AND cardinality(level.seen) < 2000)
  SELECT level.start, level.distance, b.id, b.state
    FROM level CROSS JOIN LATERAL unnest(level.ids) AS node(id) JOIN product_lot b ON b.id = node.id
   WHERE level.distance > 0
   ORDER BY level.start, level.distance, b.made_on DESC, b.id`;

/** Everything a lot comes from as far as it is recorded, nearest first; one statement for all lots. */
export const lotsUpstream = defineLoader<string, LotStepRow[]>(
  'lotsUpstream',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<LotStepRow>(UPSTREAM, [ids]);
    return manyByKey(ids, rows, (row) => row.start);
  },
);

defineNode({
  type: 'ProductLot',
  entity: ProductLotEntity,
  load: (context, id) => context.load(visibleLotById, id),
});
