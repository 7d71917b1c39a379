import { createHash } from 'node:crypto';
import type { Database } from '../platform/db/data-source.ts';
import { CODE_REQUESTS, CODE_REQUEST_WINDOW } from './identity.rules.ts';

const DAY_SECONDS = 86_400;

/** $1 = telephone, $2 = address, $3 = seconds of the short window. Ages in seconds. */
const COUNTS = `
  WITH phone AS (
    SELECT extract(epoch FROM clock_timestamp() - at)::float8 AS age FROM sign_in_code_request
     WHERE phone_hash = $1 AND at > clock_timestamp() - make_interval(secs => ${DAY_SECONDS})
  ), address AS (
    SELECT extract(epoch FROM clock_timestamp() - at)::float8 AS age FROM sign_in_code_request
     WHERE ip_hash = $2 AND at > clock_timestamp() - make_interval(secs => $3)
  )
  SELECT (SELECT count(*)::int FROM phone WHERE age < $3) AS "phone",
         (SELECT max(age) FROM phone WHERE age < $3) AS "phoneAge",
         (SELECT count(*)::int FROM phone) AS "phoneDay",
         (SELECT max(age) FROM phone) AS "phoneDayAge",
         (SELECT count(*)::int FROM address) AS "address",
         (SELECT max(age) FROM address) AS "addressAge"`;

interface Counts {
  readonly phone: number;
  readonly phoneAge: number | null;
  readonly phoneDay: number;
  readonly phoneDayAge: number | null;
  readonly address: number;
  readonly addressAge: number | null;
}

/**
 * Lets a telephone be sent a code, or says how many milliseconds to wait. Counted in the database, by
 * its clock, for telephones that somebody has and for those that nobody has alike.
 */
export async function admitCodeRequest(
  db: Database,
  phone: string,
  ip: string | null,
): Promise<number> {
  const phoneHash = sha256(`phone:${phone}`);
  const ipHash = ip === null ? null : sha256(`ip:${ip}`);
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [
      phoneHash.readBigInt64BE(0).toString(),
    ]);
    const values = [phoneHash, ipHash, CODE_REQUEST_WINDOW / 1_000];
    const { rows } = await client.query<Counts>(COUNTS, values);
    const waitMs = waitOf(rows[0]!);
    if (waitMs === 0) {
      await client.query('INSERT INTO sign_in_code_request (phone_hash, ip_hash) VALUES ($1, $2)', [
        phoneHash,
        ipHash,
      ]);
    }
    await client.query('COMMIT');
    return waitMs;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function waitOf(counts: Counts): number {
  const window = CODE_REQUEST_WINDOW / 1_000;
  const wait = (count: number, most: number, age: number | null, seconds: number) =>
    count < most ? 0 : Math.max(1, seconds - (age ?? 0));
  const seconds = Math.max(
    wait(counts.phone, CODE_REQUESTS.phone, counts.phoneAge, window),
    wait(counts.phoneDay, CODE_REQUESTS.phoneDay, counts.phoneDayAge, DAY_SECONDS),
    wait(counts.address, CODE_REQUESTS.address, counts.addressAge, window),
  );
  return Math.ceil(seconds * 1_000);
}

/** Drops what nobody counts any more. */
export async function forgetCodeRequests(db: Database): Promise<void> {
  await db.pool.query(
    `DELETE FROM sign_in_code_request WHERE id IN (
       SELECT id FROM sign_in_code_request
        WHERE at < clock_timestamp() - make_interval(secs => ${DAY_SECONDS}) ORDER BY at LIMIT 100)`,
  );
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
