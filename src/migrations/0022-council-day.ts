import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  CHANGED_FUNCTIONS,
  DAY_FUNCTIONS,
  DAY_GUARDS,
  DAY_GUARDS_GONE,
  FORMER_FUNCTIONS,
} from './0022-council-day-guards.ts';
import {
  DAY_INDEXES,
  DAY_TABLES,
  ITEM_COLUMNS,
  ITEM_COLUMNS_GONE,
  RULE_COLUMNS,
  RULE_COLUMNS_GONE,
} from './0022-council-day-tables.ts';

/** Products that were opened before rounds were kept. */
const FIRST_ROUNDS = `
  INSERT INTO session_item_round (item_id, round, kind, opened_by, opened_at, closed_by, closed_at,
                                  spread_alarm, spread_reason)
  SELECT i.id, 1, 'SCORING', s.opened_by, s.opened_at, s.closed_by, i.closed_at, i.spread_alarm,
         i.spread_reason
    FROM session_item i JOIN council_session s ON s.id = i.session_id
   WHERE i.phase <> 'PENDING' AND s.opened_at IS NOT NULL`;

/** A session product by product: rounds, versions of sheets, attendance, events, progress. */
export class CouncilDay0022 implements MigrationInterface {
  name = '0022-council-day';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RULE_COLUMNS, ...ITEM_COLUMNS]) await runner.query(sql);
    for (const { sql } of DAY_TABLES) await runner.query(sql);
    for (const sql of DAY_INDEXES) await runner.query(sql);
    for (const { sql } of DAY_FUNCTIONS) await runner.query(sql);
    for (const sql of [...CHANGED_FUNCTIONS, ...DAY_GUARDS, FIRST_ROUNDS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [...DAY_GUARDS_GONE, ...FORMER_FUNCTIONS]) await runner.query(sql);
    for (const { name } of [...DAY_TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
    for (const { name } of [...DAY_FUNCTIONS].reverse())
      await runner.query(`DROP FUNCTION ${name}`);
    for (const sql of [...ITEM_COLUMNS_GONE, RULE_COLUMNS_GONE]) await runner.query(sql);
  }
}
