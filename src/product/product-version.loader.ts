import { In } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { historyPages, type HistoryPage } from './history.loader.ts';
import { looksAfterProduct } from './product.access.ts';
import { productById } from './product.loader.ts';
import { ProductVersionEntity } from './product-version.entity.ts';

/** The history of a product, the newest first. */
const VERSIONS = {
  table: 'product_version',
  fk: 'product_id',
  where: 'true',
  order: { key: (t: string) => `${t}.number`, type: 'int', direction: 'DESC' },
  orderName: 'NEWEST',
} as const;

/** A page of versions below one product. The key is JSON: the page's arguments, then the id. */
export const versionPageByProductId = defineLoader<string, HistoryPage<ProductVersionEntity>>(
  'versionPageByProductId',
  (keys, context) =>
    historyPages(context, VERSIONS, keys, (ids) =>
      context.db.source.manager.findBy(ProductVersionEntity, { id: In([...ids]) }),
    ),
);

export const versionCountByProductId = defineLoader<string, number>(
  'versionCountByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; count: number }>(
      `select product_id as id, count(*)::int as count from product_version
        where product_id = any($1::uuid[]) group by product_id`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0);
  },
);

/** Versions of a product that the actor looks after, by their numbers; null when one is missing. */
export async function versionsOf(
  context: Context,
  productId: string,
  numbers: readonly [number, number],
): Promise<[ProductVersionEntity, ProductVersionEntity] | null> {
  const product = await context.load(productById, productId);
  if (!product || !looksAfterProduct(context.actor, product)) return null;
  const rows = await context.db.source.manager.findBy(ProductVersionEntity, {
    productId,
    number: In([...numbers]),
  });
  const [from, to] = numbers.map((number) => rows.find((row) => row.number === number));
  return from && to ? [from, to] : null;
}
