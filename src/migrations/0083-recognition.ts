import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const STANDARD = `text NOT NULL
      CHECK (standard IN ('NTM', 'NTM_ADVANCED', 'NTM_MODEL', 'NTM_CITY_COMPLETION'))`;
const PAPER = `
    document_number text CHECK (length(document_number) BETWEEN 1 AND 60),
    document_day date,`;
const DONE = `
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL`;

/** One unit, or one hamlet of it, on its way to one standard for one year. */
const FILE = `
  CREATE TABLE recognition (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    unit_id uuid NOT NULL REFERENCES unit,
    hamlet text CHECK (length(hamlet) BETWEEN 1 AND 200),
    standard ${STANDARD},
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    -- The result of the year that counts; null where results of such units are not recorded here.
    period_kind text CHECK (period_kind IN ('YEAR_END', 'MID_YEAR')),
    set_id uuid REFERENCES criteria_set,
    state text NOT NULL CHECK (state IN ('REGISTERED', 'SELF_ASSESSED', 'CHECKED', 'APPRAISED',
      'RECOGNISED', 'RETURNED', 'WITHDRAWN', 'REJECTED', 'REVOCATION_PROPOSED', 'REVOKED')),
    -- Decided before files were kept here: known from this source.
    earlier_source text CHECK (length(earlier_source) BETWEEN 1 AND 1000),
    checked_by uuid REFERENCES person,
    appraised_by uuid REFERENCES person,
    recognised_by uuid REFERENCES person,
    recognised_on date,
    decision_number text CHECK (length(decision_number) BETWEEN 1 AND 60),
    revocation_proposed_by uuid REFERENCES person,
    revoked_by uuid REFERENCES person,
    revoked_on date,
    revocation_number text CHECK (length(revocation_number) BETWEEN 1 AND 60),
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CHECK (hamlet IS NULL OR standard <> 'NTM_CITY_COMPLETION'),
    -- Four eyes: nobody takes the next step after their own.
    CHECK (appraised_by <> checked_by),
    CHECK (recognised_by <> appraised_by),
    CHECK (revoked_by <> revocation_proposed_by),
    CHECK (num_nonnulls(recognised_on, decision_number) IN (0, 2)),
    CHECK (num_nonnulls(revoked_on, revocation_number) IN (0, 2)),
    CHECK ((state IN ('RECOGNISED', 'REVOCATION_PROPOSED', 'REVOKED')) = (recognised_on IS NOT NULL)),
    CHECK ((state = 'REVOKED') = (revoked_on IS NOT NULL)),
    CHECK (revoked_on >= recognised_on)
  )`;

const STEP = `
  CREATE TABLE recognition_step (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    recognition_id uuid NOT NULL REFERENCES recognition,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT recognition_step_sequence UNIQUE,
    move text NOT NULL CHECK (length(move) BETWEEN 1 AND 30),
    from_state text,
    to_state text NOT NULL,
    text text CHECK (length(text) BETWEEN 1 AND 10000),${PAPER}
    -- What the system found at that moment: conditions, or what speaks for a revocation.
    findings jsonb NOT NULL DEFAULT '{}',${DONE}
  )`;

const STEP_FILE = `
  CREATE TABLE recognition_file (
    step_id uuid NOT NULL REFERENCES recognition_step,
    file_id uuid NOT NULL CONSTRAINT recognition_file_once UNIQUE REFERENCES stored_file,
    PRIMARY KEY (step_id, file_id)
  )`;

/** What an authority states about a condition that the system cannot see. */
const STATEMENT = `
  CREATE TABLE recognition_statement (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    recognition_id uuid NOT NULL REFERENCES recognition,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT recognition_statement_sequence UNIQUE,
    condition text NOT NULL CHECK (condition IN ('CONSTRUCTION_DEBT', 'SECURITY')),
    met boolean NOT NULL,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),${PAPER}${DONE}
  )`;

const SURVEY = `
  CREATE TABLE satisfaction_survey (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    recognition_id uuid NOT NULL REFERENCES recognition,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT satisfaction_survey_sequence UNIQUE,
    conducted_by text NOT NULL CHECK (length(conducted_by) BETWEEN 1 AND 300),
    held_from date NOT NULL,
    held_to date NOT NULL CHECK (held_to >= held_from),${PAPER}${DONE}
  )`;

const CONTENT = `
  CREATE TABLE satisfaction_content (
    survey_id uuid NOT NULL REFERENCES satisfaction_survey,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 50),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    asked integer NOT NULL CHECK (asked BETWEEN 1 AND 1000000),
    satisfied integer NOT NULL CHECK (satisfied BETWEEN 0 AND asked),
    PRIMARY KEY (survey_id, position)
  )`;

/** Empty until somebody finds the rate and a second person has compared it with its source. */
const THRESHOLD = `
  CREATE TABLE satisfaction_threshold (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    standard ${STANDARD},
    from_year integer NOT NULL CHECK (from_year BETWEEN 2000 AND 2100),
    to_year integer NOT NULL CHECK (to_year BETWEEN from_year AND 2100),
    rate numeric(5, 2) NOT NULL CHECK (rate BETWEEN 0 AND 100),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    proposed_by uuid NOT NULL REFERENCES person,
    proposed_at timestamptz NOT NULL,
    confirmed_by uuid REFERENCES person,
    confirmed_at timestamptz,
    CHECK (confirmed_by <> proposed_by),
    CHECK (num_nonnulls(confirmed_by, confirmed_at) IN (0, 2))
  )`;

const HAMLETS = `
  CREATE TABLE hamlet_count (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    commune_id uuid NOT NULL REFERENCES unit,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT hamlet_count_sequence UNIQUE,
    hamlets integer NOT NULL CHECK (hamlets BETWEEN 0 AND 500),
    day date NOT NULL,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),${DONE}
  )`;

const INDEXES = [
  `CREATE UNIQUE INDEX recognition_once
     ON recognition (unit_id, standard, year, hamlet) NULLS NOT DISTINCT
     WHERE state NOT IN ('WITHDRAWN', 'REJECTED')`,
  'CREATE INDEX recognition_of_unit ON recognition (unit_id, id DESC)',
  'CREATE INDEX recognition_state ON recognition (state, id DESC)',
  'CREATE INDEX recognition_year ON recognition (year, standard, id DESC)',
  'CREATE INDEX recognition_set ON recognition (set_id)',
  'CREATE INDEX recognition_step_of ON recognition_step (recognition_id, sequence)',
  `CREATE INDEX recognition_statement_of
     ON recognition_statement (recognition_id, condition, sequence DESC)`,
  'CREATE INDEX satisfaction_survey_of ON satisfaction_survey (recognition_id, sequence)',
  `CREATE UNIQUE INDEX satisfaction_threshold_open ON satisfaction_threshold (standard, from_year)
     WHERE confirmed_at IS NULL`,
  'CREATE INDEX satisfaction_threshold_years ON satisfaction_threshold (standard, from_year)',
  'CREATE INDEX hamlet_count_of ON hamlet_count (commune_id, sequence DESC)',
  `CREATE INDEX programme_target_standard ON programme_target (due, id)
     WHERE metric_standard IS NOT NULL`,
];

/** Recognition at a new-rural standard: files, their steps, surveys of satisfaction, what is stated. */
export class Recognition0083 implements MigrationInterface {
  name = '0083-recognition';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [FILE, STEP, STEP_FILE, STATEMENT, SURVEY, CONTENT, THRESHOLD, HAMLETS];
    for (const sql of [...tables, ...INDEXES]) await runner.query(sql);
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON recognition, satisfaction_threshold FROM ${APP_ROLE}`,
    );
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON recognition_step, recognition_file, recognition_statement,
         satisfaction_survey, satisfaction_content, hamlet_count FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX programme_target_standard');
    await runner.query(
      `DROP TABLE hamlet_count, satisfaction_threshold, satisfaction_content, satisfaction_survey,
         recognition_statement, recognition_file, recognition_step, recognition`,
    );
  }
}
