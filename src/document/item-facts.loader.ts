import { displayAverage } from '../council/average.rules.ts';
import type { CouncilRuleEntity } from '../council/council.entity.ts';
import { explanationText, type ExplanationStep } from '../council/explanation.rules.ts';
import { resultByItemId, resultPartsByResultId } from '../council/result.loader.ts';
import type { ItemResultEntity } from '../council/score.entity.ts';
import { dossierById } from '../dossier/dossier.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import { formatMoment } from '../platform/text/format.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import { ballotFacts } from './item-ballots.loader.ts';
import type { ItemFacts, ProductFacts, ResultFacts, RoundFacts } from './papers/facts.ts';

/** A product of an agenda with the keys that papers leave out. */
export interface Item {
  readonly id: string;
  readonly dossierId: string;
  readonly rubricSheetId: string;
  readonly phase: string;
  readonly product: ProductFacts;
  readonly sheetNumber: number;
  readonly subgroup: string | null;
  readonly spreadReason: string | null;
  readonly finalStar: number | null;
  readonly finalReason: string | null;
}

interface ItemRow extends Omit<Item, 'product'> {
  readonly position: number;
  readonly name: string;
  readonly producer: string;
  readonly commune: string;
  readonly code: string | null;
}

const ITEMS = `
  SELECT i.id, i.dossier_id AS "dossierId", i.rubric_sheet_id AS "rubricSheetId", i.phase,
         i.position, i.spread_reason AS "spreadReason", i.final_star AS "finalStar",
         i.final_reason AS "finalReason", d.product_name AS name,
         d.organisation_name AS producer, u.full_name AS commune,
         sheet.number AS "sheetNumber", sheet.subgroup_name AS subgroup,
         (SELECT c.product_code FROM certificate c
           WHERE c.product_id = d.product_id AND c.product_code IS NOT NULL
           ORDER BY c.issued_on DESC, c.id DESC LIMIT 1) AS code
    FROM session_item i
    JOIN dossier d ON d.id = i.dossier_id
    JOIN unit u ON u.id = d.commune_id
    JOIN rubric_sheet sheet ON sheet.id = i.rubric_sheet_id
   WHERE i.session_id = $1 ORDER BY i.position`;

/** The agenda of a session that the viewer has reached. */
export async function sessionItems(context: Context, sessionId: string): Promise<Item[]> {
  const { rows } = await context.db.pool.query<ItemRow>(ITEMS, [sessionId]);
  // Address and telephone only as the dossier itself is shown: never to whoever has a tie to it.
  const dossiers = await context.loadMany(
    dossierById,
    rows.map((row) => row.dossierId),
  );
  return rows.map((row, index) => {
    const { position, name, producer, commune, code, ...item } = row;
    const dossier = dossiers[index];
    return {
      ...item,
      product: {
        ...{ position, name, producer, commune, code },
        phone: dossier?.phone ?? null,
        address: dossier?.address ?? null,
      },
    };
  });
}

interface Happenings {
  readonly recused: { id: string; name: string; reason: string }[];
  readonly absent: { id: string; name: string; kind: string; reason: string | null }[];
  readonly rounds: (Omit<RoundFacts, 'openedAt' | 'closedAt'> & {
    id: string;
    openedAt: Date;
    closedAt: Date | null;
  })[];
  readonly disqualified: { id: string; condition: string; reason: string }[];
}

const RECUSED = `
  SELECT r.item_id AS id, p.name, r.reason FROM item_recusal r JOIN person p ON p.id = r.person_id
   WHERE r.item_id = ANY($1) ORDER BY r.created_at, r.id`;
const ABSENT = `
  SELECT a.item_id AS id, p.name, a.kind, a.reason
    FROM item_absence a JOIN person p ON p.id = a.person_id
   WHERE a.item_id = ANY($1) ORDER BY p.name COLLATE "vi-x-icu", p.id`;
const ROUNDS = `
  SELECT item_id AS id, round, kind, reason, opened_at AS "openedAt", closed_at AS "closedAt",
         spread_reason AS "spreadReason"
    FROM session_item_round WHERE item_id = ANY($1) ORDER BY item_id, round`;
const DISQUALIFIED = `
  SELECT d.item_id AS id, c.text AS condition, d.reason
    FROM item_disqualification d JOIN rubric_condition c ON c.id = d.condition_id
   WHERE d.item_id = ANY($1) AND d.withdrawn_at IS NULL ORDER BY d.recorded_at, d.id`;

async function happenings(context: Context, ids: readonly string[]): Promise<Happenings> {
  const read = async (sql: string) => (await context.db.pool.query(sql, [ids])).rows as never[];
  return {
    recused: await read(RECUSED),
    absent: await read(ABSENT),
    rounds: await read(ROUNDS),
    disqualified: await read(DISQUALIFIED),
  };
}

/**
 * The products of a session with what may be told of them now: figures from the release of the product
 * on, and never to whoever has a tie to it.
 */
export async function itemFacts(
  context: Context,
  items: readonly Item[],
  rule: CouncilRuleEntity,
): Promise<ItemFacts[]> {
  const ids = items.map((item) => item.id);
  const all = await happenings(context, ids);
  const of = <T extends { id: string }>(rows: T[]) => manyByKey(ids, rows, (row) => row.id);
  const [recused, absent, rounds] = [of(all.recused), of(all.absent), of(all.rounds)];
  const disqualified = of(all.disqualified);
  const [results, ballots] = await Promise.all([
    Promise.all(items.map((item) => releasedResult(context, item, rule))),
    ballotFacts(context, items, rule),
  ]);
  return items.map((item, index): ItemFacts => {
    const released = item.phase === 'RELEASED';
    const without = <T extends { id: string }>({ id: _, ...rest }: T) => rest;
    return {
      product: item.product,
      sheetNumber: item.sheetNumber,
      subgroup: item.subgroup,
      result: results[index] ?? null,
      spreadReason: released ? item.spreadReason : null,
      finalReason: released ? item.finalReason : null,
      recused: recused[index]!.map(without),
      absent: absent[index]!.map(without),
      disqualified: disqualified[index]!.map(without),
      ...ballots[index]!,
      rounds: rounds[index]!.map(({ id: _, openedAt, closedAt, ...round }) => ({
        ...round,
        spreadReason: released ? round.spreadReason : null,
        openedAt: formatMoment(openedAt, 'VI'),
        closedAt: closedAt && formatMoment(closedAt, 'VI'),
      })),
    };
  });
}

async function releasedResult(
  context: Context,
  item: Item,
  rule: CouncilRuleEntity,
): Promise<ResultFacts | null> {
  if (item.phase !== 'RELEASED') return null;
  const result = await context.load(resultByItemId, item.id);
  if (!result) return null;
  const parts = await context.load(resultPartsByResultId, result.id);
  const { sheetCount: count, totalSum } = result;
  const digits = rule.displayDecimals;
  const average = (sum: number) => displayAverage({ sum, count }, 'vi', digits);
  return {
    sheetCount: count,
    totalSum,
    average: average(totalSum),
    parts: [...parts]
      .sort((a, b) => (a.partCode < b.partCode ? -1 : 1))
      .map(({ partCode, pointsSum }) => ({
        code: partCode,
        pointsSum,
        average: average(pointsSum),
      })),
    minTotal: result.minTotal,
    maxTotal: result.maxTotal,
    spread: result.spread,
    spreadAlarm: result.spreadAlarm,
    starByPoints: result.starByPoints,
    proposedStar: result.proposedStar,
    star: item.finalStar ?? result.proposedStar,
    round: result.round,
    explanation: await explanationOf(context, result),
  };
}

async function explanationOf(context: Context, result: ItemResultEntity): Promise<string[]> {
  const ids = [...new Set(result.explanation.flatMap(criterionOf))];
  const criteria = await context.loadMany(rubricCriterionById, ids);
  const names = new Map(
    criteria.flatMap((one) => (one ? [[one.id, `${one.code} ${one.name}`]] : [])),
  );
  return result.explanation.map((step) => explanationText(step, (id) => names.get(id) ?? '').vi);
}

function criterionOf(step: ExplanationStep): string[] {
  return 'criterionId' in step.values ? [step.values.criterionId] : [];
}
