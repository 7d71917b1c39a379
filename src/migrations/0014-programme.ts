import type { MigrationInterface, QueryRunner } from 'typeorm';

const DOCUMENT = `
  CREATE TABLE official_document (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
    issued_on date NOT NULL,
    issuer text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
    kind text NOT NULL
      CHECK (kind IN ('LETTER', 'PLAN', 'DECISION', 'RESOLUTION', 'DECREE', 'CIRCULAR', 'OTHER')),
    unit_id uuid REFERENCES unit (id),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    source_url text CHECK (source_url ~* '^https?://' AND length(source_url) <= 500),
    -- How much of the document was seen: its own words, a report on it, or only its name.
    seen text NOT NULL CHECK (seen IN ('FULL_TEXT', 'REPORT', 'NAME_ONLY')),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (number, issued_on)
  )`;

const BASIS = `
  CREATE TABLE official_document_basis (
    document_id uuid NOT NULL REFERENCES official_document (id) ON DELETE CASCADE,
    basis_id uuid NOT NULL REFERENCES official_document (id),
    PRIMARY KEY (document_id, basis_id),
    CHECK (document_id <> basis_id)
  )`;

const TARGET = `
  CREATE TABLE programme_target (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    metric text NOT NULL CHECK (metric IN ('PRODUCTS_RECOGNISED', 'COMMUNES_AT_STANDARD',
      'HAMLETS_AT_STANDARD_SHARE', 'UNIT_AT_STANDARD', 'OTHER')),
    metric_stars integer CHECK (metric_stars BETWEEN 1 AND 5),
    metric_standard text CHECK (metric_standard IN ('NTM', 'NTM_ADVANCED', 'NTM_MODEL',
      'NTM_CITY_COMPLETION')),
    comparator text NOT NULL CHECK (comparator IN ('GTE', 'GT', 'LTE', 'LT', 'EQ')),
    baseline numeric(18, 4),
    goal numeric(18, 4) NOT NULL,
    unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 100),
    starts_on date,
    due date NOT NULL,
    owner text CHECK (length(owner) BETWEEN 1 AND 300),
    unit_id uuid NOT NULL REFERENCES unit (id),
    document_id uuid REFERENCES official_document (id),
    reported_value numeric(18, 4),
    reported_on date,
    reported_source text CHECK (length(reported_source) BETWEEN 1 AND 1000),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CHECK (due >= starts_on),
    CHECK (metric <> 'PRODUCTS_RECOGNISED' OR (metric_stars IS NOT NULL AND starts_on IS NOT NULL)),
    CHECK (num_nonnulls(reported_value, reported_on, reported_source) IN (0, 3))
  )`;

const INDEXES = [
  `CREATE INDEX official_document_issued ON official_document (issued_on DESC, id DESC)`,
  `CREATE INDEX official_document_unit ON official_document (unit_id) WHERE unit_id IS NOT NULL`,
  `CREATE INDEX official_document_basis_basis ON official_document_basis (basis_id)`,
  `CREATE INDEX programme_target_due ON programme_target (due, id)`,
  `CREATE INDEX programme_target_unit ON programme_target (unit_id, due)`,
  `CREATE INDEX programme_target_document ON programme_target (document_id)
     WHERE document_id IS NOT NULL`,
];

/** The programme: official documents and the targets they set. */
export class Programme0014 implements MigrationInterface {
  name = '0014-programme';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [DOCUMENT, BASIS, TARGET, ...INDEXES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE programme_target, official_document_basis, official_document`);
  }
}
