import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { RUBRIC_TABLES } from './0007-rubric-tables.ts';

/**
 * Scores are only worth something if the sheet under them cannot move. So not even the owner of the
 * tables may change a published version; taking one away means dropping its tables (migrate down).
 * The one thing that may be written later is the day on which a decision ends.
 */
const KEEP_VERSION = `
  CREATE FUNCTION rubric_keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND OLD.published_at IS NULL THEN
      RETURN OLD;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.published_at IS NULL THEN
      RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE'
       AND to_jsonb(NEW) - 'effective_to' = to_jsonb(OLD) - 'effective_to'
       AND OLD.effective_to IS NULL THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'rubric % is published: it cannot be changed', OLD.code
      USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

const KEEP_CONTENT = `
  CREATE FUNCTION rubric_keep_content() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    held text;
  BEGIN
    SELECT code INTO held FROM rubric_version
     WHERE published_at IS NOT NULL
       AND id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.version_id END,
                  CASE WHEN TG_OP <> 'DELETE' THEN NEW.version_id END)
     LIMIT 1;
    IF held IS NOT NULL THEN
      RAISE EXCEPTION 'rubric % is published: % cannot be changed', held, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
      RETURN OLD;
    END IF;
    RETURN NEW;
  END $$`;

const KEEP_ALL = `
  CREATE FUNCTION rubric_keep_all() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM rubric_version WHERE published_at IS NOT NULL) THEN
      RAISE EXCEPTION 'a rubric is published: % cannot be emptied', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
  END $$`;

const INDEXES = [
  'CREATE INDEX rubric_version_effective ON rubric_version (effective_from DESC)',
  'CREATE INDEX rubric_criterion_section ON rubric_criterion (section_id, position)',
  'CREATE INDEX rubric_criterion_parent ON rubric_criterion (parent_id) WHERE parent_id IS NOT NULL',
  'CREATE INDEX rubric_option_sheet ON rubric_option (sheet_id)',
  'CREATE INDEX rubric_star_minimum_sheet ON rubric_star_minimum (sheet_id)',
  'CREATE INDEX rubric_condition_criterion ON rubric_condition (criterion_id)',
  'CREATE INDEX rubric_doubt_sheet ON rubric_doubt (sheet_id)',
  'CREATE INDEX rubric_doubt_criterion ON rubric_doubt (criterion_id)',
];

/** The official scoring sheets, one immutable version per decision. */
export class Rubric0007 implements MigrationInterface {
  name = '0007-rubric';

  async up(runner: QueryRunner): Promise<void> {
    for (const { sql } of RUBRIC_TABLES) await runner.query(sql);
    for (const sql of [...INDEXES, KEEP_VERSION, KEEP_CONTENT, KEEP_ALL]) await runner.query(sql);
    for (const { name } of RUBRIC_TABLES) await protect(runner, name);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...RUBRIC_TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
    for (const name of ['rubric_keep_version', 'rubric_keep_content', 'rubric_keep_all']) {
      await runner.query(`DROP FUNCTION ${name}()`);
    }
  }
}

async function protect(runner: QueryRunner, table: string): Promise<void> {
  const [events, keeper] =
    table === 'rubric_version'
      ? ['UPDATE OR DELETE', 'rubric_keep_version']
      : ['INSERT OR UPDATE OR DELETE', 'rubric_keep_content'];
  await runner.query(
    `CREATE TRIGGER ${table}_keep BEFORE ${events} ON ${table}
       FOR EACH ROW EXECUTE FUNCTION ${keeper}()`,
  );
  await runner.query(
    `CREATE TRIGGER ${table}_keep_all BEFORE TRUNCATE ON ${table}
       FOR EACH STATEMENT EXECUTE FUNCTION rubric_keep_all()`,
  );
  await runner.query(`REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${table} FROM ${APP_ROLE}`);
}
