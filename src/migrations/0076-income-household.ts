import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const HOUSEHOLD = `
  CREATE TABLE income_household (
    -- Made by the device that wrote it down first.
    id uuid PRIMARY KEY,
    survey_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    area_code text NOT NULL,
    order_number integer NOT NULL CHECK (order_number BETWEEN 1 AND 100000),
    hamlet text NOT NULL CHECK (length(hamlet) BETWEEN 1 AND 200 AND hamlet IS NFC NORMALIZED),
    head_name text NOT NULL
      CHECK (length(head_name) BETWEEN 1 AND 200 AND head_name IS NFC NORMALIZED),
    kind text NOT NULL CHECK (kind IN ('MAIN', 'RESERVE')),
    -- The household of the sample in whose place this reserve was asked.
    replaces_id uuid,
    replacement_reason text CHECK (length(replacement_reason) BETWEEN 1 AND 500),
    interviewed_on date,
    completed boolean NOT NULL,
    -- What looked wrong was looked at and is right.
    confirmed boolean NOT NULL,
    members_counted integer NOT NULL CHECK (members_counted >= 0),
    -- Thousand VND.
    net bigint NOT NULL,
    digest bytea NOT NULL CHECK (length(digest) = 32),
    recorded_by uuid,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    -- At the end of a send, within which numbers may change hands.
    CONSTRAINT income_household_order UNIQUE (survey_id, order_number)
      DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT income_household_replacement UNIQUE (replaces_id, survey_id)
      DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT income_household_of_commune UNIQUE (id, commune_id),
    CONSTRAINT income_household_of_survey UNIQUE (id, survey_id),
    CONSTRAINT income_household_reserve CHECK (replaces_id IS NULL
      OR kind = 'RESERVE' AND replacement_reason IS NOT NULL AND replaces_id <> id),
    CONSTRAINT income_household_completed CHECK (NOT completed
      OR members_counted > 0 AND interviewed_on IS NOT NULL),
    FOREIGN KEY (survey_id, commune_id) REFERENCES income_survey (id, commune_id),
    FOREIGN KEY (replaces_id, survey_id) REFERENCES income_household (id, survey_id),
    FOREIGN KEY (survey_id, area_code) REFERENCES income_survey_area (survey_id, code)
  )`;

const MEMBER = `
  CREATE TABLE income_member (
    household_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 40),
    name text CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    months_lived smallint NOT NULL CHECK (months_lived BETWEEN 0 AND 12),
    rule text CHECK (rule IN ('RULE_1_HEAD_ABSENT', 'RULE_2_NEWBORN', 'RULE_3_NEW_PERMANENT',
      'RULE_4_STUDENT_PATIENT', 'RULE_5_LONG_GUEST', 'EXCLUDED_MAID', 'EXCLUDED_DECEASED_LEFT')),
    PRIMARY KEY (household_id, position),
    FOREIGN KEY (household_id, commune_id) REFERENCES income_household (id, commune_id)
  )`;

const LINE = `
  CREATE TABLE income_line (
    household_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    section smallint NOT NULL CHECK (section BETWEEN 1 AND 7),
    field text NOT NULL CHECK (length(field) BETWEEN 1 AND 60),
    -- Thousand VND.
    amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 1000000000),
    PRIMARY KEY (household_id, section, field),
    FOREIGN KEY (household_id, commune_id) REFERENCES income_household (id, commune_id)
  )`;

const INDEXES = [`CREATE INDEX income_household_area ON income_household (survey_id, area_code)`];

/** The shared lock makes a summary wait for what is being written, and later writes for the summary. */
const GUARD = `
  CREATE FUNCTION income_household_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM income_survey s
      WHERE s.id = NEW.survey_id AND s.status IN ('PLANNED', 'COLLECTING') FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'the survey is not collecting'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

const MINE = `commune_id IN (SELECT income_survey_units())`;

const SECRECY = ['income_household', 'income_member', 'income_line'].flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_read ON ${table} FOR SELECT USING (${MINE} OR tallying())`,
  `CREATE POLICY ${table}_write ON ${table} FOR INSERT WITH CHECK (${MINE})`,
  `CREATE POLICY ${table}_change ON ${table} FOR UPDATE USING (${MINE}) WITH CHECK (${MINE})`,
  `CREATE POLICY ${table}_remove ON ${table} FOR DELETE USING (${MINE})`,
  `REVOKE TRUNCATE ON ${table} FROM ${APP_ROLE}`,
]);

const GUARDS = [
  ...SECRECY,
  `CREATE TRIGGER income_household_guard BEFORE INSERT OR UPDATE ON income_household
     FOR EACH ROW EXECUTE FUNCTION income_household_guard()`,
  `REVOKE DELETE ON income_household FROM ${APP_ROLE}`,
];

/** Sampled households, who lives in them and what they earned: for the commune and the reviewer only. */
export class IncomeHousehold0076 implements MigrationInterface {
  readonly name = '0076-income-household';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [HOUSEHOLD, MEMBER, LINE, ...INDEXES, GUARD, ...GUARDS]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE income_line, income_member, income_household');
    await runner.query('DROP FUNCTION income_household_guard()');
  }
}
