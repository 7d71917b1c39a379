import type { CouncilRuleEntity } from '../council/council.entity.ts';
import { markCountsByItemId, type MarkCount } from '../council/score-mark.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import { formatMoment } from '../platform/text/format.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { ItemFacts } from './papers/facts.ts';
import { openRecords } from './sheet-record.loader.ts';

export type BallotFacts = Pick<ItemFacts, 'marked' | 'papers' | 'changed'>;

interface Rated {
  readonly id: string;
  readonly phase: string;
}

/** What the minutes tell of the sheets of products without a point of theirs. */
export async function ballotFacts(
  context: Context,
  items: readonly Rated[],
  rule: CouncilRuleEntity,
): Promise<BallotFacts[]> {
  const ids = items.map((item) => item.id);
  const [papers, marked, changed] = await Promise.all([
    papersOf(context, ids),
    markedOf(context, items),
    Promise.all(items.map((item) => changedOf(context, item, rule.namesAfterRelease))),
  ]);
  return items.map((_, index) => ({
    papers: papers[index] ?? [],
    marked: marked[index] ?? [],
    changed: changed[index] ?? [],
  }));
}

interface PaperRow {
  readonly id: string;
  readonly name: string;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly confirmedBy: string;
  readonly confirmedAt: Date;
}

const PAPERS = `
  SELECT s.item_id AS id, member.name, one.name AS "enteredBy", s.entered_at AS "enteredAt",
         two.name AS "confirmedBy", s.decided_at AS "confirmedAt"
    FROM paper_sheet s
    JOIN person member ON member.id = s.person_id
    JOIN person one ON one.id = s.entered_by
    JOIN person two ON two.id = s.checker_id
   WHERE s.item_id = ANY($1) AND s.state = 'CONFIRMED' ORDER BY s.id`;

/** That a sheet came on paper is no secret: it lay on the table. */
async function papersOf({ db }: Context, ids: readonly string[]): Promise<BallotFacts['papers'][]> {
  const { rows } = await db.pool.query<PaperRow>(PAPERS, [ids]);
  return manyByKey(ids, rows, (row) => row.id).map((list) =>
    list.map(({ id: _, enteredAt, confirmedAt, ...names }) => ({
      ...names,
      enteredAt: formatMoment(enteredAt, 'VI'),
      confirmedAt: formatMoment(confirmedAt, 'VI'),
    })),
  );
}

const CONDITIONS = 'SELECT id, text FROM rubric_condition WHERE id = ANY($1)';

/** Counts are there with the result of the product. */
async function markedOf(
  context: Context,
  items: readonly Rated[],
): Promise<BallotFacts['marked'][]> {
  const shown = items.map((item) => (item.phase === 'RELEASED' ? item.id : null));
  const counts = await Promise.all(
    shown.map((id) =>
      id ? context.load(markCountsByItemId, id) : Promise.resolve<MarkCount[]>([]),
    ),
  );
  const ids = [...new Set(counts.flat().map((one) => one.conditionId))];
  const { rows } = await context.db.pool.query<{ id: string; text: string }>(CONDITIONS, [ids]);
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  return counts.map((list) =>
    list.map(({ conditionId, sheets }) => ({ condition: texts.get(conditionId) ?? '', sheets })),
  );
}

/** Why answers were changed, of the sheets that count; the database shows it with the sheets. */
async function changedOf(
  context: Context,
  item: Rated,
  named: boolean,
): Promise<BallotFacts['changed']> {
  const open = (await openRecords(context, item, named)).filter((one) => one.counted && one.whole);
  const ids = open.flatMap(({ record }) => record.changes.map((one) => one.criterionId));
  const criteria = await context.loadMany(rubricCriterionById, [...new Set(ids)]);
  const names = new Map(
    criteria.flatMap((one) => (one ? [[one.id, `${one.code} ${one.name}`]] : [])),
  );
  return open.flatMap(({ record }) =>
    record.changes.flatMap(({ criterionId, reason }) =>
      reason
        ? [
            {
              name: named ? record.personName : null,
              criterion: names.get(criterionId) ?? '',
              reason,
            },
          ]
        : [],
    ),
  );
}
