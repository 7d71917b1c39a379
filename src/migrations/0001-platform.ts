import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { ensureAppRole, ensureExtension } from '../platform/db/prerequisites.ts';

const UUID_V7 = `
  CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    -- 48 bits of milliseconds, version 7, 12 bits of the rest of the millisecond (RFC 9562,
    -- method 3), then the variant and random bits of a version 4 value.
    SELECT encode(
      overlay(uuid_send(gen_random_uuid()) PLACING
        int8send((micros / 1000 << 16) | 28672 | (micros % 1000 * 4096 / 1000)) FROM 1 FOR 8),
      'hex')::uuid
    FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS micros) AS moment
  $$`;

const CLIENT_OPERATION = `
  CREATE TABLE client_operation (
    -- All zeros stands for a caller who has not signed in.
    person_id uuid NOT NULL,
    operation text NOT NULL CHECK (length(operation) BETWEEN 1 AND 100),
    operation_id text NOT NULL CHECK (length(operation_id) BETWEEN 1 AND 64),
    request_hash bytea NOT NULL CHECK (length(request_hash) = 32),
    outcome jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, operation, operation_id)
  )`;

/** What every other migration stands on: extensions, the server's role, text and id functions. */
export class Platform0001 implements MigrationInterface {
  name = '0001-platform';

  async up(runner: QueryRunner): Promise<void> {
    await requireVietnameseOrder(runner);
    const unaccentSchema = await ensureExtension(runner, 'unaccent');
    await ensureExtension(runner, 'pg_trgm');
    await ensureAppRole(runner);
    await runner.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public
         GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP_ROLE}`,
    );
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${APP_ROLE}`,
    );
    await runner.query(UUID_V7);
    await runner.query(accentFree(unaccentSchema));
    await runner.query(CLIENT_OPERATION);
    await runner.query(`CREATE INDEX client_operation_created_at ON client_operation (created_at)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON client_operation FROM ${APP_ROLE}`);
    await runner.query(`GRANT SELECT ON schema_migration TO ${APP_ROLE}`);
  }

  /**
   * Extensions and the role stay: an administrator may have made them, and other databases of the
   * same server use the role too.
   */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE SELECT ON schema_migration FROM ${APP_ROLE}`);
    await runner.query(`DROP TABLE client_operation`);
    await runner.query(`DROP FUNCTION f_unaccent(text)`);
    await runner.query(`DROP FUNCTION uuid_v7()`);
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM ${APP_ROLE}`,
    );
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM ${APP_ROLE}`,
    );
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM ${APP_ROLE}`);
  }
}

/**
 * unaccent() counts as changeable because its dictionary could be; naming the dictionary lets the
 * wrapper be immutable, which indexes and generated columns need. Composing first makes decomposed
 * text equal; đ and Đ are mapped by hand because older rule files lack them. Case is kept.
 */
function accentFree(schema: string): string {
  return `
    CREATE FUNCTION f_unaccent(value text) RETURNS text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT ${schema}.unaccent('${schema}.unaccent'::regdictionary,
                                  translate(normalize(value, NFC), 'đĐ', 'dD'))
    $$`;
}

async function requireVietnameseOrder(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(
    `SELECT 1 FROM pg_collation WHERE collname = 'vi-x-icu'`,
  )) as unknown[];
  if (rows.length > 0) return;
  throw new Error(
    'This PostgreSQL has no collation "vi-x-icu" (Vietnamese order): use a PostgreSQL that is built with ICU.',
  );
}
