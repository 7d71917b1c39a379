import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { ScoreConditionMarkEntity } from './score-mark.entity.ts';

/** The conditions marked on the viewer's own sheets, in printed order; row security says so once more. */
export const ownMarksBySheetId = defineLoader<string, ScoreConditionMarkEntity[]>(
  'ownMarksBySheetId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em
        .createQueryBuilder(ScoreConditionMarkEntity, 'mark')
        .innerJoin('rubric_condition', 'condition', 'condition.id = mark.condition_id')
        .where('mark.sheetId = ANY(:ids) AND mark.marked', { ids })
        .andWhere('mark.personId = :me', { me: context.actor.personId })
        .orderBy('condition.position')
        .getMany(),
    );
    return manyByKey(ids, rows, (row) => row.sheetId);
  },
);

export interface MarkCount {
  readonly itemId: string;
  readonly conditionId: string;
  readonly sheets: number;
}

/**
 * How many of the counted sheets mark each condition. The database shows it when and to whom it shows the
 * result, and counts nothing before.
 */
export const markCountsByItemId = defineLoader<string, MarkCount[]>(
  'markCountsByItemId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.query<MarkCount[]>(
        `SELECT item AS "itemId", counts.condition_id AS "conditionId", counts.sheets
           FROM unnest($1::uuid[]) AS item CROSS JOIN LATERAL item_mark_counts(item) counts
           JOIN rubric_condition c ON c.id = counts.condition_id
          WHERE NOT EXISTS (SELECT FROM item_recusal r
                             WHERE r.item_id = item AND r.person_id = $2)
          ORDER BY c.position`,
        [ids, context.actor.personId],
      ),
    );
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

export interface FlagCount {
  readonly itemId: string;
  readonly criterionId: string;
  readonly flags: number;
}

/** How many marked each criterion as doubtful: for the chair after the close, where the rules say so. */
export const flagCountsByItemId = defineLoader<string, FlagCount[]>(
  'flagCountsByItemId',
  async (ids, context: Context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.query<FlagCount[]>(
        `SELECT item AS "itemId", counts.criterion_id AS "criterionId", counts.flags
           FROM unnest($1::uuid[]) AS item CROSS JOIN LATERAL item_flag_counts(item) counts
           JOIN rubric_criterion c ON c.id = counts.criterion_id
          WHERE NOT EXISTS (SELECT FROM item_recusal r
                             WHERE r.item_id = item AND r.person_id = $2)
          ORDER BY c.position`,
        [ids, context.actor.personId],
      ),
    );
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);
