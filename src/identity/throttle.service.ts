import { createHash } from 'node:crypto';
import type { Database } from '../platform/db/data-source.ts';
import {
  accountDelay,
  ADDRESS_WINDOW,
  addressDelay,
  FAILURE_MEMORY,
  KNOWN_ADDRESS_MEMORY,
} from './identity.rules.ts';

export type Admission =
  | { readonly attemptId: string; readonly waitMs: 0 }
  | { readonly attemptId: null; readonly waitMs: number };

/**
 * Failures of the account since the last success, and of the address. A try that is still being
 * checked counts as a failure of the account: otherwise a hundred sent at once would all pass. From
 * an address that signed in lately only its own failures count.
 */
const COUNTS = `
  WITH known AS (
    SELECT EXISTS (
      SELECT FROM sign_in_attempt
       WHERE login_key = $1 AND ip_hash = $2 AND succeeded
         AND at > clock_timestamp() - make_interval(secs => $5)) AS yes
  ), account AS (
    SELECT at FROM sign_in_attempt
     WHERE login_key = $1 AND succeeded IS NOT TRUE
       AND at > clock_timestamp() - make_interval(secs => $3)
       AND (ip_hash = $2 OR NOT (SELECT yes FROM known))
       AND at > coalesce((SELECT max(at) FROM sign_in_attempt WHERE login_key = $1 AND succeeded
                             AND (ip_hash = $2 OR NOT (SELECT yes FROM known))), '-infinity')
  ), address AS (
    SELECT at FROM sign_in_attempt
     WHERE ip_hash = $2 AND succeeded = false
       AND at > clock_timestamp() - make_interval(secs => $4)
  )
  SELECT (SELECT count(*)::int FROM account) AS account_failures,
         (SELECT extract(epoch FROM clock_timestamp() - max(at)) * 1000 FROM account)::float8
           AS account_age,
         (SELECT count(*)::int FROM address) AS address_failures,
         (SELECT extract(epoch FROM clock_timestamp() - min(at)) * 1000 FROM address)::float8
           AS address_age`;

interface Counts {
  readonly account_failures: number;
  readonly account_age: number | null;
  readonly address_failures: number;
  readonly address_age: number | null;
}

/**
 * Lets a try in, or says how long to wait. Decided under a lock in the database by the database's
 * clock, so that several servers and parallel requests count together. Knows logins only as hashes:
 * one that exists and one that does not are treated alike.
 */
export async function admitAttempt(
  db: Database,
  login: string,
  ip: string | null,
): Promise<Admission> {
  const loginKey = sha256(`login:${login}`);
  const ipHash = ip === null ? null : sha256(`ip:${ip}`);
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock($1)`, [lockKey(loginKey)]);
    const { rows } = await client.query<Counts>(COUNTS, [
      loginKey,
      ipHash,
      FAILURE_MEMORY / 1_000,
      ADDRESS_WINDOW / 1_000,
      KNOWN_ADDRESS_MEMORY / 1_000,
    ]);
    const waitMs = waitOf(rows[0]!);
    const attemptId = waitMs > 0 ? null : await begin(client, loginKey, ipHash);
    await client.query('COMMIT');
    return attemptId === null ? { attemptId, waitMs } : { attemptId, waitMs: 0 };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function waitOf(counts: Counts): number {
  return Math.ceil(
    Math.max(
      accountDelay(counts.account_failures, counts.account_age ?? Infinity),
      addressDelay(counts.address_failures, counts.address_age ?? Infinity),
    ),
  );
}

interface Queryable {
  query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

async function begin(client: Queryable, loginKey: Buffer, ipHash: Buffer | null): Promise<string> {
  const { rows } = await client.query(
    `INSERT INTO sign_in_attempt (login_key, ip_hash) VALUES ($1, $2) RETURNING id`,
    [loginKey, ipHash],
  );
  return (rows[0] as { id: string }).id;
}

/** Writes down how a try ended, and drops what nobody counts any more. */
export async function settleAttempt(
  db: Database,
  attemptId: string,
  succeeded: boolean,
): Promise<void> {
  await db.pool.query(`UPDATE sign_in_attempt SET succeeded = $2 WHERE id = $1`, [
    attemptId,
    succeeded,
  ]);
  await db.pool.query(
    `DELETE FROM sign_in_attempt WHERE id IN (
       SELECT id FROM sign_in_attempt WHERE at < clock_timestamp() - make_interval(secs => $1)
        ORDER BY at LIMIT 100)`,
    [KNOWN_ADDRESS_MEMORY / 1_000],
  );
}

/** Takes a try back that was never checked, such as when too many waited. */
export async function dropAttempt(db: Database, attemptId: string): Promise<void> {
  await db.pool.query(`DELETE FROM sign_in_attempt WHERE id = $1`, [attemptId]);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

function lockKey(hash: Buffer): string {
  return hash.readBigInt64BE(0).toString();
}
