import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import { scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { ruleSheetById } from '../rubric/rubric-tree.loader.ts';
import type { RuleSheet } from '../rubric/rubric.rules.ts';
import { councilAccess } from './council.access.ts';
import { ScoreAnswerEntity, ScoreSheetEntity } from './score.entity.ts';

/** The viewer's own sheets; row security says so once more. */
async function ownSheets(
  context: Context,
  column: 'id' | 'itemId',
  ids: readonly string[],
): Promise<ScoreSheetEntity[]> {
  const { actor } = context;
  if (!actor.personId || !scopeAllows(councilAccess.scoreSheets, actor, 'read')) return [];
  return inActorTransaction(context, (em) =>
    em
      .createQueryBuilder(ScoreSheetEntity, 'sheet')
      .where(`sheet.${column} = ANY(:ids)`, { ids })
      .andWhere('sheet.personId = :me', { me: actor.personId })
      .orderBy('sheet.version')
      .getMany(),
  );
}

/** The viewer's present sheet of a product; null before the first save. */
export const ownSheetByItemId = defineLoader<string, ScoreSheetEntity | null>(
  'ownSheetByItemId',
  async (ids, context) => {
    const rows = await ownSheets(context, 'itemId', ids);
    return oneByKey(ids, rows, (row) => row.itemId);
  },
);

export const ownSheetById = defineLoader<string, ScoreSheetEntity | null>(
  'ownSheetById',
  async (ids, context) => {
    const rows = await ownSheets(context, 'id', ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The answers of the viewer's own sheets, in printed order. */
export const ownAnswersBySheetId = defineLoader<string, ScoreAnswerEntity[]>(
  'ownAnswersBySheetId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em
        .createQueryBuilder(ScoreAnswerEntity, 'answer')
        .innerJoin('rubric_criterion', 'criterion', 'criterion.id = answer.criterion_id')
        .where('answer.sheetId = ANY(:ids)', { ids })
        .andWhere('answer.personId = :me', { me: context.actor.personId })
        .orderBy('criterion.position')
        .getMany(),
    );
    return manyByKey(ids, rows, (row) => row.sheetId);
  },
);

const SHEET_OF_ITEM = new Map<string, string>();
const REMEMBERED = 10_000;

/**
 * The sheet a product is scored on, read before a transaction begins: a save that waited for a second
 * connection while it holds one could wait for itself. What an item is scored on never changes, so the
 * process remembers it.
 */
export async function ruleSheetOfItem(context: Context, itemId: string): Promise<RuleSheet | null> {
  let sheetId = SHEET_OF_ITEM.get(itemId);
  if (!sheetId) {
    const { rows } = await context.db.pool.query<{ id: string }>(
      `SELECT rubric_sheet_id AS id FROM session_item WHERE id = $1`,
      [itemId],
    );
    sheetId = rows[0]?.id;
    if (!sheetId) return null;
    if (SHEET_OF_ITEM.size >= REMEMBERED) SHEET_OF_ITEM.clear();
    SHEET_OF_ITEM.set(itemId, sheetId);
  }
  return ruleSheetById(context, sheetId);
}

defineNode({
  type: 'ScoreSheet',
  entity: ScoreSheetEntity,
  load: (context, id) => context.load(ownSheetById, id),
});
