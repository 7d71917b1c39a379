import { createHash } from 'node:crypto';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { dossierById } from '../dossier/dossier.loader.ts';
import { scopeAllows } from '../platform/graphql/access.ts';
import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { councilAccess } from './council.access.ts';
import {
  ItemResultCriterionEntity,
  ItemResultEntity,
  ItemResultMinimumEntity,
  ItemResultPartEntity,
  ScoreAnswerEntity,
  ScoreSheetEntity,
} from './score.entity.ts';
import { sessionItemById } from './session.loader.ts';

/**
 * Newest results of items the viewer has reached. Row security shows none before the release; whoever
 * has a tie to the product sees none at all.
 */
export const resultByItemId = defineLoader<string, ItemResultEntity | null>(
  'resultByItemId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em
        .createQueryBuilder(ItemResultEntity, 'result')
        .where('result.itemId = ANY(:ids)', { ids })
        .andWhere(
          `NOT EXISTS (SELECT FROM item_recusal r
                        WHERE r.item_id = result.item_id AND r.person_id = :me)`,
          { me: context.actor.personId },
        )
        .orderBy('result.round')
        .getMany(),
    );
    return oneByKey(ids, rows, (row) => row.itemId);
  },
);

export const resultPartsByResultId = ofResult('resultPartsByResultId', ItemResultPartEntity);
export const resultMinimaByResultId = ofResult('resultMinimaByResultId', ItemResultMinimumEntity);
export const resultCriteriaByResultId = ofResult(
  'resultCriteriaByResultId',
  ItemResultCriterionEntity,
);

function ofResult<E extends ObjectLiteral & { resultId: string }>(
  name: string,
  entity: EntityTarget<E>,
) {
  return defineLoader<string, E[]>(name, async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.createQueryBuilder(entity, 'row').where('row.resultId = ANY(:ids)', { ids }).getMany(),
    );
    return manyByKey(ids, rows, (row) => row.resultId);
  });
}

/** A sheet after the release, without a trace of whose it is but `personId`, for rules that name. */
export interface OpenSheet {
  readonly id: string;
  readonly number: number;
  readonly personId: string;
  readonly total: number;
  readonly opinion: string | null;
  readonly answers: readonly ScoreAnswerEntity[];
}

/**
 * The sheets that counted, once the session is released, of any number of products at once. They are put
 * in the order of a salted hash: neither names nor the time of writing can be read off it.
 */
export const openSheetsByItemId = defineLoader<string, OpenSheet[]>(
  'openSheetsByItemId',
  async (ids, context) => {
    const { sheets, answers } = await inActorTransaction(context, async (em) => {
      const sheets = await countedSheets(em, ids, context.actor.personId);
      const answers = await em
        .createQueryBuilder(ScoreAnswerEntity, 'answer')
        .innerJoin('rubric_criterion', 'criterion', 'criterion.id = answer.criterion_id')
        .where('answer.sheetId = ANY(:ids)', { ids: sheets.map((sheet) => sheet.id) })
        .orderBy('criterion.position')
        .getMany();
      return { sheets, answers };
    });
    const sheetIds = sheets.map((sheet) => sheet.id);
    const own = manyByKey(sheetIds, answers, (answer) => answer.sheetId);
    const open = sheets
      .map((sheet, index) => ({ sheet, answers: own[index] ?? [], key: mixed(sheet.salt) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const byItem = manyByKey(ids, open, ({ sheet }) => sheet.itemId);
    return byItem.map((list) =>
      list.map(({ sheet, answers: given }, index) => ({
        id: sheet.id,
        number: index + 1,
        personId: sheet.personId,
        total: sheet.total ?? 0,
        opinion: sheet.opinion,
        answers: given,
      })),
    );
  },
);

/** The same for one product. */
export function openSheetsOf(
  context: Context,
  item: { readonly id: string },
): Promise<OpenSheet[]> {
  return context.load(openSheetsByItemId, item.id);
}

/** The newest version of each sheet, where that is the one that was handed in and counted. */
function countedSheets(
  em: EntityManager,
  itemIds: readonly string[],
  me: string | null,
): Promise<ScoreSheetEntity[]> {
  return em
    .createQueryBuilder(ScoreSheetEntity, 'sheet')
    .innerJoin('session_item', 'i', `i.id = sheet.item_id AND i.phase = 'RELEASED'`)
    .innerJoin('council_session', 's', `s.id = i.session_id AND s.phase = 'RELEASED'`)
    .where('sheet.itemId = ANY(:itemIds)', { itemIds })
    .andWhere(`sheet.state = 'SUBMITTED'`)
    .andWhere(
      `NOT EXISTS (SELECT FROM score_sheet later
                    WHERE later.item_id = sheet.item_id AND later.person_id = sheet.person_id
                      AND later.version > sheet.version)`,
    )
    .andWhere(
      `NOT EXISTS (SELECT FROM item_absence a
                    WHERE a.item_id = sheet.item_id AND a.person_id = sheet.person_id)`,
    )
    .andWhere(
      `NOT EXISTS (SELECT FROM item_recusal r
                    WHERE r.item_id = sheet.item_id AND r.person_id IN (sheet.person_id, :me))`,
      { me },
    )
    .getMany();
}

function mixed(salt: Buffer): string {
  return createHash('sha256').update('order').update(salt).digest('hex');
}

/** A result by its own id, for whoever reaches its dossier or its session. */
async function resultById(context: Context, id: string): Promise<ItemResultEntity | null> {
  const result = await inActorTransaction(context, (em) => em.findOneBy(ItemResultEntity, { id }));
  if (!result) return null;
  const { rows } = await context.db.pool.query<{ dossierId: string }>(
    `SELECT dossier_id AS "dossierId" FROM session_item WHERE id = $1`,
    [result.itemId],
  );
  const reached =
    (await context.load(dossierById, rows[0]!.dossierId)) ??
    (await context.load(sessionItemById, result.itemId));
  if (!reached || !scopeAllows(councilAccess.itemResults, context.actor, 'read')) return null;
  return context.load(resultByItemId, result.itemId);
}

defineNode({ type: 'ItemResult', entity: ItemResultEntity, load: resultById });
