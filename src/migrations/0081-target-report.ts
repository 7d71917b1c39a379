import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/** Every value that was ever reported for a target; a row without a value took the one before back. */
const REPORT = `
  CREATE TABLE programme_target_report (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    target_id uuid NOT NULL REFERENCES programme_target,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT programme_target_report_sequence UNIQUE,
    value numeric(18, 4),
    day date,
    source text CHECK (length(source) BETWEEN 1 AND 1000),
    -- None = entered before reports were kept, or by the program.
    person_id uuid REFERENCES person,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (num_nonnulls(value, day, source) IN (0, 3))
  )`;

const KNOWN = `
  INSERT INTO programme_target_report (target_id, value, day, source, at)
  SELECT id, reported_value, reported_on, reported_source, updated_at FROM programme_target
   WHERE reported_value IS NOT NULL ORDER BY updated_at, id`;

/** What was reported for targets stays, with its day, source and who said so. */
export class TargetReport0081 implements MigrationInterface {
  name = '0081-target-report';

  async up(runner: QueryRunner): Promise<void> {
    const index = `CREATE INDEX programme_target_report_of
      ON programme_target_report (target_id, sequence)`;
    for (const sql of [REPORT, index, KNOWN]) await runner.query(sql);
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON programme_target_report FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE programme_target_report');
  }
}
