import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const IMPORT = `
  CREATE TABLE transfer_import (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    file_id uuid NOT NULL REFERENCES stored_file,
    result_file_id uuid REFERENCES stored_file,
    started_by uuid NOT NULL REFERENCES person,
    state text NOT NULL DEFAULT 'CHECKING' CHECK (state IN
      ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'FAILED')),
    problem_vi text CHECK (length(problem_vi) BETWEEN 1 AND 500),
    problem_en text CHECK (length(problem_en) BETWEEN 1 AND 500),
    -- Columns and sheets that nothing is known of.
    unknown text[] NOT NULL DEFAULT '{}',
    row_count integer NOT NULL DEFAULT 0,
    new_count integer NOT NULL DEFAULT 0,
    changed_count integer NOT NULL DEFAULT 0,
    unchanged_count integer NOT NULL DEFAULT 0,
    error_count integer NOT NULL DEFAULT 0,
    -- How far the present step is, of how many rows.
    done_count integer NOT NULL DEFAULT 0,
    todo_count integer NOT NULL DEFAULT 0,
    refused_count integer NOT NULL DEFAULT 0,
    kept_count integer NOT NULL DEFAULT 0,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    checked_at timestamptz,
    applied_at timestamptz,
    undone_at timestamptz,
    CONSTRAINT transfer_import_failed
      CHECK ((state = 'FAILED') = (problem_vi IS NOT NULL AND problem_en IS NOT NULL))
  )`;

const ROW = `
  CREATE TABLE transfer_import_row (
    id uuid PRIMARY KEY,
    import_id uuid NOT NULL REFERENCES transfer_import ON DELETE CASCADE,
    position integer NOT NULL CHECK (position > 0),
    kind text NOT NULL CHECK (kind IN ('PRODUCER', 'PRODUCT')),
    sheet text NOT NULL CHECK (length(sheet) BETWEEN 1 AND 100),
    row_number integer NOT NULL CHECK (row_number > 0),
    label text CHECK (length(label) BETWEEN 1 AND 300),
    -- The cells as they came by column, for the file with the results.
    cells jsonb NOT NULL CHECK (jsonb_typeof(cells) = 'object'),
    state text NOT NULL CHECK (state IN ('NEW', 'CHANGED', 'UNCHANGED', 'ERROR')),
    faults jsonb NOT NULL DEFAULT '[]',
    changes jsonb NOT NULL DEFAULT '[]',
    -- What is to be written, and what was there: groups of columns with their values.
    writing jsonb,
    target_id uuid,
    base_revision integer,
    producer_id uuid,
    parent_position integer,
    outcome text CHECK (outcome IN ('DONE', 'REFUSED', 'UNDONE', 'KEPT')),
    note_vi text CHECK (length(note_vi) BETWEEN 1 AND 1000),
    note_en text CHECK (length(note_en) BETWEEN 1 AND 1000),
    result_id uuid,
    after_revision integer,
    -- What waits for an office to look at it.
    proposal_id uuid,
    CONSTRAINT transfer_import_row_position UNIQUE (import_id, position),
    CHECK ((state IN ('NEW', 'CHANGED')) = (writing IS NOT NULL)),
    CHECK (outcome IS NULL OR writing IS NOT NULL)
  )`;

const INDEXES = [
  `CREATE INDEX transfer_import_of ON transfer_import (started_by, id DESC)`,
  `CREATE INDEX transfer_import_file ON transfer_import (file_id)`,
  `CREATE INDEX transfer_import_result ON transfer_import (result_file_id)
     WHERE result_file_id IS NOT NULL`,
  `CREATE INDEX transfer_import_row_state ON transfer_import_row (import_id, state, position)`,
  `CREATE INDEX transfer_import_row_open ON transfer_import_row (import_id, position)
     WHERE writing IS NOT NULL AND outcome IS NULL`,
  `CREATE INDEX transfer_import_row_result ON transfer_import_row (result_id)
     WHERE result_id IS NOT NULL`,
  `REVOKE DELETE, TRUNCATE ON transfer_import FROM ${APP_ROLE}`,
  `REVOKE DELETE, TRUNCATE ON transfer_import_row FROM ${APP_ROLE}`,
];

/**
 * Takes back an entry that an import made: only as it left the import, never seen by the world, and
 * referred to by nothing. Versions are kept from the server; the first one goes with its draft here.
 */
const UNMAKE = `
  CREATE FUNCTION transfer_unmake(made uuid, wanted integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    what text;
  BEGIN
    SELECT r.kind INTO what FROM transfer_import_row r
     WHERE r.result_id = made AND r.state = 'NEW' AND r.outcome = 'DONE' LIMIT 1;
    IF what = 'PRODUCT' THEN
      PERFORM FROM product p WHERE p.id = made AND p.revision = wanted AND p.status = 'DRAFT'
         AND p.published_at IS NULL AND p.stars IS NULL FOR UPDATE;
      IF NOT FOUND OR EXISTS (SELECT FROM product_image i WHERE i.product_id = made) THEN
        RETURN false;
      END IF;
      DELETE FROM product_version v WHERE v.product_id = made AND v.cause = 'CREATED';
      DELETE FROM product p WHERE p.id = made;
    ELSIF what = 'PRODUCER' THEN
      PERFORM FROM producer p WHERE p.id = made AND p.revision = wanted FOR UPDATE;
      IF NOT FOUND THEN RETURN false; END IF;
      DELETE FROM producer p WHERE p.id = made;
    ELSE
      RETURN false;
    END IF;
    RETURN true;
  EXCEPTION WHEN foreign_key_violation THEN
    RETURN false;
  END $$`;

/** Imports of producers and products: what came, what was found in it, and how far it was written. */
export class Transfer0054 implements MigrationInterface {
  name = '0054-transfer';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [IMPORT, ROW, ...INDEXES, UNMAKE]) await runner.query(sql);
    await runner.query('REVOKE EXECUTE ON FUNCTION transfer_unmake(uuid, integer) FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION transfer_unmake(uuid, integer) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION transfer_unmake(uuid, integer)');
    await runner.query('DROP TABLE transfer_import_row, transfer_import');
  }
}
