import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { councilAccess } from './council.access.ts';
import { PaperSheetEntity } from './paper.entity.ts';

/** Paper sheets of sessions in the viewer's region, without what is on them. */
async function paperSheets(
  context: Context,
  column: 'id' | 'itemId',
  ids: readonly string[],
): Promise<PaperSheetEntity[]> {
  const { anywhere, unitIds } = readScope(councilAccess.paperSheets, context.actor);
  if (!anywhere && unitIds.length === 0) return [];
  return context.db.source.manager
    .createQueryBuilder(PaperSheetEntity, 'paper')
    .innerJoin('session_item', 'i', 'i.id = paper.item_id')
    .innerJoin('council_session', 's', 's.id = i.session_id')
    .innerJoin('council', 'c', 'c.id = s.council_id')
    .where(`paper.${column} = ANY(:ids)`, { ids })
    .andWhere('(:anywhere OR c.unit_id = ANY(:unitIds))', { anywhere, unitIds })
    .orderBy('paper.id')
    .getMany();
}

export const paperSheetById = defineLoader<string, PaperSheetEntity | null>(
  'paperSheetById',
  async (ids, context) => {
    const rows = await paperSheets(context, 'id', ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Oldest first, those refused and replaced among them. */
export const paperSheetsByItemId = defineLoader<string, PaperSheetEntity[]>(
  'paperSheetsByItemId',
  async (ids, context) => {
    const rows = await paperSheets(context, 'itemId', ids);
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

export interface PaperContentRow {
  readonly paperId: string;
  readonly total: number;
  readonly opinion: string | null;
}

/** What is on papers; row security shows it to the two people of each, while it waits. */
export const paperContentById = defineLoader<string, PaperContentRow | null>(
  'paperContentById',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.query<PaperContentRow[]>(
        `SELECT paper_id AS "paperId", total, opinion FROM paper_content
          WHERE paper_id = ANY($1)`,
        [ids],
      ),
    );
    return oneByKey(ids, rows, (row) => row.paperId);
  },
);

export interface PaperAnswerRow {
  readonly paperId: string;
  readonly criterionId: string;
  readonly optionId: string;
  readonly remark: string | null;
}

/** In printed order; under the same row security. */
export const paperAnswersById = defineLoader<string, PaperAnswerRow[]>(
  'paperAnswersById',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em.query<PaperAnswerRow[]>(
        `SELECT a.paper_id AS "paperId", a.criterion_id AS "criterionId",
                a.option_id AS "optionId", a.remark
           FROM paper_answer a JOIN rubric_criterion c ON c.id = a.criterion_id
          WHERE a.paper_id = ANY($1) ORDER BY c.position`,
        [ids],
      ),
    );
    return manyByKey(ids, rows, (row) => row.paperId);
  },
);

/** The sheet a paper is about, read before a transaction begins; null when there is no such paper. */
export async function itemOfPaper(context: Context, paperId: string): Promise<string | null> {
  const { rows } = await context.db.pool.query<{ itemId: string }>(
    `SELECT item_id AS "itemId" FROM paper_sheet WHERE id = $1`,
    [paperId],
  );
  return rows[0]?.itemId ?? null;
}

defineNode({
  type: 'PaperSheet',
  entity: PaperSheetEntity,
  load: (context, id) => context.load(paperSheetById, id),
});
