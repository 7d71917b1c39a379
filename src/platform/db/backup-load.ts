import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo, type CopyStreamQuery } from 'pg-copy-streams';
import { CHANGE_CHANNEL, EVERYTHING } from '../cache/change-feed.ts';
import { damaged, readFrames, type TableEnd, type TableStart } from './backup-format.ts';
import { liftGuards } from './backup-guards.ts';
import { backupTables, copyOut, type BackupTable } from './backup-tables.ts';
import type { BackupManifest } from './backup-verify.ts';

/**
 * Replaces the rows of all tables by those of the file, in one transaction: it succeeds with the
 * same counts and hashes as the file, or changes nothing. The owner's rights are enough.
 */
export async function loadBackup(
  pool: pg.Pool,
  file: string,
  manifest: BackupManifest,
  say: (message: string) => void,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.score_scope', 'tally', true),
                               set_config('app.restore', 'on', true)`);
    const tables = new Map((await backupTables(client)).map((table) => [table.name, table]));
    const guards = await liftGuards(client);
    if (tables.size > 0) await client.query(`TRUNCATE ${[...tables.keys()].join(', ')}`);
    await loadTables(client, file, tables);
    await setSequences(client, manifest);
    await compare(client, tables, manifest.footer.tables);
    say('checked every table: same rows, same hash');
    await guards.putBack();
    // The triggers that tell of changes were away; whoever listens has to forget all it knew.
    await client.query('SELECT pg_notify($1, $2)', [CHANGE_CHANNEL, EVERYTHING]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release(true);
  }
}

async function loadTables(
  client: pg.PoolClient,
  file: string,
  tables: Map<string, BackupTable>,
): Promise<void> {
  let copy: CopyStreamQuery | undefined;
  let ended: Promise<void> | undefined;
  try {
    for await (const { kind, content } of readFrames(file)) {
      if (kind === 'start') {
        copy = client.query(copyFrom(copyIn(file, content, tables)));
        ended = finished(copy);
        // Awaited at the table's end; an earlier failure must not count as unhandled until then.
        ended.catch(() => undefined);
      } else if (kind === 'data') {
        if (copy && !copy.write(content)) await Promise.race([once(copy, 'drain'), ended]);
      } else if (kind === 'end') {
        copy?.end();
        await ended;
      }
    }
  } catch (error) {
    copy?.destroy();
    throw error;
  }
}

function copyIn(
  file: string,
  { table, columns }: TableStart,
  tables: Map<string, BackupTable>,
): string {
  const here = tables.get(table);
  if (!here || [...here.columns].sort().join() !== [...columns].sort().join()) {
    throw damaged(file, `its table ${table} does not have the columns of this version`);
  }
  return `COPY ${table} (${columns.join(', ')}) FROM STDIN`;
}

async function setSequences(client: pg.PoolClient, { footer }: BackupManifest): Promise<void> {
  for (const { name, lastValue, isCalled } of footer.sequences) {
    await client.query('SELECT setval($1::regclass, $2, $3)', [name, lastValue, isCalled]);
  }
}

/** Reads every table back as the backup did, and compares. */
async function compare(
  client: pg.PoolClient,
  tables: Map<string, BackupTable>,
  wanted: readonly TableEnd[],
): Promise<void> {
  for (const { table, rows, sha256 } of wanted) {
    const hash = createHash('sha256');
    const stream = client.query(copyTo(copyOut(tables.get(table)!)));
    for await (const chunk of stream as AsyncIterable<Buffer>) hash.update(chunk);
    if (stream.rowCount === rows && hash.digest('hex') === sha256) continue;
    throw new Error(
      `Table ${table} came out differently (${stream.rowCount} of ${rows} rows); nothing was changed`,
    );
  }
}
