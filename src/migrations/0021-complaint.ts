import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const COMPLAINT = `
  CREATE TABLE complaint (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    -- Whose it is and where; fixed when it is lodged.
    producer_id uuid NOT NULL REFERENCES producer,
    commune_id uuid NOT NULL REFERENCES unit,
    product_id uuid NOT NULL REFERENCES product,
    product_name text NOT NULL CHECK (length(product_name) BETWEEN 1 AND 300),
    dossier_id uuid REFERENCES dossier,
    -- Against a released result, or against a revoked certificate.
    session_item_id uuid REFERENCES session_item,
    certificate_id uuid REFERENCES certificate,
    state text NOT NULL DEFAULT 'LODGED'
      CHECK (state IN ('LODGED', 'REGISTERED', 'ANSWERED', 'RESCORING', 'CLOSED', 'WITHDRAWN')),
    grounds text NOT NULL CHECK (length(grounds) BETWEEN 1 AND 10000),
    request text CHECK (length(request) BETWEEN 1 AND 4000),
    legal_basis text CHECK (length(legal_basis) BETWEEN 1 AND 1000),
    lodged_by uuid NOT NULL REFERENCES person,
    -- It came on paper and was typed in by the office.
    on_paper boolean NOT NULL,
    lodged_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    number text CHECK (length(number) BETWEEN 1 AND 60),
    registered_on date,
    -- The item of a later session on which the same dossier is scored again. The first one stays.
    rescore_item_id uuid CONSTRAINT complaint_rescore_once UNIQUE REFERENCES session_item,
    outcome text CHECK (outcome IN ('UPHELD', 'PARTLY', 'REJECTED')),
    outcome_reason text CHECK (length(outcome_reason) BETWEEN 1 AND 10000),
    closed_at timestamptz,
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT complaint_subject CHECK (num_nonnulls(session_item_id, certificate_id) = 1),
    CONSTRAINT complaint_of_dossier CHECK (session_item_id IS NULL OR dossier_id IS NOT NULL),
    CONSTRAINT complaint_registered CHECK (
      (number IS NULL) = (registered_on IS NULL)
      AND (number IS NOT NULL OR state IN ('LODGED', 'WITHDRAWN'))),
    CONSTRAINT complaint_rescored CHECK (
      CASE WHEN rescore_item_id IS NULL THEN state <> 'RESCORING'
           ELSE state IN ('RESCORING', 'CLOSED') AND session_item_id IS NOT NULL
                AND rescore_item_id <> session_item_id END),
    CONSTRAINT complaint_closed CHECK (
      (state = 'CLOSED') = (outcome IS NOT NULL)
      AND (outcome IS NULL) = (outcome_reason IS NULL)
      AND (state IN ('CLOSED', 'WITHDRAWN')) = (closed_at IS NOT NULL))
  )`;

const ANSWER = `
  CREATE TABLE complaint_answer (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    complaint_id uuid NOT NULL REFERENCES complaint,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT complaint_answer_sequence UNIQUE,
    document_number text NOT NULL CHECK (length(document_number) BETWEEN 1 AND 60),
    answered_on date NOT NULL,
    content text NOT NULL CHECK (length(content) BETWEEN 1 AND 20000),
    answered_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const STEP = `
  CREATE TABLE complaint_step (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    complaint_id uuid NOT NULL REFERENCES complaint,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT complaint_step_sequence UNIQUE,
    move text NOT NULL CHECK (length(move) BETWEEN 1 AND 40),
    from_state text,
    to_state text NOT NULL,
    reason text CHECK (length(reason) BETWEEN 1 AND 10000),
    person_id uuid REFERENCES person,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const FILE = `
  CREATE TABLE complaint_file (
    complaint_id uuid NOT NULL REFERENCES complaint,
    file_id uuid NOT NULL CONSTRAINT complaint_file_once UNIQUE REFERENCES stored_file,
    -- The answer it belongs to; none = it was handed in with the complaint or later.
    answer_id uuid REFERENCES complaint_answer,
    added_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (complaint_id, file_id)
  )`;

const INDEXES = [
  // One at a time against the same thing.
  `CREATE UNIQUE INDEX complaint_open_item ON complaint (session_item_id)
     WHERE state NOT IN ('CLOSED', 'WITHDRAWN')`,
  `CREATE UNIQUE INDEX complaint_open_certificate ON complaint (certificate_id)
     WHERE state NOT IN ('CLOSED', 'WITHDRAWN')`,
  'CREATE INDEX complaint_of_producer ON complaint (producer_id, id DESC)',
  'CREATE INDEX complaint_of_commune ON complaint (commune_id, id DESC)',
  'CREATE INDEX complaint_of_product ON complaint (product_id)',
  'CREATE INDEX complaint_of_dossier ON complaint (dossier_id)',
  'CREATE INDEX complaint_state ON complaint (state, id DESC)',
  'CREATE INDEX complaint_item ON complaint (session_item_id)',
  'CREATE INDEX complaint_certificate ON complaint (certificate_id)',
  'CREATE INDEX complaint_answer_of ON complaint_answer (complaint_id, sequence)',
  'CREATE INDEX complaint_step_of ON complaint_step (complaint_id, sequence)',
  'CREATE INDEX complaint_file_of_answer ON complaint_file (answer_id)',
];

/** What was complained of, by whom and about what never changes; a number once given stays. */
const KEEP = `
  CREATE FUNCTION complaint_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    kept text[] := ARRAY['state', 'number', 'registered_on', 'rescore_item_id', 'outcome',
                         'outcome_reason', 'closed_at', 'revision', 'updated_at'];
  BEGIN
    IF to_jsonb(NEW) - kept <> to_jsonb(OLD) - kept
       OR OLD.state IN ('CLOSED', 'WITHDRAWN')
       OR (OLD.number IS NOT NULL AND NEW.number IS DISTINCT FROM OLD.number)
       OR (OLD.rescore_item_id IS NOT NULL
           AND NEW.rescore_item_id IS DISTINCT FROM OLD.rescore_item_id) THEN
      RAISE EXCEPTION 'this of a complaint cannot be changed'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** Complaints of producers against results and revocations, with answers, steps and papers. */
export class Complaint0021 implements MigrationInterface {
  name = '0021-complaint';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [COMPLAINT, ANSWER, STEP, FILE, ...INDEXES, KEEP]) await runner.query(sql);
    await runner.query(
      `CREATE TRIGGER complaint_keep BEFORE UPDATE ON complaint
         FOR EACH ROW EXECUTE FUNCTION complaint_keep()`,
    );
    await runner.query(`REVOKE DELETE, TRUNCATE ON complaint FROM ${APP_ROLE}`);
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON complaint_answer, complaint_step, complaint_file
         FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_file, complaint_step, complaint_answer, complaint');
    await runner.query('DROP FUNCTION complaint_keep()');
  }
}
