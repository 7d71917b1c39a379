import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONFIDENCE = `confidence text NOT NULL
      CHECK (confidence IN ('PRIMARY', 'SECONDARY', 'INFERRED', 'NOT_FOUND'))`;

const SET = `
  CREATE TABLE criteria_set (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]{3,60}$'),
    level text NOT NULL CHECK (level IN ('HAMLET', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    standard text NOT NULL CHECK (length(standard) BETWEEN 1 AND 60),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    legal_basis text NOT NULL CHECK (length(legal_basis) BETWEEN 1 AND 300),
    valid_from date,
    valid_to date,
    valid_to_note text,
    criteria_count integer CHECK (criteria_count > 0),
    indicator_count integer CHECK (indicator_count > 0),
    indicator_count_note text,
    complete boolean NOT NULL,
    rules text[] NOT NULL DEFAULT '{}',
    ${CONFIDENCE},
    confidence_note text,
    sources text[] NOT NULL DEFAULT '{}',
    CHECK (valid_to >= valid_from)
  )`;

const DIVISION = `
  CREATE TABLE criteria_set_division (
    id uuid PRIMARY KEY,
    set_id uuid NOT NULL REFERENCES criteria_set (id),
    kind text NOT NULL CHECK (kind IN ('PART', 'REGION', 'COMMUNE_GROUP')),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 30),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    definition text,
    position integer NOT NULL,
    UNIQUE (set_id, kind, code)
  )`;

const CRITERION = `
  CREATE TABLE criteria_set_criterion (
    id uuid PRIMARY KEY,
    set_id uuid NOT NULL REFERENCES criteria_set (id),
    number integer NOT NULL CHECK (number BETWEEN 1 AND 99),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    part_id uuid REFERENCES criteria_set_division (id),
    indicators_complete boolean NOT NULL,
    note text,
    ${CONFIDENCE},
    confidence_note text,
    sources text[] NOT NULL DEFAULT '{}',
    UNIQUE (set_id, number)
  )`;

const INDICATOR = `
  CREATE TABLE indicator (
    id uuid PRIMARY KEY,
    criterion_id uuid NOT NULL REFERENCES criteria_set_criterion (id),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    value_kind text NOT NULL CHECK (value_kind IN ('NUMBER', 'YES_NO')),
    unit text CHECK (length(unit) BETWEEN 1 AND 200),
    comparator text NOT NULL CHECK (comparator IN ('GTE', 'GT', 'LTE', 'LT', 'EQ')),
    threshold_by text[] NOT NULL DEFAULT '{}'
      CHECK (threshold_by <@ ARRAY['REGION', 'COMMUNE_GROUP', 'YEAR']),
    requires_set_id uuid REFERENCES criteria_set (id),
    options text[] NOT NULL DEFAULT '{}',
    note text,
    ${CONFIDENCE},
    confidence_note text,
    sources text[] NOT NULL DEFAULT '{}',
    position integer NOT NULL,
    UNIQUE (criterion_id, code)
  )`;

const THRESHOLD = `
  CREATE TABLE indicator_threshold (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    indicator_id uuid NOT NULL REFERENCES indicator (id),
    -- Null region = the general column; null group or year = every group, every year.
    region_code text CHECK (length(region_code) BETWEEN 1 AND 30),
    commune_group text CHECK (length(commune_group) BETWEEN 1 AND 30),
    year integer CHECK (year BETWEEN 2000 AND 2100),
    value numeric(18, 4),
    yes_no boolean,
    comparator text NOT NULL CHECK (comparator IN ('GTE', 'GT', 'LTE', 'LT', 'EQ')),
    unit text CHECK (length(unit) BETWEEN 1 AND 200),
    thresholds_status text NOT NULL CHECK (thresholds_status IN ('KNOWN', 'NOT_FOUND')),
    valid_from date,
    valid_to date,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    ${CONFIDENCE},
    set_by uuid,
    superseded_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (valid_to >= valid_from),
    -- A threshold that was not found says so instead of carrying a number.
    CHECK (num_nonnulls(value, yes_no) = CASE thresholds_status WHEN 'KNOWN' THEN 1 ELSE 0 END)
  )`;

const CLASSIFICATION = `
  CREATE TABLE unit_classification (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    unit_id uuid NOT NULL REFERENCES unit (id),
    kind text NOT NULL CHECK (kind IN ('REGION', 'COMMUNE_GROUP')),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 30),
    valid_from date,
    valid_to date,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (valid_to >= valid_from)
  )`;

const ASSESSMENT = `
  CREATE TABLE indicator_assessment (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    commune_id uuid NOT NULL REFERENCES unit (id),
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    indicator_id uuid NOT NULL REFERENCES indicator (id),
    value numeric(18, 4),
    yes_no boolean,
    absence_reason text CHECK (length(absence_reason) BETWEEN 1 AND 2000),
    met boolean,
    threshold_id uuid REFERENCES indicator_threshold (id),
    judged_on date,
    evidence text CHECK (length(evidence) BETWEEN 1 AND 4000),
    note text CHECK (length(note) BETWEEN 1 AND 4000),
    status text NOT NULL DEFAULT 'DRAFT'
      CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    return_reason text CHECK (length(return_reason) BETWEEN 1 AND 2000),
    recorded_by uuid,
    decided_by uuid,
    decided_at timestamptz,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (commune_id, year, indicator_id),
    CHECK (num_nonnulls(value, yes_no) <= 1),
    -- Without a threshold nothing is met.
    CHECK (met IS NOT TRUE OR threshold_id IS NOT NULL),
    CHECK ((status = 'RETURNED') = (return_reason IS NOT NULL))
  )`;

const INCOME = `
  CREATE TABLE income_figure (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    commune_id uuid NOT NULL REFERENCES unit (id),
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    -- Thousand VND per person and year.
    amount bigint CHECK (amount BETWEEN 1000 AND 10000000),
    method text NOT NULL CHECK (method IN ('GUIDANCE_2014', 'QD_1245_2022', 'QD_2545_2026')),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    status text NOT NULL CHECK (status IN ('PLANNED', 'COLLECTING', 'SUMMARISED', 'ACCEPTED',
      'CONFIRMED', 'USED_IN_DOSSIER')),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    recorded_by uuid,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (commune_id, year, method),
    CHECK (amount IS NOT NULL OR status IN ('PLANNED', 'COLLECTING'))
  )`;

const translation = (table: string, owner: string) => `
  CREATE TABLE ${table}_translation (
    ${owner} uuid NOT NULL REFERENCES ${table} (id) ON DELETE CASCADE,
    language text NOT NULL CHECK (language = 'EN'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    PRIMARY KEY (${owner}, language)
  )`;

const TRANSLATIONS = [
  translation('criteria_set', 'set_id'),
  translation('criteria_set_division', 'division_id'),
  translation('criteria_set_criterion', 'criterion_id'),
  translation('indicator', 'indicator_id'),
];

const INDEXES = [
  `CREATE UNIQUE INDEX indicator_threshold_in_force ON indicator_threshold
     (indicator_id, region_code, commune_group, year, valid_from) NULLS NOT DISTINCT
     WHERE superseded_at IS NULL`,
  `CREATE INDEX indicator_threshold_indicator ON indicator_threshold (indicator_id)`,
  `CREATE INDEX unit_classification_unit ON unit_classification (unit_id, kind)`,
  `CREATE INDEX indicator_assessment_year ON indicator_assessment (year, indicator_id)`,
  `CREATE INDEX indicator_assessment_indicator ON indicator_assessment (indicator_id)`,
  `CREATE INDEX indicator_requires_set ON indicator (requires_set_id)
     WHERE requires_set_id IS NOT NULL`,
];

/** New-rural criteria of communes: sets, thresholds, yearly assessments, income figures. */
export class CommuneCriteria0013 implements MigrationInterface {
  name = '0013-commune-criteria';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [SET, DIVISION, CRITERION, INDICATOR, THRESHOLD, CLASSIFICATION, ASSESSMENT];
    for (const sql of [...tables, INCOME, ...TRANSLATIONS, ...INDEXES]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE indicator_translation, criteria_set_criterion_translation,
         criteria_set_division_translation, criteria_set_translation, income_figure,
         indicator_assessment, unit_classification, indicator_threshold, indicator,
         criteria_set_criterion, criteria_set_division, criteria_set`,
    );
  }
}
