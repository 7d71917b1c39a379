import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const STORED_FILE = `
  CREATE TABLE stored_file (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    -- Until it is stored: what its sender said it would be.
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    bytes bigint NOT NULL CHECK (bytes BETWEEN 1 AND 52428800),
    media_type text NOT NULL CHECK (media_type ~ '^[a-z]+/[a-z0-9.+-]{1,100}$'),
    name text NOT NULL
      CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED AND name !~ '[/\\\\[:cntrl:]]'),
    purpose text NOT NULL CHECK (purpose ~ '^[A-Z][A-Z_]{1,39}$'),
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'STORED', 'REMOVED')),
    pages integer CHECK (pages > 0),
    -- Null = the program itself.
    created_by uuid REFERENCES person,
    attached_at timestamptz,
    detached_at timestamptz,
    removed_at timestamptz,
    -- When its bytes were deleted, or found to be needed by an equal file.
    swept_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT stored_file_attached CHECK (attached_at IS NULL OR state = 'STORED'),
    CONSTRAINT stored_file_removed CHECK ((state = 'REMOVED') = (removed_at IS NOT NULL)),
    CONSTRAINT stored_file_swept CHECK (swept_at IS NULL OR state = 'REMOVED')
  )`;

/** Parts are kept in the database until the file is whole: an acknowledged part is a committed one. */
const UPLOAD_PART = `
  CREATE TABLE file_upload_part (
    file_id uuid NOT NULL REFERENCES stored_file ON DELETE CASCADE,
    starts_at bigint NOT NULL CHECK (starts_at >= 0),
    content bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 1048576),
    PRIMARY KEY (file_id, starts_at)
  )`;

/**
 * Whether anything refers to a file: deleting it is tried and taken back. The foreign keys answer,
 * which see every table and every row, also those that row security hides.
 */
const IN_USE = `
  CREATE FUNCTION stored_file_in_use(file uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    DELETE FROM public.stored_file WHERE id = file;
    RAISE EXCEPTION USING ERRCODE = 'OC019';
  EXCEPTION
    WHEN foreign_key_violation THEN RETURN true;
    WHEN SQLSTATE 'OC019' THEN RETURN false;
  END $$`;

const INDEXES = [
  // Pictures and documents are packed already; trying again costs time for nothing.
  'ALTER TABLE file_upload_part ALTER COLUMN content SET STORAGE EXTERNAL',
  'CREATE INDEX stored_file_sha256 ON stored_file (sha256)',
  `CREATE INDEX stored_file_open ON stored_file (created_by, created_at) WHERE state = 'PENDING'`,
  `CREATE INDEX stored_file_loose ON stored_file (created_at)
     WHERE state = 'PENDING' OR (state = 'STORED' AND attached_at IS NULL)`,
  `CREATE INDEX stored_file_unswept ON stored_file (removed_at)
     WHERE state = 'REMOVED' AND swept_at IS NULL`,
];

/** Files: what is known of each, and the parts of those that are still being sent. */
export class Media0019 implements MigrationInterface {
  name = '0019-media';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [STORED_FILE, UPLOAD_PART, IN_USE, ...INDEXES]) await runner.query(sql);
    await runner.query(`REVOKE DELETE, TRUNCATE ON stored_file FROM ${APP_ROLE}`);
    await runner.query('REVOKE EXECUTE ON FUNCTION stored_file_in_use(uuid) FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION stored_file_in_use(uuid) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION stored_file_in_use(uuid)');
    await runner.query('DROP TABLE file_upload_part');
    await runner.query('DROP TABLE stored_file');
  }
}
