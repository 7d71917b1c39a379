import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { ItemDisqualificationEntity } from './disqualification.entity.ts';

/** Standing disqualifications of products the viewer has reached; for those who run the session. */
export const disqualificationsByItemId = defineLoader<string, ItemDisqualificationEntity[]>(
  'disqualificationsByItemId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(ItemDisqualificationEntity, 'd')
      .where('d.itemId = ANY(:ids) AND d.withdrawnAt IS NULL', { ids })
      .orderBy('d.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

/** The same, where and to whom the database shows the result. */
export const shownDisqualificationsByItemId = defineLoader<string, ItemDisqualificationEntity[]>(
  'shownDisqualificationsByItemId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em
        .createQueryBuilder(ItemDisqualificationEntity, 'd')
        .where('d.itemId = ANY(:ids) AND d.withdrawnAt IS NULL', { ids })
        .andWhere('item_result_shown(d.itemId)')
        .orderBy('d.id')
        .getMany(),
    );
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);
