import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const PRINTED = `
  CREATE TABLE printed_document (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text NOT NULL UNIQUE CHECK (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
    kind text NOT NULL CHECK (kind IN ('SCORE_SHEET_BLANK', 'SCORE_SHEET', 'ATTENDANCE_LIST',
      'INVITATION', 'MINUTES', 'RESULT_SUMMARY', 'CERTIFICATE', 'OFFICIAL_SHEETS',
      'SESSION_EXPORT')),
    format text NOT NULL CHECK (format IN ('PDF', 'XLSX', 'JSON')),
    subject_type text NOT NULL CHECK (subject_type ~ '^[A-Z][A-Za-z]{1,39}$'),
    subject_id uuid NOT NULL,
    -- What of the subject: prints of one scope are versions of each other.
    scope text NOT NULL CHECK (length(scope) BETWEEN 1 AND 300),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
    version integer NOT NULL CHECK (version > 0),
    draft boolean NOT NULL,
    state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'READY', 'FAILED')),
    progress smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    -- Of what was printed, and of the bytes of the file.
    data_hash bytea CHECK (length(data_hash) = 32),
    sha256 bytea CHECK (length(sha256) = 32),
    file_id uuid REFERENCES stored_file,
    options jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(options) = 'object'),
    printed_by uuid NOT NULL REFERENCES person,
    printed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    replaced_by uuid REFERENCES printed_document,
    revoked_at timestamptz,
    revoked_by uuid REFERENCES person,
    revoked_reason text CHECK (length(revoked_reason) BETWEEN 1 AND 1000),
    CONSTRAINT printed_document_ready CHECK ((state = 'READY')
      = (data_hash IS NOT NULL AND sha256 IS NOT NULL AND file_id IS NOT NULL)),
    CONSTRAINT printed_document_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)
      AND (revoked_at IS NULL) = (revoked_reason IS NULL)),
    CONSTRAINT printed_document_other CHECK (replaced_by <> id)
  )`;

/** What a paper says of itself never changes: only its making, its successor and its end are noted. */
const KEEP = `
  CREATE FUNCTION printed_document_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.id, OLD.code, OLD.kind, OLD.format, OLD.subject_type, OLD.subject_id, OLD.scope,
        OLD.number, OLD.printed_by, OLD.printed_at, OLD.options)
       IS DISTINCT FROM
       (NEW.id, NEW.code, NEW.kind, NEW.format, NEW.subject_type, NEW.subject_id, NEW.scope,
        NEW.number, NEW.printed_by, NEW.printed_at, NEW.options)
       OR OLD.state = 'READY' AND (OLD.version, OLD.draft, OLD.data_hash, OLD.sha256, OLD.file_id)
          IS DISTINCT FROM (NEW.version, NEW.draft, NEW.data_hash, NEW.sha256, NEW.file_id)
       OR OLD.state = 'READY' AND NEW.state <> 'READY'
       OR OLD.revoked_at IS NOT NULL AND OLD.revoked_at IS DISTINCT FROM NEW.revoked_at THEN
      RAISE EXCEPTION 'a printed document is not rewritten'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

const MINUTES = `
  CREATE TABLE minutes (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    session_id uuid NOT NULL REFERENCES council_session,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object'),
    reason text CHECK (length(reason) BETWEEN 1 AND 1000),
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    locked_at timestamptz,
    locked_by uuid REFERENCES person,
    figures_hash bytea CHECK (length(figures_hash) = 32),
    signed_file_id uuid REFERENCES stored_file,
    created_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT minutes_version UNIQUE (session_id, version),
    CONSTRAINT minutes_reason CHECK ((version = 1) = (reason IS NULL)),
    CONSTRAINT minutes_locked CHECK ((locked_at IS NULL) = (locked_by IS NULL)
      AND (locked_at IS NULL) = (figures_hash IS NULL)),
    CONSTRAINT minutes_signed CHECK (signed_file_id IS NULL OR locked_at IS NOT NULL)
  )`;

/** Locked minutes stay as they are; only the signed scan is added, once. */
const KEEP_MINUTES = `
  CREATE FUNCTION minutes_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.locked_at IS NOT NULL AND
       ((OLD.texts, OLD.locked_at, OLD.locked_by, OLD.figures_hash, OLD.reason)
        IS DISTINCT FROM (NEW.texts, NEW.locked_at, NEW.locked_by, NEW.figures_hash, NEW.reason)
        OR OLD.signed_file_id IS NOT NULL
           AND OLD.signed_file_id IS DISTINCT FROM NEW.signed_file_id) THEN
      RAISE EXCEPTION 'locked minutes are not rewritten'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** A session that was scored elsewhere, as it was handed over: data with its source, no ballot here. */
const RECORD = `
  CREATE TABLE session_record (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    unit_id uuid NOT NULL REFERENCES unit,
    rubric_version_id uuid NOT NULL REFERENCES rubric_version,
    council_name text NOT NULL CHECK (length(council_name) BETWEEN 1 AND 200),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 30),
    held_on date NOT NULL,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    -- Whether its results were worked out again from its sheets; false where it came without them.
    recomputed boolean NOT NULL,
    -- Null = the command line.
    recorded_by uuid REFERENCES person,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT session_record_once UNIQUE (unit_id, sha256)
  )`;

const INDEXES = [
  'CREATE INDEX printed_document_scope ON printed_document (scope, version DESC)',
  'CREATE INDEX printed_document_of_person ON printed_document (printed_by, id)',
  'CREATE INDEX printed_document_subject ON printed_document (subject_id)',
  'CREATE INDEX printed_document_file ON printed_document (file_id) WHERE file_id IS NOT NULL',
  'CREATE INDEX minutes_signed_file ON minutes (signed_file_id) WHERE signed_file_id IS NOT NULL',
  'CREATE INDEX session_record_unit ON session_record (unit_id, held_on DESC, id)',
];

const GUARDS = [
  `CREATE TRIGGER printed_document_keep BEFORE UPDATE ON printed_document
     FOR EACH ROW EXECUTE FUNCTION printed_document_keep()`,
  `CREATE TRIGGER minutes_keep BEFORE UPDATE ON minutes
     FOR EACH ROW EXECUTE FUNCTION minutes_keep()`,
  `REVOKE DELETE, TRUNCATE ON printed_document, minutes FROM ${APP_ROLE}`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON session_record FROM ${APP_ROLE}`,
];

/** Printed documents with their codes, minutes, and sessions handed over from elsewhere. */
export class Document0025 implements MigrationInterface {
  name = '0025-document';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [PRINTED, KEEP, MINUTES, KEEP_MINUTES, RECORD, ...INDEXES, ...GUARDS]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['session_record', 'minutes', 'printed_document']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP FUNCTION minutes_keep()');
    await runner.query('DROP FUNCTION printed_document_keep()');
  }
}
