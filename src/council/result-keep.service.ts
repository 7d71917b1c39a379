import type { Transaction } from '../platform/graphql/mutation.ts';
import type { CouncilRuleEntity } from './council.entity.ts';
import { starOfMinima } from './council.rules.ts';
import type { LevelCount, RatingResult } from './result.rules.ts';
import type { SessionItemEntity } from './session.entity.ts';

const RESULT = `
  INSERT INTO item_result (item_id, round, rule_id, sheet_count, total_sum, min_total, max_total,
                           spread_limit, spread_alarm, star_by_points, star_by_minima,
                           proposed_star, explanation, median_twice)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id`;

const PARTS = `
  INSERT INTO item_result_part (result_id, item_id, part_code, points_sum, min_points, max_points)
  SELECT $1, $2, code, sum, min, max
    FROM jsonb_to_recordset($3) AS part(code text, sum integer, min smallint, max smallint)`;

const CRITERIA = `
  INSERT INTO item_result_criterion (result_id, item_id, criterion_id, points_sum, min_points,
                                     max_points)
  SELECT $1, $2, "criterionId", sum, min, max
    FROM jsonb_to_recordset($3)
      AS one("criterionId" uuid, sum integer, min smallint, max smallint)`;

const MINIMA = `
  INSERT INTO item_result_minimum (result_id, item_id, criterion_id, star, required_points,
                                   points_sum, sheets_below, met)
  SELECT $1, $2, "criterionId", star, required, sum, "sheetsBelow", met
    FROM jsonb_to_recordset($3)
      AS one("criterionId" uuid, star smallint, required smallint, sum integer,
             "sheetsBelow" smallint, met boolean)`;

const OPTIONS = `
  INSERT INTO item_result_option (result_id, item_id, criterion_id, points, sheets)
  SELECT $1, $2, "criterionId", points, sheets
    FROM jsonb_to_recordset($3) AS one("criterionId" uuid, points smallint, sheets smallint)`;

interface Kept {
  readonly item: SessionItemEntity;
  readonly result: RatingResult;
  readonly levels: readonly LevelCount[];
}

/** Keeps the result of a round; needs the scope in which the database takes results. */
export async function keepResult(
  tx: Transaction,
  { item, result, levels }: Kept,
  rule: CouncilRuleEntity,
): Promise<void> {
  const { average, min, max, starByPoints, proposedStar, spreadExceeded } = result;
  const byMinima = starOfMinima(result.minima, rule.cumulativeMinima);
  const rows = await tx.em.query<{ id: string }[]>(RESULT, [
    ...[item.id, item.round, rule.id, result.count, average.sum, min, max],
    ...[rule.spreadLimit, spreadExceeded, starByPoints, byMinima, proposedStar],
    ...[JSON.stringify(result.explanation), result.medianTwice],
  ]);
  const keys = [rows[0]!.id, item.id];
  const flat = (list: readonly { average: { sum: number } }[]) =>
    JSON.stringify(list.map((one) => ({ ...one, sum: one.average.sum })));
  await tx.em.query(PARTS, [...keys, flat(result.parts)]);
  await tx.em.query(CRITERIA, [...keys, flat(result.criteria)]);
  await tx.em.query(MINIMA, [...keys, flat(result.minima)]);
  await tx.em.query(OPTIONS, [...keys, JSON.stringify(levels)]);
}
