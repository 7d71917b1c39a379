import type { EntityManager } from 'typeorm';
import { writeTrail } from '../audit/audit.service.ts';
import { SYSTEM } from '../platform/graphql/actor.ts';
import { filesOf } from '../platform/files/file-box.ts';
import { lockBytes } from './media.service.ts';

const BATCH = 500;
/** Bytes that no row refers to may belong to a transaction that is about to commit. */
const ORPHAN_HOURS = 48;

interface Removed {
  readonly id: string;
  readonly purpose: string;
  readonly was: string;
}

const REMOVE = `
  WITH loose AS (
    SELECT id, state FROM stored_file
     WHERE (state = 'PENDING' AND created_at < now() - interval '2 days')
        OR (state = 'STORED' AND attached_at IS NULL
            AND greatest(created_at, detached_at) < now() - interval '7 days'
            AND NOT stored_file_in_use(id))
     ORDER BY created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
  ), parts AS (
    DELETE FROM file_upload_part p USING loose WHERE p.file_id = loose.id
  )
  UPDATE stored_file f SET state = 'REMOVED', removed_at = now()
    FROM loose WHERE f.id = loose.id
  RETURNING f.id, f.purpose, loose.state AS was`;

/** Removes uploads of two days ago, and files that have belonged to nothing for seven days. */
export async function removeLoose(em: EntityManager, jobId: string): Promise<Removed[]> {
  const answer = await em.query<[Removed[], number]>(REMOVE);
  const removed = answer[0];
  const entries = removed.map(({ id, purpose, was }) => ({
    action: 'file.expire',
    subjectType: 'File',
    subjectId: id,
    before: { purpose, state: was },
  }));
  await writeTrail(em, entries, { actor: SYSTEM, requestId: `job ${jobId}` });
  return removed;
}

/** Deletes the bytes of files removed earlier, unless an equal file still needs them. */
export async function sweepBytes(em: EntityManager, signal: AbortSignal): Promise<number> {
  const { store } = filesOf(em.connection);
  const gone = await em.query<{ sha256: Buffer }[]>(
    `SELECT DISTINCT sha256 FROM stored_file
      WHERE state = 'REMOVED' AND swept_at IS NULL AND removed_at < now() - interval '1 hour'
      LIMIT ${BATCH}`,
  );
  let swept = 0;
  for (const { sha256 } of gone) {
    if (signal.aborted) break;
    await lockBytes(em, sha256);
    if (!(await isNeeded(em, sha256))) {
      await store.remove(sha256.toString('hex'));
      swept++;
    }
    await em.query(
      `UPDATE stored_file SET swept_at = now()
        WHERE sha256 = $1 AND state = 'REMOVED' AND swept_at IS NULL`,
      [sha256],
    );
  }
  return swept;
}

/** Deletes bytes that were put for a transaction which then failed. */
export async function dropOrphans(em: EntityManager, signal: AbortSignal): Promise<number> {
  const { store } = filesOf(em.connection);
  const youngest = Date.now() - ORPHAN_HOURS * 3_600_000;
  let dropped = 0;
  let batch: string[] = [];
  const drop = async () => {
    for (const key of await unknownOf(em, batch)) {
      await lockBytes(em, Buffer.from(key, 'hex'));
      // Somebody may have stored the same bytes before the lock was had.
      if ((await unknownOf(em, [key])).length === 0) continue;
      await store.remove(key);
      dropped++;
    }
    batch = [];
  };
  for await (const { key, storedAt } of store.keys()) {
    if (signal.aborted) return dropped;
    if (storedAt.getTime() < youngest) batch.push(key);
    if (batch.length >= BATCH) await drop();
  }
  await drop();
  return dropped;
}

async function isNeeded(em: EntityManager, sha256: Buffer): Promise<boolean> {
  const rows = await em.query<unknown[]>(
    `SELECT FROM stored_file WHERE sha256 = $1 AND state = 'STORED' LIMIT 1`,
    [sha256],
  );
  return rows.length > 0;
}

/** Those that no row stands for. Removed files are known too, until they are swept. */
async function unknownOf(em: EntityManager, keys: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ key: string }[]>(
    `SELECT key FROM unnest($1::text[]) AS key
      WHERE NOT EXISTS (
        SELECT FROM stored_file f
         WHERE f.sha256 = decode(key, 'hex')
           AND (f.state = 'STORED' OR (f.state = 'REMOVED' AND f.swept_at IS NULL)))`,
    [keys],
  );
  return rows.map(({ key }) => key);
}
