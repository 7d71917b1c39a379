import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const SET = [
  `ALTER TABLE criteria_set
     ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
     ADD COLUMN supersedes_id uuid REFERENCES criteria_set (id),
     -- Null for what law and official lists give.
     ADD COLUMN published_by uuid,
     ADD COLUMN published_at timestamptz,
     ADD CONSTRAINT criteria_set_successor UNIQUE (supersedes_id)`,
  `ALTER TABLE indicator
     ADD COLUMN computed_from text
       CHECK (computed_from IN ('OCOP_VALID_PRODUCT', 'LINKAGE_CONTRACT'))`,
];

const TABLES = [
  `CREATE TABLE criteria_set_draft (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text NOT NULL CONSTRAINT criteria_set_draft_code UNIQUE
      CHECK (code ~ '^[a-z0-9-]{3,60}$'),
    supersedes_id uuid REFERENCES criteria_set (id),
    -- The whole set as it will be published.
    tree jsonb NOT NULL CHECK (jsonb_typeof(tree) = 'object'),
    drafted_by uuid,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX criteria_set_draft_supersedes ON criteria_set_draft (supersedes_id)
     WHERE supersedes_id IS NOT NULL`,
  `CREATE TABLE threshold_proposal (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    indicator_id uuid NOT NULL REFERENCES indicator (id),
    region_code text CHECK (length(region_code) BETWEEN 1 AND 30),
    commune_group text CHECK (length(commune_group) BETWEEN 1 AND 30),
    year integer CHECK (year BETWEEN 2000 AND 2100),
    value numeric(18, 4),
    yes_no boolean,
    comparator text NOT NULL CHECK (comparator IN ('GTE', 'GT', 'LTE', 'LT', 'EQ')),
    unit text CHECK (length(unit) BETWEEN 1 AND 200),
    valid_from date,
    valid_to date,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    confidence text NOT NULL CHECK (confidence IN ('PRIMARY', 'SECONDARY', 'INFERRED')),
    state text NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL DEFAULT now(),
    decided_by uuid,
    decided_at timestamptz,
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    CHECK (valid_to >= valid_from),
    CHECK (num_nonnulls(value, yes_no) = 1),
    CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
    CHECK ((state = 'REFUSED') = (reason IS NOT NULL)),
    -- Four eyes: nobody confirms what they proposed. To take a proposal of one's own back is to refuse it.
    CONSTRAINT threshold_proposal_second_person
      CHECK (state <> 'CONFIRMED' OR decided_by <> proposed_by)
  )`,
  `CREATE INDEX threshold_proposal_state ON threshold_proposal (state, id DESC)`,
  `CREATE INDEX threshold_proposal_indicator ON threshold_proposal (indicator_id, id DESC)`,
  `ALTER TABLE indicator_threshold ADD COLUMN proposal_id uuid UNIQUE
     REFERENCES threshold_proposal (id)`,
  `CREATE TABLE criterion_priority (
    id uuid PRIMARY KEY,
    criterion_id uuid NOT NULL REFERENCES criteria_set_criterion (id),
    -- Whose priority: a commune, or all communes of a district or province.
    unit_id uuid NOT NULL REFERENCES unit (id),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    CONSTRAINT criterion_priority_once UNIQUE (criterion_id, unit_id, valid_from)
  )`,
  `CREATE INDEX criterion_priority_unit ON criterion_priority (unit_id)`,
];

/** What is published is added to, never changed. */
const PUBLISHED = [
  'criteria_set',
  'criteria_set_division',
  'criteria_set_criterion',
  'indicator',
  'criteria_set_translation',
  'criteria_set_division_translation',
  'criteria_set_criterion_translation',
  'indicator_translation',
];

/** Criteria sets that the office writes and publishes; thresholds that a second person confirms. */
export class CriteriaAuthoring0071 implements MigrationInterface {
  name = '0071-criteria-authoring';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...SET, ...TABLES]) await runner.query(sql);
    for (const table of PUBLISHED) {
      await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${APP_ROLE}`);
    }
    await runner.query(`REVOKE DELETE, TRUNCATE ON threshold_proposal FROM ${APP_ROLE}`);
    await runner.query(`REVOKE DELETE, TRUNCATE ON indicator_threshold FROM ${APP_ROLE}`);
    await runner.query(
      `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON criterion_priority FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT DELETE ON indicator_threshold TO ${APP_ROLE}`);
    for (const table of PUBLISHED) {
      await runner.query(`GRANT UPDATE, DELETE ON ${table} TO ${APP_ROLE}`);
    }
    await runner.query(`ALTER TABLE indicator_threshold DROP COLUMN proposal_id`);
    await runner.query(`DROP TABLE criterion_priority, threshold_proposal, criteria_set_draft`);
    await runner.query(`ALTER TABLE indicator DROP COLUMN computed_from`);
    await runner.query(
      `ALTER TABLE criteria_set DROP COLUMN version, DROP COLUMN supersedes_id,
         DROP COLUMN published_by, DROP COLUMN published_at`,
    );
  }
}
