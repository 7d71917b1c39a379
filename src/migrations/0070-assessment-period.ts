import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const KINDS = `('YEAR_END', 'MID_YEAR', 'PLAN')`;

/** What is there was recorded for whole years. */
const KIND = [
  `ALTER TABLE indicator_assessment
     ADD COLUMN period_kind text NOT NULL DEFAULT 'YEAR_END' CHECK (period_kind IN ${KINDS}),
     ADD COLUMN unusual_confirmed boolean NOT NULL DEFAULT false`,
  `ALTER TABLE indicator_assessment
     DROP CONSTRAINT indicator_assessment_commune_id_year_indicator_id_key,
     ADD CONSTRAINT indicator_assessment_once UNIQUE (commune_id, year, period_kind, indicator_id)`,
  `DROP INDEX indicator_assessment_year`,
  `CREATE INDEX indicator_assessment_period
     ON indicator_assessment (year, period_kind, indicator_id)`,
];

const TABLES = [
  `CREATE TABLE assessment_period (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    kind text NOT NULL CHECK (kind IN ${KINDS}),
    closed_at timestamptz,
    closed_by uuid,
    -- Why it was closed, or opened again.
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT assessment_period_once UNIQUE (year, kind),
    CHECK (closed_at IS NULL OR reason IS NOT NULL)
  )`,
  `CREATE TABLE assessment_paste (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    year integer NOT NULL,
    period_kind text NOT NULL CHECK (period_kind IN ${KINDS}),
    pasted_by uuid,
    pasted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    new_count integer NOT NULL,
    changed_count integer NOT NULL,
    undone_by uuid,
    undone_at timestamptz
  )`,
  `CREATE TABLE assessment_paste_cell (
    paste_id uuid NOT NULL REFERENCES assessment_paste ON DELETE CASCADE,
    position integer NOT NULL CHECK (position > 0),
    -- Without a reference: taking a paste back removes what it made.
    assessment_id uuid NOT NULL,
    commune_id uuid NOT NULL REFERENCES unit (id),
    -- What was there; null = nothing.
    before jsonb,
    after_revision integer NOT NULL,
    PRIMARY KEY (paste_id, position)
  )`,
  `CREATE INDEX assessment_paste_cell_assessment ON assessment_paste_cell (assessment_id)`,
  `REVOKE DELETE, TRUNCATE ON assessment_period FROM ${APP_ROLE}`,
  `REVOKE DELETE, TRUNCATE ON assessment_paste FROM ${APP_ROLE}`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON assessment_paste_cell FROM ${APP_ROLE}`,
];

/** Nothing of a closed period is written, removed or moved, whoever asks. */
const GUARD = [
  `CREATE FUNCTION assessment_period_open() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     held record;
   BEGIN
     IF TG_OP = 'DELETE' THEN held := OLD; ELSE held := NEW; END IF;
     PERFORM FROM assessment_period p
       WHERE p.year = held.year AND p.kind = held.period_kind AND p.closed_at IS NOT NULL;
     IF FOUND THEN
       RAISE EXCEPTION 'the period % % is closed', held.year, held.period_kind
         USING ERRCODE = 'OC007';
     END IF;
     RETURN held;
   END $$`,
  `CREATE TRIGGER assessment_period_open BEFORE INSERT OR UPDATE OR DELETE ON indicator_assessment
     FOR EACH ROW EXECUTE FUNCTION assessment_period_open()`,
];

/** Results by period: end of year, mid-year, plan; periods that are closed; results pasted at once. */
export class AssessmentPeriod0070 implements MigrationInterface {
  name = '0070-assessment-period';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...KIND, ...TABLES, ...GUARD]) await runner.query(sql);
  }

  /** Results of other periods than whole years have no place in the older table. */
  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [
      `DROP TRIGGER assessment_period_open ON indicator_assessment`,
      `DROP FUNCTION assessment_period_open()`,
      `DROP TABLE assessment_paste_cell, assessment_paste, assessment_period`,
      `DROP INDEX indicator_assessment_period`,
      `DELETE FROM indicator_assessment WHERE period_kind <> 'YEAR_END'`,
      `ALTER TABLE indicator_assessment DROP CONSTRAINT indicator_assessment_once,
         DROP COLUMN period_kind, DROP COLUMN unusual_confirmed,
         ADD CONSTRAINT indicator_assessment_commune_id_year_indicator_id_key
           UNIQUE (commune_id, year, indicator_id)`,
      `CREATE INDEX indicator_assessment_year ON indicator_assessment (year, indicator_id)`,
    ]) {
      await runner.query(sql);
    }
  }
}
