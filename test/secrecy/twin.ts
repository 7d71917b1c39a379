import { uuidIn } from '../support/rating.ts';
import { ONLOOKING, type SecretWorld } from './world.ts';

/** The tables that hold what members chose and wrote, and what is computed from it. */
export const SECRET = [
  ...['score_sheet', 'score_answer', 'score_event', 'score_condition_mark', 'score_change_reason'],
  ...['paper_content', 'paper_answer', 'item_result', 'item_result_part', 'item_result_criterion'],
  ...['item_result_minimum', 'item_result_option'],
];

const opened = (table: string) => `
  ALTER TABLE ${table} DISABLE TRIGGER USER; ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`;
const closed = (table: string) => `
  ALTER TABLE ${table} ENABLE TRIGGER USER; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`;

/** Another level of the same criterion, with other points. */
const OTHER = (option: string) => `
  coalesce((SELECT other.id FROM rubric_option own JOIN rubric_option other
              ON other.criterion_id = own.criterion_id AND other.points <> own.points
             WHERE own.id = ${option} ORDER BY other.points, other.id LIMIT 1), ${option})`;

/**
 * Turns what the members wrote into something else, as the owner of the tables could who switched every
 * guard off: other levels, totals, remarks, flags, results. Nothing else in the database changes, so
 * whoever gets another answer afterwards has been told of a score.
 */
export async function becomeTwin(world: SecretWorld): Promise<number> {
  const spared = ONLOOKING.map((index) => world.rating.members[index]!.actor.personId);
  const client = await world.api.db.owner.connect();
  const others = `person_id <> ALL('{${spared.join(',')}}')`;
  const session = uuidIn(world.rating.sessionId);
  const here = `item_id IN (SELECT id FROM session_item WHERE session_id = '${session}')`;
  const papers = `paper_id IN (SELECT id FROM paper_sheet WHERE ${here})`;
  try {
    await client.query('BEGIN');
    for (const table of SECRET) await client.query(opened(table));
    const changed = await client.query(
      `UPDATE score_answer SET option_id = ${OTHER('option_id')}, remark = remark || 'TWIN',
              flagged = NOT flagged WHERE ${here} AND ${others}`,
    );
    const steps = [
      `UPDATE score_event SET option_id = ${OTHER('option_id')}, remark = remark || 'TWIN',
              total = total - 1 WHERE ${here} AND ${others}`,
      `UPDATE score_sheet s SET opinion = opinion || 'TWIN', total = CASE WHEN total IS NULL THEN NULL
              ELSE (SELECT sum(o.points) FROM score_answer a JOIN rubric_option o ON o.id = a.option_id
                     WHERE a.sheet_id = s.id) END WHERE ${here} AND ${others}`,
      `UPDATE score_condition_mark SET remark = remark || 'TWIN' WHERE ${here} AND ${others}`,
      `UPDATE score_change_reason SET reason = reason || 'TWIN' WHERE ${here} AND ${others}`,
      `UPDATE paper_answer SET option_id = ${OTHER('option_id')} WHERE ${papers}`,
      `UPDATE paper_content c SET opinion = opinion || 'TWIN', total = (
              SELECT sum(o.points) FROM paper_answer a JOIN rubric_option o ON o.id = a.option_id
               WHERE a.paper_id = c.paper_id) WHERE ${papers}`,
      `UPDATE item_result SET total_sum = total_sum - 40, min_total = min_total - 9,
              max_total = max_total - 9, star_by_points = 1, star_by_minima = 1, proposed_star = 1,
              median_twice = 3, explanation = '[]' WHERE ${here}`,
      `UPDATE item_result_part SET points_sum = points_sum - 3, min_points = 0 WHERE ${here}`,
      `UPDATE item_result_criterion SET points_sum = 0, min_points = 0, max_points = 0 WHERE ${here}`,
      `UPDATE item_result_minimum SET points_sum = 0, sheets_below = 1, met = NOT met WHERE ${here}`,
      `UPDATE item_result_option SET sheets = sheets + 1 WHERE ${here}`,
    ];
    for (const sql of steps) await client.query(sql);
    for (const table of SECRET) await client.query(closed(table));
    await client.query('COMMIT');
    return changed.rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
