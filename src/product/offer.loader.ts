import { In } from 'typeorm';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { historyPages, type HistoryPage } from './history.loader.ts';
import { OfferChangeEntity } from './offer.entity.ts';

/** Ids grow with time, so their order is that of the changes. */
const CHANGES = {
  table: 'offer_change',
  fk: 'product_id',
  where: 'true',
  order: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
  orderName: 'NEWEST',
} as const;

/** A page of changes below one product. The key is JSON: the page's arguments, then the id. */
export const offerPageByProductId = defineLoader<string, HistoryPage<OfferChangeEntity>>(
  'offerPageByProductId',
  (keys, context) =>
    historyPages(context, CHANGES, keys, (ids) =>
      context.db.source.manager.findBy(OfferChangeEntity, { id: In([...ids]) }),
    ),
);

export const offerCountByProductId = defineLoader<string, number>(
  'offerCountByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; count: number }>(
      `select product_id as id, count(*)::int as count from offer_change
        where product_id = any($1::uuid[]) group by product_id`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0);
  },
);
