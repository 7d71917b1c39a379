import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrations } from '../../../src/migrations/index.ts';
import type { MigrationClass } from '../../../src/platform/db/migrate.ts';

/** Tables with everything that makes copying a database hard. */
export class Probe9001 implements MigrationInterface {
  name = '9001-probe';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE probe_a (
      id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      parent_id int REFERENCES probe_a,
      current_b uuid,
      name text NOT NULL,
      key text GENERATED ALWAYS AS (lower(f_unaccent(name))) STORED,
      raw bytea, extra jsonb, amount numeric(12,4), day date, moment timestamptz)`);
    await runner.query(`CREATE TABLE probe_b (
      id uuid PRIMARY KEY DEFAULT uuid_v7(), a_id int NOT NULL REFERENCES probe_a,
      hash text NOT NULL DEFAULT '')`);
    await runner.query(`ALTER TABLE probe_a ADD CONSTRAINT probe_a_current
      FOREIGN KEY (current_b) REFERENCES probe_b ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED`);
    await runner.query(`CREATE TABLE probe_sheet (code text PRIMARY KEY, points int)`);
    await runner.query(`ALTER TABLE probe_sheet ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE probe_sheet FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE FUNCTION probe_tally() RETURNS boolean LANGUAGE sql STABLE AS
      $$ SELECT current_setting('app.score_scope', true) = 'tally' $$`);
    await runner.query(`CREATE POLICY own ON probe_sheet USING (probe_tally()) WITH CHECK (true)`);
    await runner.query(`CREATE FUNCTION probe_refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'append only'; END $$`);
    await runner.query(`CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON probe_b
      FOR EACH STATEMENT EXECUTE FUNCTION probe_refuse()`);
    await runner.query(`CREATE FUNCTION probe_stamp() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN NEW.hash := md5(random()::text); RETURN NEW; END $$`);
    await runner.query(`CREATE TRIGGER stamp BEFORE INSERT ON probe_b
      FOR EACH ROW EXECUTE FUNCTION probe_stamp()`);
    await runner.query(`ALTER TABLE probe_b ENABLE ALWAYS TRIGGER stamp`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE probe_sheet`);
    await runner.query(`ALTER TABLE probe_a DROP CONSTRAINT probe_a_current`);
    await runner.query(`DROP TABLE probe_b`);
    await runner.query(`DROP TABLE probe_a`);
    await runner.query(`DROP FUNCTION probe_tally()`);
    await runner.query(`DROP FUNCTION probe_refuse()`);
    await runner.query(`DROP FUNCTION probe_stamp()`);
  }
}

export class Probe9002 implements MigrationInterface {
  name = '9002-later';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE probe_sheet ADD COLUMN note text NOT NULL DEFAULT 'later'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE probe_sheet DROP COLUMN note`);
  }
}

export const withProbe: MigrationClass[] = [...migrations, Probe9001];
export const withLater: MigrationClass[] = [...withProbe, Probe9002];
