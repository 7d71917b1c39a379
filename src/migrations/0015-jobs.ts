import type pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { installQueue, removeQueue } from '../platform/jobs/queue-schema.ts';

const RECEIPT = `
  CREATE TABLE IF NOT EXISTS job_receipt (
    job_id bigint NOT NULL,
    queued_at timestamptz NOT NULL,
    finished_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (job_id, queued_at)
  )`;

/** The age is fixed here: whoever may call this can remove nothing that is younger. */
const PURGE = `
  CREATE OR REPLACE FUNCTION purge_client_operations(batch integer) RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      WITH old AS (
        SELECT person_id, operation, operation_id FROM public.client_operation
         WHERE created_at < now() - interval '180 days'
         ORDER BY created_at LIMIT batch FOR UPDATE SKIP LOCKED
      ), gone AS (
        DELETE FROM public.client_operation c USING old
         WHERE (c.person_id, c.operation, c.operation_id)
             = (old.person_id, old.operation, old.operation_id)
        RETURNING 1
      )
      SELECT count(*)::integer FROM gone
    $$`;

/** Background jobs: the queue, receipts that make each job's effect happen once, and a clean-up. */
export class Jobs0015 implements MigrationInterface {
  name = '0015-jobs';
  // The queue's library opens its own connection and transactions; every step may be repeated.
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await installQueue(poolOf(runner));
    await runner.query(RECEIPT);
    await runner.query(
      'CREATE INDEX IF NOT EXISTS job_receipt_finished_at ON job_receipt (finished_at)',
    );
    await runner.query(`REVOKE UPDATE, TRUNCATE ON job_receipt FROM ${APP_ROLE}`);
    await runner.query(PURGE);
    await runner.query('REVOKE EXECUTE ON FUNCTION purge_client_operations(integer) FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION purge_client_operations(integer) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION IF EXISTS purge_client_operations(integer)');
    await runner.query('DROP TABLE IF EXISTS job_receipt');
    await removeQueue(poolOf(runner));
  }
}

function poolOf(runner: QueryRunner): pg.Pool {
  return (runner.connection.driver as unknown as { master: pg.Pool }).master;
}
