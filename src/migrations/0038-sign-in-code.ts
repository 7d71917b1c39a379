import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/** A code of six digits, hashed like a password: whoever reads the table cannot try them all in time. */
const CODE = `
  CREATE TABLE sign_in_code (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    person_id uuid NOT NULL REFERENCES person,
    code_hash text NOT NULL CHECK (code_hash LIKE '$argon2id$%' AND length(code_hash) <= 300),
    -- Who reads it out; null = sent to the telephone that asked for it.
    created_by uuid REFERENCES person,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    tries smallint NOT NULL DEFAULT 0 CONSTRAINT sign_in_code_tries CHECK (tries BETWEEN 0 AND 5),
    used_at timestamptz,
    -- When it was used, or a newer one took its place.
    ended_at timestamptz,
    CONSTRAINT sign_in_code_life CHECK (created_at < expires_at),
    CONSTRAINT sign_in_code_used CHECK (used_at IS NULL OR ended_at IS NOT NULL)
  )`;

const REQUEST = `
  CREATE TABLE sign_in_code_request (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Hashes: the table must not become a list of telephones and addresses.
    phone_hash bytea NOT NULL CHECK (length(phone_hash) = 32),
    ip_hash bytea CHECK (length(ip_hash) = 32),
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const CHANGES = [
  // One form for +84 912 345 678 and 0912 345 678; people are found by it when they sign in.
  `ALTER TABLE person ADD COLUMN phone_key text
     GENERATED ALWAYS AS (regexp_replace(phone, '^\\+840?', '0')) STORED`,
  `ALTER TABLE sign_in ADD COLUMN method text NOT NULL DEFAULT 'PASSWORD'
     CHECK (method IN ('PASSWORD', 'CODE'))`,
  `ALTER TABLE sign_in ADD CONSTRAINT sign_in_code_for_producers
     CHECK (method = 'PASSWORD' OR kind = 'PRODUCER')`,
  `CREATE INDEX person_phone ON person (phone_key) WHERE phone_key IS NOT NULL`,
  `CREATE INDEX sign_in_code_person ON sign_in_code (person_id, created_at DESC)`,
  `CREATE INDEX sign_in_code_request_phone ON sign_in_code_request (phone_hash, at)`,
  `CREATE INDEX sign_in_code_request_ip ON sign_in_code_request (ip_hash, at)`,
  `CREATE INDEX sign_in_code_request_at ON sign_in_code_request (at)`,
];

/** Signing in by telephone and a code that works once. */
export class SignInCode0038 implements MigrationInterface {
  readonly name = '0038-sign-in-code';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [CODE, REQUEST, ...CHANGES]) await runner.query(sql);
    // A code is never changed into another one; old ones are cleared away.
    await runner.query(`REVOKE UPDATE, TRUNCATE ON sign_in_code FROM ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (tries, used_at, ended_at) ON sign_in_code TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM sign_in WHERE method = 'CODE'`);
    await runner.query('ALTER TABLE sign_in DROP COLUMN method');
    await runner.query('DROP INDEX person_phone');
    await runner.query('ALTER TABLE person DROP COLUMN phone_key');
    await runner.query('DROP TABLE sign_in_code_request, sign_in_code');
  }
}
