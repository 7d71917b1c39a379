import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const DOSSIER = `
  ALTER TABLE dossier
    ADD COLUMN previous_certificate_id uuid REFERENCES certificate,
    ADD COLUMN sample_quantity smallint CHECK (sample_quantity BETWEEN 0 AND 1000)`;

/** The self-assessment report (Mẫu 02), parts I, II and IV; part III are the answers by criterion. */
const REPORT = `
  CREATE TABLE dossier_report (
    dossier_id uuid PRIMARY KEY REFERENCES dossier,
    organisation_kind text CHECK (organisation_kind IN ('COOPERATIVE', 'COOPERATIVE_GROUP',
      'ENTERPRISE', 'FARM', 'REGISTERED_HOUSEHOLD', 'ASSOCIATION', 'OPERATING_CENTRE')),
    representative_sex text CHECK (representative_sex IN ('FEMALE', 'MALE')),
    representative_ethnicity text CHECK (length(representative_ethnicity) BETWEEN 1 AND 100),
    permanent_address text CHECK (length(permanent_address) BETWEEN 1 AND 300),
    established_on date,
    registration_number text CHECK (length(registration_number) BETWEEN 1 AND 100),
    product_description text CHECK (length(product_description) BETWEEN 1 AND 4000),
    has_business_registration boolean NOT NULL DEFAULT false,
    product_declared boolean NOT NULL DEFAULT false,
    food_safety_certified boolean NOT NULL DEFAULT false,
    production_certified boolean NOT NULL DEFAULT false,
    intellectual_property text[] NOT NULL DEFAULT '{}'
      CHECK (intellectual_property <@ ARRAY['TRADEMARK', 'COLLECTIVE_RIGHT', 'PATENT', 'DESIGN',
        'COPYRIGHT', 'OTHER']),
    intellectual_property_other text CHECK (length(intellectual_property_other) BETWEEN 1 AND 300),
    history text CHECK (length(history) BETWEEN 1 AND 8000),
    structure text CHECK (length(structure) BETWEEN 1 AND 8000),
    material_and_technology text CHECK (length(material_and_technology) BETWEEN 1 AND 8000),
    quality_changes text CHECK (length(quality_changes) BETWEEN 1 AND 8000),
    markets text CHECK (length(markets) BETWEEN 1 AND 8000),
    business_results text CHECK (length(business_results) BETWEEN 1 AND 8000),
    plan text CHECK (length(plan) BETWEEN 1 AND 8000),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`;

const CHANGE = `
  CREATE TABLE dossier_change (
    dossier_id uuid NOT NULL REFERENCES dossier,
    topic text NOT NULL CHECK (topic IN ('MATERIAL', 'TECHNOLOGY', 'PACKAGING', 'LABEL',
      'DECLARATION', 'TESTS', 'MARKET', 'OUTPUT', 'REVENUE', 'LEGAL_PAPERS', 'OTHER')),
    changed boolean NOT NULL,
    description text CHECK (length(description) BETWEEN 1 AND 4000),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dossier_id, topic),
    CONSTRAINT dossier_change_described CHECK (NOT changed OR description IS NOT NULL)
  )`;

const EVIDENCE = [
  `ALTER TABLE dossier_evidence
    ADD COLUMN file_id uuid,
    ADD COLUMN issued_on date,
    ADD COLUMN valid_until date,
    ADD COLUMN reused_from_id uuid REFERENCES dossier_evidence ON DELETE SET NULL,
    -- When it first came into a dossier: what is taken over again keeps its age.
    ADD COLUMN first_added_at timestamptz NOT NULL DEFAULT now(),
    ADD CONSTRAINT dossier_evidence_dates CHECK (valid_until >= issued_on)`,
  `UPDATE dossier_evidence SET first_added_at = created_at`,
  `ALTER TABLE dossier_evidence DROP CONSTRAINT dossier_evidence_found,
    ADD CONSTRAINT dossier_evidence_found
      CHECK (url IS NOT NULL OR reference IS NOT NULL OR file_id IS NOT NULL)`,
  `CREATE UNIQUE INDEX dossier_evidence_reused ON dossier_evidence (dossier_id, reused_from_id)
    WHERE reused_from_id IS NOT NULL`,
  `CREATE INDEX dossier_evidence_reused_from ON dossier_evidence (reused_from_id)
    WHERE reused_from_id IS NOT NULL`,
  `ALTER TABLE dossier_evidence_criterion
    ADD COLUMN page_from integer CHECK (page_from BETWEEN 1 AND 10000),
    ADD COLUMN page_to integer CHECK (page_to BETWEEN 1 AND 10000),
    ADD CONSTRAINT dossier_evidence_pages
      CHECK (page_to IS NULL OR (page_from IS NOT NULL AND page_to >= page_from))`,
  `ALTER TABLE dossier_self_score
    ADD COLUMN reused_from_id uuid REFERENCES dossier,
    ADD COLUMN first_answered_at timestamptz NOT NULL DEFAULT now()`,
  `UPDATE dossier_self_score SET first_answered_at = updated_at`,
];

/** The receipt blocks at the foot of Mẫu 01, with the term that runs from there. */
const RECEIPT = `
  CREATE TABLE dossier_receipt (
    dossier_id uuid NOT NULL REFERENCES dossier,
    level text NOT NULL CHECK (level IN ('COMMUNE', 'PROVINCE')),
    number text NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 60),
    received_on date NOT NULL,
    receiver_id uuid REFERENCES person,
    -- A dossier that comes back completed begins its term anew.
    counted_from date NOT NULL,
    term_days smallint CHECK (term_days BETWEEN 1 AND 400),
    term_unit text CHECK (term_unit IN ('WORKING_DAY', 'DAY')),
    due_on date,
    done_on date,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dossier_id, level),
    CONSTRAINT dossier_receipt_term CHECK (num_nonnulls(term_days, term_unit) IN (0, 2)),
    CONSTRAINT dossier_receipt_due CHECK (due_on IS NULL OR term_days IS NOT NULL)
  )`;

const SAMPLE = `
  CREATE TABLE dossier_sample (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL REFERENCES dossier,
    quantity smallint NOT NULL CHECK (quantity BETWEEN 1 AND 1000),
    received_on date NOT NULL,
    receiver_id uuid NOT NULL REFERENCES person,
    note text CHECK (length(note) BETWEEN 1 AND 500),
    created_at timestamptz NOT NULL DEFAULT now()
  )`;

const COMMENT = `
  CREATE TABLE dossier_comment (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    piece text CHECK (length(piece) BETWEEN 1 AND 60),
    criterion_id uuid,
    evidence_id uuid REFERENCES dossier_evidence ON DELETE SET NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED')),
    author_id uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    answer text CHECK (length(answer) BETWEEN 1 AND 2000),
    answered_by uuid REFERENCES person,
    answered_at timestamptz,
    CONSTRAINT dossier_comment_answered CHECK ((state = 'ANSWERED') = (answer IS NOT NULL)
      AND num_nonnulls(answer, answered_by, answered_at) IN (0, 3)),
    FOREIGN KEY (dossier_id, rubric_sheet_id) REFERENCES dossier (id, rubric_sheet_id),
    FOREIGN KEY (criterion_id, rubric_sheet_id) REFERENCES rubric_criterion (id, sheet_id)
  )`;

const ASSESSMENT = `
  ALTER TABLE commune_assessment
    ADD COLUMN request_number text CHECK (length(request_number) BETWEEN 1 AND 60),
    ADD COLUMN request_date date,
    ADD COLUMN meeting_on date,
    ADD COLUMN meeting_note text CHECK (length(meeting_note) BETWEEN 1 AND 4000),
    ADD CONSTRAINT commune_assessment_request
      CHECK (num_nonnulls(request_number, request_date) IN (0, 2))`;

/** Dossiers from before had a receipt number and no block; those under way get their term from it. */
const BLOCKS_OF_BEFORE = `
  INSERT INTO dossier_receipt (dossier_id, level, number, received_on, counted_from, term_days,
                               term_unit, done_on)
  SELECT id, 'COMMUNE', receipt_number, (submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
         (submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, 15, 'WORKING_DAY',
         CASE WHEN state NOT IN ('SUBMITTED', 'COMMUNE_REVIEW', 'ASSESSED')
              THEN (coalesce(forwarded_at, updated_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END
    FROM dossier WHERE receipt_number IS NOT NULL AND submitted_at IS NOT NULL`;

const INDEXES = [
  'CREATE INDEX dossier_previous_certificate ON dossier (previous_certificate_id)',
  `CREATE INDEX dossier_receipt_open ON dossier_receipt (due_on) WHERE done_on IS NULL`,
  'CREATE INDEX dossier_sample_of ON dossier_sample (dossier_id, id)',
  'CREATE INDEX dossier_comment_of ON dossier_comment (dossier_id, id)',
  `CREATE INDEX dossier_comment_evidence ON dossier_comment (evidence_id)
     WHERE evidence_id IS NOT NULL`,
];

const UNDO = [
  'DROP TABLE dossier_comment, dossier_sample, dossier_receipt, dossier_change, dossier_report',
  `ALTER TABLE commune_assessment DROP COLUMN request_number, DROP COLUMN request_date,
     DROP COLUMN meeting_on, DROP COLUMN meeting_note`,
  'ALTER TABLE dossier_self_score DROP COLUMN reused_from_id, DROP COLUMN first_answered_at',
  'ALTER TABLE dossier_evidence_criterion DROP COLUMN page_from, DROP COLUMN page_to',
  // Evidence that is nothing but a file says at least that it was there.
  `UPDATE dossier_evidence SET reference = title WHERE url IS NULL AND reference IS NULL`,
  `ALTER TABLE dossier_evidence DROP CONSTRAINT dossier_evidence_found`,
  `ALTER TABLE dossier_evidence DROP COLUMN file_id, DROP COLUMN issued_on,
     DROP COLUMN valid_until, DROP COLUMN reused_from_id, DROP COLUMN first_added_at`,
  `ALTER TABLE dossier_evidence ADD CONSTRAINT dossier_evidence_found
     CHECK (url IS NOT NULL OR reference IS NOT NULL)`,
  'ALTER TABLE dossier DROP COLUMN previous_certificate_id, DROP COLUMN sample_quantity',
];

/** The forms whole: report, changes, receipts, samples, comments; evidence with files and pages. */
export class DossierForms0017 implements MigrationInterface {
  name = '0017-dossier-forms';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [REPORT, CHANGE, ...EVIDENCE, RECEIPT, SAMPLE, COMMENT, ASSESSMENT];
    for (const sql of [DOSSIER, ...tables, BLOCKS_OF_BEFORE, ...INDEXES]) await runner.query(sql);
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON dossier_report, dossier_receipt, dossier_comment FROM ${APP_ROLE}`,
    );
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON dossier_sample FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of UNDO) await runner.query(sql);
  }
}
