import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const DOSSIER = `
  CREATE TABLE dossier (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product,
    producer_id uuid NOT NULL REFERENCES producer,
    commune_id uuid NOT NULL REFERENCES unit,
    rubric_sheet_id uuid NOT NULL REFERENCES rubric_sheet,
    kind text NOT NULL CHECK (kind IN ('FIRST', 'UPGRADE', 'RE_RATING')),
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SUBMITTED', 'COMMUNE_REVIEW',
      'ASSESSED', 'FORWARDED', 'ACCEPTED', 'IN_SESSION', 'RATED', 'RETURNED', 'WITHDRAWN')),
    year smallint NOT NULL CHECK (year BETWEEN 2018 AND 2100),
    receipt_number text UNIQUE CHECK (length(receipt_number) BETWEEN 1 AND 60),
    -- The registration form (Mẫu 01) as it was lodged: later changes of the producer leave it alone.
    organisation_name text NOT NULL
      CHECK (length(organisation_name) BETWEEN 1 AND 200 AND organisation_name IS NFC NORMALIZED),
    legal_representative text CHECK (length(legal_representative) BETWEEN 1 AND 100),
    representative_position text CHECK (length(representative_position) BETWEEN 1 AND 100),
    address text CHECK (length(address) BETWEEN 1 AND 300),
    phone text CHECK (length(phone) BETWEEN 3 AND 20),
    email text CHECK (length(email) BETWEEN 3 AND 254),
    product_name text NOT NULL
      CHECK (length(product_name) BETWEEN 1 AND 200 AND product_name IS NFC NORMALIZED),
    attachments text[] NOT NULL DEFAULT '{}' CHECK (cardinality(attachments) <= 30),
    previous_dossier_id uuid REFERENCES dossier,
    submitted_at timestamptz,
    forwarded_at timestamptz,
    accepted_at timestamptz,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT dossier_of_sheet UNIQUE (id, rubric_sheet_id),
    CONSTRAINT dossier_numbered CHECK (submitted_at IS NULL OR receipt_number IS NOT NULL),
    CONSTRAINT dossier_not_after_itself CHECK (previous_dossier_id <> id)
  )`;

const SERIAL = `
  CREATE TABLE dossier_serial (
    commune_id uuid NOT NULL REFERENCES unit,
    year smallint NOT NULL,
    last_serial integer NOT NULL CHECK (last_serial > 0),
    PRIMARY KEY (commune_id, year)
  )`;

const SELF_SCORE = `
  CREATE TABLE dossier_self_score (
    dossier_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    criterion_id uuid NOT NULL,
    option_id uuid,
    claim text CHECK (length(claim) BETWEEN 1 AND 4000),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dossier_id, criterion_id),
    -- A chain of keys: only an option of a criterion of the dossier's own official sheet fits.
    FOREIGN KEY (dossier_id, rubric_sheet_id) REFERENCES dossier (id, rubric_sheet_id)
      ON DELETE CASCADE,
    FOREIGN KEY (criterion_id, rubric_sheet_id) REFERENCES rubric_criterion (id, sheet_id),
    FOREIGN KEY (option_id, criterion_id) REFERENCES rubric_option (id, criterion_id)
  )`;

const EVIDENCE = `
  CREATE TABLE dossier_evidence (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 1),
    kind text NOT NULL CHECK (kind IN ('BUSINESS_REGISTRATION', 'PRODUCTION_CONDITIONS',
      'MATERIAL_ORIGIN', 'ENVIRONMENT', 'INSURED_LABOUR', 'GROWTH_ACCOUNTS',
      'INTELLECTUAL_PROPERTY', 'MARKET', 'PROMOTION', 'STORY', 'PRODUCT_DECLARATION',
      'TEST_REPORT', 'TRACEABILITY', 'QUALITY_SYSTEM', 'AWARD')),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    url text CHECK (length(url) BETWEEN 1 AND 500 AND url ~* '^https?://'),
    reference text CHECK (length(reference) BETWEEN 1 AND 200),
    page integer CHECK (page BETWEEN 1 AND 10000),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT dossier_evidence_found CHECK (url IS NOT NULL OR reference IS NOT NULL),
    CONSTRAINT dossier_evidence_position UNIQUE (dossier_id, position),
    CONSTRAINT dossier_evidence_sheet UNIQUE (id, rubric_sheet_id),
    FOREIGN KEY (dossier_id, rubric_sheet_id) REFERENCES dossier (id, rubric_sheet_id)
  )`;

const EVIDENCE_CRITERION = `
  CREATE TABLE dossier_evidence_criterion (
    evidence_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    criterion_id uuid NOT NULL,
    PRIMARY KEY (evidence_id, criterion_id),
    FOREIGN KEY (evidence_id, rubric_sheet_id) REFERENCES dossier_evidence (id, rubric_sheet_id)
      ON DELETE CASCADE,
    FOREIGN KEY (criterion_id, rubric_sheet_id) REFERENCES rubric_criterion (id, sheet_id)
  )`;

const COMMUNE_ASSESSMENT = `
  CREATE TABLE commune_assessment (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL UNIQUE REFERENCES dossier,
    -- The four points of Mẫu 03; the commune states what it found and gives no score.
    material_origin text NOT NULL CHECK (length(material_origin) BETWEEN 1 AND 4000),
    local_labour text NOT NULL CHECK (length(local_labour) BETWEEN 1 AND 4000),
    idea_origin text NOT NULL CHECK (length(idea_origin) BETWEEN 1 AND 4000),
    local_identity text NOT NULL CHECK (length(local_identity) BETWEEN 1 AND 4000),
    report_number text NOT NULL CHECK (length(report_number) BETWEEN 1 AND 60),
    report_date date NOT NULL,
    recorded_by uuid NOT NULL REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`;

const TRANSITION = `
  CREATE TABLE dossier_transition (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL REFERENCES dossier,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    move text NOT NULL CHECK (length(move) BETWEEN 1 AND 30),
    from_state text,
    to_state text NOT NULL,
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    person_id uuid REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

/**
 * Whom the council's work lets read a dossier, and whom it keeps from it. Without councils nobody; the
 * room of councils puts its own answers in their place.
 */
export const NO_AGENDA = ['dossiers_on_agenda', 'dossiers_in_conflict'].map(
  (name) => `
  CREATE OR REPLACE FUNCTION ${name}(person uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT id FROM dossier WHERE false
  $$`,
);

const INDEXES = [
  // One dossier of a product at a time is on its way.
  `CREATE UNIQUE INDEX dossier_active ON dossier (product_id)
     WHERE state NOT IN ('RATED', 'WITHDRAWN')`,
  'CREATE INDEX dossier_product ON dossier (product_id, id)',
  'CREATE INDEX dossier_producer ON dossier (producer_id, id)',
  'CREATE INDEX dossier_commune ON dossier (commune_id, id)',
  'CREATE INDEX dossier_state ON dossier (state, id)',
  'CREATE INDEX dossier_previous ON dossier (previous_dossier_id)',
  'CREATE INDEX dossier_evidence_criterion_of ON dossier_evidence_criterion (criterion_id)',
  'CREATE INDEX dossier_transition_of ON dossier_transition (dossier_id, sequence)',
];

const TABLES = [
  'dossier',
  'dossier_serial',
  'dossier_self_score',
  'dossier_evidence',
  'dossier_evidence_criterion',
  'commune_assessment',
  'dossier_transition',
];

/** Dossiers: registration, self-assessment, evidence, the commune's assessment, and their history. */
export class Dossier0008 implements MigrationInterface {
  name = '0008-dossier';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [DOSSIER, SERIAL, SELF_SCORE, EVIDENCE, EVIDENCE_CRITERION];
    for (const sql of [...tables, COMMUNE_ASSESSMENT, TRANSITION, ...INDEXES, ...NO_AGENDA]) {
      await runner.query(sql);
    }
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON dossier_transition FROM ${APP_ROLE}`);
    await runner.query(`REVOKE DELETE, TRUNCATE ON dossier, commune_assessment FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION dossiers_on_agenda(uuid), dossiers_in_conflict(uuid)`);
    for (const table of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
