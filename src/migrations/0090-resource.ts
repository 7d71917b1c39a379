import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const AMOUNT = 'CHECK (%s BETWEEN 0 AND 999999999999999)';
const amount = (name: string) => `${name} bigint ${AMOUNT.replace('%s', name)}`;

/** What was written at once, to be taken back at once. */
const BATCH = `
  CREATE TABLE resource_batch (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    period_kind text NOT NULL CHECK (period_kind IN ('YEAR_END', 'MID_YEAR', 'PLAN')),
    new_count integer NOT NULL CHECK (new_count >= 0),
    changed_count integer NOT NULL CHECK (changed_count >= 0),
    recorded_by uuid NOT NULL REFERENCES person,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    undone_by uuid REFERENCES person,
    undone_at timestamptz,
    CHECK ((undone_by IS NULL) = (undone_at IS NULL))
  )`;

/** Money of a commune by source, and what people gave otherwise; one line per place of the table. */
const ENTRY = `
  CREATE TABLE resource_entry (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    commune_id uuid NOT NULL REFERENCES unit,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    period_kind text NOT NULL CHECK (period_kind IN ('YEAR_END', 'MID_YEAR', 'PLAN')),
    kind text NOT NULL CHECK (kind IN ('MONEY', 'LABOUR_DAYS', 'LAND', 'MATERIAL', 'WORKS')),
    source text CHECK (source IN
      ('CENTRAL', 'LOCAL', 'INTEGRATED', 'CREDIT', 'ENTERPRISES', 'PEOPLE')),
    work text NOT NULL CHECK (work IN
      ('ROAD', 'IRRIGATION', 'ELECTRICITY', 'SCHOOL', 'CULTURE', 'MARKET', 'HEALTH', 'ENVIRONMENT',
       'HOUSING', 'PRODUCTION', 'OTHER', 'NOT_SAID')),
    name text CHECK (length(name) BETWEEN 1 AND 200),
    unit text CHECK (length(unit) BETWEEN 1 AND 30),
    ${amount('planned')},
    ${amount('allocated')},
    ${amount('disbursed')},
    quantity numeric(18, 4) CHECK (quantity >= 0),
    -- In VND; only where somebody stated it.
    ${amount('value')},
    basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 1000),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    unusual_confirmed boolean NOT NULL DEFAULT false,
    withdrawn boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    recorded_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT resource_entry_once UNIQUE NULLS NOT DISTINCT
      (commune_id, year, period_kind, kind, source, work, name, unit),
    CHECK ((source IS NULL) = (kind = 'WORKS')),
    CHECK ((kind = 'MATERIAL') = (name IS NOT NULL)),
    CHECK ((kind IN ('MATERIAL', 'WORKS')) = (unit IS NOT NULL)),
    CHECK (kind = 'MONEY' OR num_nonnulls(planned, allocated, disbursed) = 0),
    CHECK ((kind = 'MONEY') = (quantity IS NULL)),
    CHECK (kind NOT IN ('MONEY', 'WORKS') OR value IS NULL),
    CHECK (kind <> 'MONEY' OR num_nonnulls(planned, allocated, disbursed) > 0)
  )`;

const CHANGE = `
  CREATE TABLE resource_entry_change (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    entry_id uuid NOT NULL REFERENCES resource_entry,
    batch_id uuid NOT NULL REFERENCES resource_batch,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT resource_entry_change_sequence UNIQUE,
    undo boolean NOT NULL,
    before jsonb,
    after jsonb NOT NULL,
    after_revision integer NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT resource_entry_change_once UNIQUE (batch_id, entry_id, undo)
  )`;

const INDEXES = [
  'CREATE INDEX resource_entry_period ON resource_entry (year, period_kind, commune_id)',
  'CREATE INDEX resource_entry_source ON resource_entry (source, id DESC)',
  'CREATE INDEX resource_entry_kind ON resource_entry (kind, id DESC)',
  'CREATE INDEX resource_entry_work ON resource_entry (work, id DESC)',
  'CREATE INDEX resource_entry_change_of ON resource_entry_change (entry_id, sequence)',
];

/** Money and contributions for the new countryside, by commune, period and source. */
export class Resource0090 implements MigrationInterface {
  name = '0090-resource';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [BATCH, ENTRY, CHANGE, ...INDEXES]) await runner.query(sql);
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON resource_batch, resource_entry FROM ${APP_ROLE}`,
    );
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON resource_entry_change FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resource_entry_change, resource_entry, resource_batch');
  }
}
