import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { CHANGED, type ChangedCriterionRow } from './change-reason.service.ts';

/** What a member changed since the version before, of their own sheets; row security says so too. */
export const changedBySheetId = defineLoader<string, ChangedCriterionRow[]>(
  'changedBySheetId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.query<ChangedCriterionRow[]>(CHANGED, [ids]),
    );
    return manyByKey(ids, rows, (row) => row.sheetId);
  },
);
