import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { SalesEarlierEntity, SalesRecordEntity } from './sales.entity.ts';
import { tradeAccess } from './trade.access.ts';

/** The sales (alias `s`) the actor may see: all, or those of its own products. */
export function visibleSales(context: Context): SelectQueryBuilder<SalesRecordEntity> {
  const rows = context.db.source.manager.createQueryBuilder(SalesRecordEntity, 's');
  const scope = readScope(tradeAccess.salesRecords, context.actor);
  if (scope.anywhere) return rows.where('true');
  return rows.where(
    's.product_id IN (SELECT mine.id FROM product mine WHERE mine.producer_id = ANY(:own))',
    { own: scope.producerIds },
  );
}

const visibleSaleById = defineLoader<string, SalesRecordEntity | null>(
  'visibleSaleById',
  async (ids, context) => {
    const rows = await visibleSales(context).andWhere('s.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The newest figure of a product, of those the actor may see. */
export const latestSaleByProductId = defineLoader<string, SalesRecordEntity | null>(
  'latestSaleByProductId',
  async (ids, context) => {
    const rows = await visibleSales(context)
      .andWhere('s.product_id = ANY(:ids)', { ids })
      .distinctOn(['s.product_id'])
      .orderBy('s.product_id')
      .addOrderBy('s.period_start', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
    return oneByKey(ids, rows, (row) => row.productId);
  },
);

/** What a record was before, the latest first; the record has been reached already. */
export const earlierByRecordId = defineLoader<string, SalesEarlierEntity[]>(
  'earlierByRecordId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(SalesEarlierEntity, 'e')
      .where('e.record_id = ANY(:ids)', { ids })
      .orderBy('e.record_id')
      .addOrderBy('e.revision', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.recordId);
  },
);

defineNode({
  type: 'SalesRecord',
  entity: SalesRecordEntity,
  load: (context, id) => context.load(visibleSaleById, id),
});
