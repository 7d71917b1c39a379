import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Database } from '../platform/db/data-source.ts';

export type BreakReason =
  /** There is no entry of this number. */
  | 'MISSING'
  /** The entry is not what was written. */
  | 'CHANGED'
  /** The entry does not follow the one before. */
  | 'UNLINKED'
  /** The end of the trail is not where the database says it is. */
  | 'WRONG_END';

export interface ChainReport {
  readonly checked: number;
  readonly firstBreak: { readonly seq: number; readonly reason: BreakReason } | null;
  /** The last entry. Kept on another machine it proves that nothing was taken off the end. */
  readonly head: { readonly seq: number; readonly hash: string };
}

interface Row {
  readonly seq: string;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
  readonly content: string;
}

/** The same text as the trigger hashes, but written here: a changed trigger must not pass. */
const BATCH = `
  SELECT seq, prev_hash, hash, jsonb_build_array(
           seq, id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
           actor_id, actor_name, actor_via, on_behalf_of,
           action, subject_type, subject_id, before, after, request_id)::text AS content
    FROM audit_entry WHERE seq >= $1 AND seq <= $2 ORDER BY seq LIMIT $3`;

const BATCH_SIZE = 1_000;

/**
 * Recomputes the hashes of the trail, in batches from one snapshot: every entry there, unchanged, in
 * its place, up to the end. Entries may be added meanwhile. Numbers count from 1; `to` is included.
 */
export async function verifyChain(
  db: Pick<Database, 'pool'>,
  range: { readonly from?: number; readonly to?: number } = {},
): Promise<ChainReport> {
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verify(client, range.from ?? 1, range.to);
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release();
  }
}

async function verify(client: PoolClient, from: number, to?: number): Promise<ChainReport> {
  const head = await readHead(client);
  const last = Math.min(to ?? head.seq, head.seq);
  let previous = await hashBefore(client, from);
  let checked = 0;
  const report = (seq: number, reason: BreakReason): ChainReport => ({
    checked,
    firstBreak: { seq, reason },
    head: { seq: head.seq, hash: head.hash.toString('hex') },
  });
  if (!previous) return report(from - 1, 'MISSING');
  for (let next = from; next <= last;) {
    const { rows } = await client.query<Row>(BATCH, [next, last, BATCH_SIZE]);
    if (rows.length === 0) return report(next, 'MISSING');
    for (const row of rows) {
      const fault = faultOf(row, next, previous);
      if (fault) return report(next, fault);
      previous = row.hash;
      checked++;
      next++;
    }
  }
  if (to === undefined || to >= head.seq) {
    const wrong = from <= head.seq + 1 && !previous.equals(head.hash);
    if (wrong || (await hasMore(client, head.seq))) return report(head.seq, 'WRONG_END');
  }
  return { ...report(0, 'MISSING'), firstBreak: null };
}

function faultOf(row: Row, expected: number, previous: Buffer): BreakReason | null {
  if (Number(row.seq) !== expected) return 'MISSING';
  if (!row.prev_hash.equals(previous)) return 'UNLINKED';
  const hash = createHash('sha256').update(previous).update(row.content, 'utf8').digest();
  return hash.equals(row.hash) ? null : 'CHANGED';
}

async function readHead(client: PoolClient): Promise<{ seq: number; hash: Buffer }> {
  const { rows } = await client.query<{ seq: string; hash: Buffer }>(
    `SELECT seq, hash FROM audit_head`,
  );
  return { seq: Number(rows[0]?.seq ?? 0), hash: rows[0]?.hash ?? Buffer.alloc(32) };
}

/** The hash that entry `from` has to build on; null when the entry before is not there. */
async function hashBefore(client: PoolClient, from: number): Promise<Buffer | null> {
  if (from <= 1) return Buffer.alloc(32);
  const { rows } = await client.query<{ hash: Buffer }>(
    `SELECT hash FROM audit_entry WHERE seq = $1`,
    [from - 1],
  );
  return rows[0]?.hash ?? null;
}

async function hasMore(client: PoolClient, seq: number): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT 1 FROM audit_entry WHERE seq > $1 LIMIT 1`, [
    seq,
  ]);
  return rowCount !== 0;
}
