import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The inner SELECT of a volatile function has a snapshot of its own, taken after the wait: a repeated send
 * sees what the first one committed.
 */
const BEGIN_WORK = `
CREATE FUNCTION begin_work(person text, request text, operation_name text, operation_key text)
  RETURNS TABLE (request_hash bytea, outcome jsonb) LANGUAGE plpgsql VOLATILE
  -- A repeat waits for the first send as long as a statement may take.
  SET lock_timeout = '2900ms' AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.person_id', person, true), set_config('app.request_id', request, true);
  IF operation_key IS NOT NULL THEN
    PERFORM pg_advisory_xact_lock(
      hashtextextended(person || ' ' || operation_name || ' ' || operation_key, 0));
    RETURN QUERY SELECT c.request_hash, c.outcome FROM client_operation c
      WHERE c.person_id = coalesce(nullif(person, ''), '00000000-0000-0000-0000-000000000000')::uuid
        AND c.operation = operation_name AND c.operation_id = operation_key;
  END IF;
END $$`;

/** Tells the database who acts, and finds out whether the same was done before, in one statement. */
export class BeginWork0028 implements MigrationInterface {
  readonly name = '0028-begin-work';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BEGIN_WORK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION begin_work(text, text, text, text)');
  }
}
