import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { CouncilRuleEntity } from './council.entity.ts';
import { starOfMinima } from './council.rules.ts';
import type { LevelCount, RatingResult } from './result.rules.ts';
import type { SessionItemEntity } from './session.entity.ts';

const RESULTS = `
  INSERT INTO item_result (id, item_id, round, rule_id, sheet_count, total_sum, min_total, max_total,
                           spread_limit, spread_alarm, star_by_points, star_by_minima,
                           proposed_star, explanation, median_twice)
  SELECT id, "itemId", round, "ruleId", count, sum, min, max, "spreadLimit", alarm, "byPoints",
         "byMinima", proposed, explanation, "medianTwice"
    FROM jsonb_to_recordset($1::jsonb) AS one(
           id uuid, "itemId" uuid, round smallint, "ruleId" uuid, count smallint, sum integer,
           min smallint, max smallint, "spreadLimit" numeric, alarm boolean, "byPoints" smallint,
           "byMinima" smallint, proposed smallint, explanation jsonb, "medianTwice" integer)`;

const PARTS = `
  INSERT INTO item_result_part (result_id, item_id, part_code, points_sum, min_points, max_points)
  SELECT id, "itemId", code, sum, min, max
    FROM jsonb_to_recordset($1::jsonb)
      AS part(id uuid, "itemId" uuid, code text, sum integer, min smallint, max smallint)`;

const CRITERIA = `
  INSERT INTO item_result_criterion (result_id, item_id, criterion_id, points_sum, min_points,
                                     max_points)
  SELECT id, "itemId", "criterionId", sum, min, max
    FROM jsonb_to_recordset($1::jsonb)
      AS one(id uuid, "itemId" uuid, "criterionId" uuid, sum integer, min smallint, max smallint)`;

const MINIMA = `
  INSERT INTO item_result_minimum (result_id, item_id, criterion_id, star, required_points,
                                   points_sum, sheets_below, met)
  SELECT id, "itemId", "criterionId", star, required, sum, "sheetsBelow", met
    FROM jsonb_to_recordset($1::jsonb)
      AS one(id uuid, "itemId" uuid, "criterionId" uuid, star smallint, required smallint,
             sum integer, "sheetsBelow" smallint, met boolean)`;

const OPTIONS = `
  INSERT INTO item_result_option (result_id, item_id, criterion_id, points, sheets)
  SELECT id, "itemId", "criterionId", points, sheets
    FROM jsonb_to_recordset($1::jsonb)
      AS one(id uuid, "itemId" uuid, "criterionId" uuid, points smallint, sheets smallint)`;

interface Kept {
  readonly item: SessionItemEntity;
  readonly result: RatingResult;
  readonly levels: readonly LevelCount[];
}

/**
 * Keeps the results of a round of products, in as many statements for one as for all; needs the scope in
 * which the database takes results.
 */
export async function keepResults(
  tx: Transaction,
  tallies: readonly Kept[],
  rule: CouncilRuleEntity,
): Promise<void> {
  if (tallies.length === 0) return;
  const named = tallies.map((one) => ({ ...one, key: { id: uuidv7(), itemId: one.item.id } }));
  const put = (sql: string, rows: readonly object[]) => tx.em.query(sql, [JSON.stringify(rows)]);
  await put(
    RESULTS,
    named.map((one) => ({ ...one.key, ...row(one, rule) })),
  );
  const below = (list: (one: Kept) => readonly { average: { sum: number } }[]) =>
    named.flatMap((one) => list(one).map((it) => ({ ...it, ...one.key, sum: it.average.sum })));
  await put(
    PARTS,
    below(({ result }) => result.parts),
  );
  await put(
    CRITERIA,
    below(({ result }) => result.criteria),
  );
  await put(
    MINIMA,
    below(({ result }) => result.minima),
  );
  await put(
    OPTIONS,
    named.flatMap(({ levels, key }) => levels.map((level) => ({ ...level, ...key }))),
  );
}

function row({ item, result }: Kept, rule: CouncilRuleEntity) {
  return {
    round: item.round,
    ruleId: rule.id,
    count: result.count,
    sum: result.average.sum,
    min: result.min,
    max: result.max,
    spreadLimit: rule.spreadLimit,
    alarm: result.spreadExceeded,
    byPoints: result.starByPoints,
    byMinima: starOfMinima(result.minima, rule.cumulativeMinima),
    proposed: result.proposedStar,
    explanation: result.explanation,
    medianTwice: result.medianTwice,
  };
}
