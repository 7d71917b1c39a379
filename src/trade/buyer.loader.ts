import { In, type SelectQueryBuilder } from 'typeorm';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { BuyerEntity } from './buyer.entity.ts';
import { tradeAccess } from './trade.access.ts';

/** Buyers by id, for contracts that refer to them. */
export const buyerById = defineLoader<string, BuyerEntity | null>(
  'buyerById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(BuyerEntity, { id: In([...ids]) });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** All buyers (alias `b`) but those that were merged into others. */
export function buyerRows(context: Context): SelectQueryBuilder<BuyerEntity> {
  return context.db.source.manager
    .createQueryBuilder(BuyerEntity, 'b')
    .where('b.merged_into_id IS NULL');
}

export const contractCountByBuyerId = defineLoader<string, number>(
  'contractCountByBuyerId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; count: number }>(
      `SELECT buyer_id AS id, count(*)::int AS count FROM trade_contract
        WHERE buyer_id = ANY($1::uuid[]) GROUP BY buyer_id`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0);
  },
);

defineNode({
  type: 'Buyer',
  entity: BuyerEntity,
  load: async (context, id) => {
    const { buyers } = tradeAccess;
    const allowed = decide(buyers, context.actor).allowed;
    if (!allowed || !scopeAllows(buyers, context.actor, 'read')) return null;
    return context.load(buyerById, id);
  },
});
