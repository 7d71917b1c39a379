import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const ROUND = `
  CREATE TABLE rating_round (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    level text NOT NULL CHECK (level IN ('PROVINCE', 'MINISTRY')),
    year smallint NOT NULL CHECK (year BETWEEN 2018 AND 2100),
    number smallint NOT NULL CHECK (number BETWEEN 1 AND 20),
    requests_before date NOT NULL,
    done_before date NOT NULL,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT rating_round_once UNIQUE (level, year, number),
    CONSTRAINT rating_round_order CHECK (requests_before < done_before)
  )`;

const CHECK = `
  CREATE TABLE dossier_check (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL REFERENCES dossier,
    -- What the commune has to send (26/2026, Điều 6 khoản 2); samples are null for tourism.
    request_letter boolean NOT NULL,
    commune_report boolean NOT NULL,
    product_file boolean NOT NULL,
    samples boolean,
    complete boolean NOT NULL
      GENERATED ALWAYS AS (request_letter AND commune_report AND product_file
                           AND coalesce(samples, true)) STORED,
    note text CHECK (length(note) BETWEEN 1 AND 4000),
    checked_by uuid NOT NULL REFERENCES person,
    checked_on date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const ADVICE = `
  CREATE TABLE advisory_report (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL UNIQUE REFERENCES dossier,
    report_number text NOT NULL CHECK (length(report_number) BETWEEN 1 AND 60),
    report_date date NOT NULL,
    findings text NOT NULL CHECK (length(findings) BETWEEN 1 AND 8000),
    recommendation text NOT NULL
      CHECK (recommendation IN ('READY', 'READY_WITH_REMARKS', 'MORE_NEEDED', 'NOT_READY')),
    file_id uuid,
    recorded_by uuid NOT NULL REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`;

const REQUEST = `
  CREATE TABLE dossier_request (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL REFERENCES dossier,
    addressee text NOT NULL CHECK (addressee IN ('PRODUCER', 'COMMUNE')),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    asked_by uuid NOT NULL REFERENCES person,
    asked_at timestamptz NOT NULL DEFAULT now(),
    answer text CHECK (length(answer) BETWEEN 1 AND 4000),
    file_id uuid,
    closed_by uuid REFERENCES person,
    closed_at timestamptz,
    CONSTRAINT dossier_request_answered CHECK ((state = 'ANSWERED') = (answer IS NOT NULL)),
    CONSTRAINT dossier_request_closed CHECK ((state = 'OPEN') = (closed_at IS NULL)
      AND (closed_at IS NULL) = (closed_by IS NULL)),
    CONSTRAINT dossier_request_paper CHECK (file_id IS NULL OR state = 'ANSWERED')
  )`;

const VISIT = `
  CREATE TABLE field_visit (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL REFERENCES dossier,
    planned_on date NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    planned_by uuid NOT NULL REFERENCES person,
    visited_on date,
    participants text CHECK (length(participants) BETWEEN 1 AND 2000),
    findings text CHECK (length(findings) BETWEEN 1 AND 8000),
    conclusion text CHECK (conclusion IN ('CONFIRMED', 'DIFFERENT', 'UNCLEAR')),
    file_id uuid,
    recorded_by uuid REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT field_visit_recorded
      CHECK (num_nonnulls(visited_on, participants, findings, conclusion, recorded_by) IN (0, 5))
  )`;

const TEST = `
  CREATE TABLE extra_test (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL REFERENCES dossier,
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 1000),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    due_on date,
    requested_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    laboratory text CHECK (length(laboratory) BETWEEN 1 AND 200),
    report_number text CHECK (length(report_number) BETWEEN 1 AND 60),
    report_date date,
    passed boolean,
    result text CHECK (length(result) BETWEEN 1 AND 4000),
    file_id uuid,
    recorded_by uuid REFERENCES person,
    CONSTRAINT extra_test_recorded CHECK (num_nonnulls(laboratory, report_number, report_date,
      passed, result, recorded_by) IN (0, 6))
  )`;

/** What the province sends to the ministry for a product of 90 points or more, and what comes back. */
const FORWARDING = `
  CREATE TABLE ministry_forwarding (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    dossier_id uuid NOT NULL REFERENCES dossier,
    -- Null where five stars are renewed, which asks for no new rating by the province.
    session_item_id uuid UNIQUE REFERENCES session_item,
    round_id uuid REFERENCES rating_round,
    commune_id uuid NOT NULL REFERENCES unit,
    producer_id uuid NOT NULL REFERENCES producer,
    state text NOT NULL DEFAULT 'PREPARING'
      CHECK (state IN ('PREPARING', 'SENT', 'RESULT_IN', 'RECOGNISED', 'RESULT_USED', 'RATED_AGAIN')),
    -- The released average of the province, as a fraction: the sum of all points and the sheets.
    provincial_sum integer CHECK (provincial_sum >= 0),
    provincial_sheets integer CHECK (provincial_sheets > 0),
    letter_number text CHECK (length(letter_number) BETWEEN 1 AND 60),
    letter_date date,
    sent_at timestamptz,
    result_points numeric(6, 2) CHECK (result_points BETWEEN 0 AND 100),
    result_document text CHECK (length(result_document) BETWEEN 1 AND 60),
    result_date date,
    result_note text CHECK (length(result_note) BETWEEN 1 AND 4000),
    choice_reason text CHECK (length(choice_reason) BETWEEN 1 AND 4000),
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ministry_forwarding_provincial
      CHECK (num_nonnulls(session_item_id, provincial_sum, provincial_sheets) IN (0, 3)),
    CONSTRAINT ministry_forwarding_sent CHECK ((state = 'PREPARING') = (sent_at IS NULL)
      AND num_nonnulls(letter_number, letter_date, sent_at) IN (0, 3)),
    CONSTRAINT ministry_forwarding_result
      CHECK ((state IN ('PREPARING', 'SENT')) = (result_points IS NULL)
      AND num_nonnulls(result_points, result_document, result_date) IN (0, 3)),
    CONSTRAINT ministry_forwarding_five CHECK (state <> 'RECOGNISED' OR result_points >= 90),
    CONSTRAINT ministry_forwarding_chosen
      CHECK ((state IN ('RESULT_USED', 'RATED_AGAIN')) = (choice_reason IS NOT NULL)
      AND (choice_reason IS NULL OR result_points < 90))
  )`;

const PIECE = `
  CREATE TABLE ministry_piece (
    forwarding_id uuid NOT NULL REFERENCES ministry_forwarding,
    kind text NOT NULL CHECK (kind IN ('LETTER', 'ADVISORY_REPORT', 'COUNCIL_REPORT',
      'APPROVAL_DECISION', 'PRODUCT_FILE', 'EXTRA_TESTS', 'SAMPLES', 'OFFICE_REPORT')),
    reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 300),
    file_id uuid,
    recorded_by uuid NOT NULL REFERENCES person,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (forwarding_id, kind)
  )`;

const INDEXES = [
  'ALTER TABLE dossier ADD COLUMN round_id uuid REFERENCES rating_round',
  'CREATE INDEX dossier_round ON dossier (round_id, id) WHERE round_id IS NOT NULL',
  'CREATE INDEX rating_round_days ON rating_round (level, requests_before)',
  'CREATE INDEX dossier_check_of ON dossier_check (dossier_id, id)',
  'CREATE INDEX dossier_request_of ON dossier_request (dossier_id, id)',
  `CREATE INDEX dossier_request_open ON dossier_request (due_on) WHERE state = 'OPEN'`,
  'CREATE INDEX field_visit_of ON field_visit (dossier_id, id)',
  'CREATE INDEX extra_test_of ON extra_test (dossier_id, id)',
  'CREATE INDEX ministry_forwarding_dossier ON ministry_forwarding (dossier_id, id)',
  `CREATE UNIQUE INDEX ministry_forwarding_renewal ON ministry_forwarding (dossier_id)
     WHERE session_item_id IS NULL`,
  'CREATE INDEX ministry_forwarding_round ON ministry_forwarding (round_id)',
  'CREATE INDEX ministry_forwarding_commune ON ministry_forwarding (commune_id, id)',
  'CREATE INDEX ministry_forwarding_producer ON ministry_forwarding (producer_id, id)',
];

/** The province's steps and rounds, and what goes to the ministry. */
export class DossierProvince0018 implements MigrationInterface {
  name = '0018-dossier-province';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [ROUND, CHECK, ADVICE, REQUEST, VISIT, TEST, FORWARDING, PIECE];
    for (const sql of [...tables, ...INDEXES]) await runner.query(sql);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON dossier_check FROM ${APP_ROLE}`);
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON rating_round, advisory_report, dossier_request, field_visit,
         extra_test, ministry_forwarding FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier DROP COLUMN round_id');
    await runner.query(
      `DROP TABLE ministry_piece, ministry_forwarding, extra_test, field_visit, dossier_request,
         advisory_report, dossier_check, rating_round`,
    );
  }
}
