import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const ROW = `
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()`;

/** Where a difficulty goes when nobody answers. Levels end; what went there stays readable. */
const LEVEL = `
  CREATE TABLE difficulty_level (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text COLLATE "C" NOT NULL CONSTRAINT difficulty_level_code UNIQUE
      CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    rank smallint NOT NULL CHECK (rank BETWEEN 1 AND 9),
    unit_id uuid NOT NULL REFERENCES unit,
    organisation_id uuid NOT NULL REFERENCES programme_organisation,
    valid_from date,
    valid_to date,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),${ROW},
    CHECK (valid_to >= valid_from)
  )`;

const DIFFICULTY = `
  CREATE TABLE difficulty (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    commune_id uuid NOT NULL REFERENCES unit,
    criterion_id uuid NOT NULL REFERENCES criteria_set_criterion,
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 10000),
    remedy text CHECK (length(remedy) BETWEEN 1 AND 4000),
    state text NOT NULL DEFAULT 'RAISED'
      CHECK (state IN ('RAISED', 'ASSIGNED', 'ANSWERED', 'CLOSED', 'REOPENED', 'WITHDRAWN')),
    organisation_id uuid REFERENCES programme_organisation,
    person_id uuid REFERENCES person,
    level_id uuid REFERENCES difficulty_level,
    answer_by date,
    raised_by uuid NOT NULL REFERENCES person,
    raised_at timestamptz NOT NULL,
    -- Since when somebody waits at this level; the rule of escalation counts from here.
    waiting_since timestamptz NOT NULL,
    -- When anybody did anything last.
    moved_at timestamptz NOT NULL,
    closed_at timestamptz,
    result text CHECK (result IN ('SOLVED', 'PARTLY', 'NOT_SOLVED')),
    result_text text CHECK (length(result_text) BETWEEN 1 AND 10000),
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CHECK (state <> 'ASSIGNED' OR num_nonnulls(organisation_id, person_id) >= 1),
    CHECK ((state = 'CLOSED') = (result IS NOT NULL)),
    CHECK ((result IS NULL) = (result_text IS NULL)),
    CHECK ((state IN ('CLOSED', 'WITHDRAWN')) = (closed_at IS NOT NULL))
  )`;

const STEP = `
  CREATE TABLE difficulty_step (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    difficulty_id uuid NOT NULL REFERENCES difficulty,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT difficulty_step_sequence UNIQUE,
    move text NOT NULL CHECK (move IN ('raise', 'assign', 'answer', 'close', 'reopen', 'withdraw')),
    from_state text,
    to_state text NOT NULL,
    text text CHECK (length(text) BETWEEN 1 AND 20000),
    organisation_id uuid REFERENCES programme_organisation,
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL
  )`;

const ESCALATION = `
  CREATE TABLE difficulty_escalation (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    difficulty_id uuid NOT NULL REFERENCES difficulty,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT difficulty_escalation_sequence UNIQUE,
    from_level_id uuid REFERENCES difficulty_level,
    level_id uuid NOT NULL REFERENCES difficulty_level,
    by_rule boolean NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    person_id uuid REFERENCES person,
    day date NOT NULL,
    CHECK (by_rule = (person_id IS NULL))
  )`;

const FILE = `
  CREATE TABLE difficulty_file (
    step_id uuid NOT NULL REFERENCES difficulty_step,
    file_id uuid NOT NULL CONSTRAINT difficulty_file_once UNIQUE REFERENCES stored_file,
    PRIMARY KEY (step_id, file_id)
  )`;

const INDEXES = [
  'CREATE INDEX difficulty_level_unit ON difficulty_level (unit_id)',
  'CREATE INDEX difficulty_level_organisation ON difficulty_level (organisation_id)',
  'CREATE INDEX difficulty_of_commune ON difficulty (commune_id, id DESC)',
  'CREATE INDEX difficulty_of_criterion ON difficulty (criterion_id, id DESC)',
  'CREATE INDEX difficulty_of_organisation ON difficulty (organisation_id, id DESC)',
  'CREATE INDEX difficulty_state ON difficulty (state, id DESC)',
  'CREATE INDEX difficulty_unmoved ON difficulty (moved_at, id)',
  `CREATE INDEX difficulty_waiting ON difficulty (waiting_since)
     WHERE state IN ('RAISED', 'ASSIGNED', 'REOPENED', 'ANSWERED')`,
  'CREATE INDEX difficulty_step_of ON difficulty_step (difficulty_id, sequence)',
  'CREATE INDEX difficulty_escalation_of ON difficulty_escalation (difficulty_id, sequence)',
];

/** Difficulties that communes have with criteria, who deals with them, and where they went. */
export class Difficulty0082 implements MigrationInterface {
  name = '0082-difficulty';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [LEVEL, DIFFICULTY, STEP, ESCALATION, FILE];
    for (const sql of [...tables, ...INDEXES]) await runner.query(sql);
    await runner.query(`REVOKE DELETE, TRUNCATE ON difficulty_level, difficulty FROM ${APP_ROLE}`);
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON difficulty_step, difficulty_escalation, difficulty_file
         FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE difficulty_file, difficulty_escalation, difficulty_step, difficulty,
         difficulty_level`,
    );
  }
}
