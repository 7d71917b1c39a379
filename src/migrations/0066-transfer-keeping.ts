import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/**
 * The rows of an import whose time is over go, and it lets its files go. Until then it can still be written or
 * taken back, and a step under way has no such time: the server itself may delete no row.
 */
const FORGET = `
  CREATE FUNCTION transfer_forget(old uuid) RETURNS uuid[]
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    files uuid[];
  BEGIN
    SELECT array_remove(ARRAY[i.file_id, i.result_file_id], NULL) INTO files
      FROM transfer_import i
     WHERE i.id = old AND i.forgotten_at IS NULL AND i.kept_until < clock_timestamp()
       AND i.state IN ('CHECKED', 'APPLIED', 'UNDONE', 'FAILED') FOR UPDATE;
    IF NOT FOUND THEN RETURN NULL; END IF;
    DELETE FROM transfer_import_row r WHERE r.import_id = old;
    UPDATE transfer_import i
       SET file_id = NULL, result_file_id = NULL, unknown = '{}',
           forgotten_at = clock_timestamp(), revision = i.revision + 1
     WHERE i.id = old;
    RETURN files;
  END $$`;

/** Until when the rows of an import are kept, and that they are gone. */
export class TransferKeeping0066 implements MigrationInterface {
  name = '0066-transfer-keeping';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE transfer_import
        ALTER COLUMN file_id DROP NOT NULL,
        ADD COLUMN kept_until timestamptz,
        ADD COLUMN forgotten_at timestamptz`);
    await runner.query(`
      UPDATE transfer_import SET kept_until = clock_timestamp() + interval '365 days'
       WHERE state IN ('CHECKED', 'APPLIED', 'UNDONE', 'FAILED')`);
    await runner.query(`
      ALTER TABLE transfer_import
        ADD CONSTRAINT transfer_import_file_kept CHECK (file_id IS NOT NULL OR forgotten_at IS NOT NULL)`);
    await runner.query(`
      CREATE INDEX transfer_import_keeping ON transfer_import (kept_until) WHERE forgotten_at IS NULL`);
    await runner.query(`
      CREATE INDEX stored_file_export ON stored_file (created_at)
       WHERE attached_at IS NOT NULL AND purpose IN ('TRANSFER_EXPORT', 'TRADE_EXPORT', 'PARTNER_EXPORT')`);
    await runner.query(FORGET);
    await runner.query('REVOKE EXECUTE ON FUNCTION transfer_forget(uuid) FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION transfer_forget(uuid) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION transfer_forget(uuid)');
    await runner.query('DROP INDEX stored_file_export');
    // Without its file an import cannot be told in the former way.
    await runner.query('DELETE FROM transfer_import WHERE file_id IS NULL');
    await runner.query(`
      ALTER TABLE transfer_import
        DROP CONSTRAINT transfer_import_file_kept,
        DROP COLUMN kept_until, DROP COLUMN forgotten_at,
        ALTER COLUMN file_id SET NOT NULL`);
  }
}
