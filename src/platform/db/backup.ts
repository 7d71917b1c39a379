import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { OperatorError } from '../config/operator-error.ts';
import type { FileStore } from '../files/file-store.ts';
import { fileContent, type FileTally } from './backup-files.ts';
import {
  encodeFrame,
  MARK,
  type BackupFooter,
  type Frame,
  type SequenceState,
  type TableEnd,
} from './backup-format.ts';
import { backupTables, copyOut, sequenceNames, type BackupTable } from './backup-tables.ts';
import { verifyBackup, type BackupManifest } from './backup-verify.ts';
import { MIGRATION_LOCK } from './migrate.ts';

/**
 * Writes all tables, as they are at one moment, into one compressed file, and reads it back to
 * check it. The server may run meanwhile. Nothing is kept in memory beyond a piece of a table.
 * @param owner connected as owner of the tables.
 * @param store where files are, when they are to be inside too.
 * @throws OperatorError when the file cannot be written or would be incomplete.
 */
export async function writeBackup(
  owner: pg.Pool,
  file: string,
  store?: FileStore,
): Promise<BackupManifest> {
  const client = await owner.connect();
  const draft = `${file}.${process.pid}.part`;
  try {
    // Whoever migrates waits, so the list of tables stays true.
    await client.query('SELECT pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SELECT set_config('app.score_scope', 'tally', true)`);
    await writeFile(client, draft, store);
    const manifest = await verifyBackup(draft);
    await rename(draft, file);
    return manifest;
  } catch (error) {
    await rm(draft, { force: true });
    throw writeFailure(error, file);
  } finally {
    // The connection carries a transaction and a lock: it is closed, not used again.
    client.release(true);
  }
}

async function writeFile(client: pg.PoolClient, draft: string, store?: FileStore): Promise<void> {
  // Flushed to the disk before it counts as written: it is about to replace an earlier backup.
  const target = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(Readable.from(content(client, store)), createGzip({ level: 6 }), target);
}

async function* content(client: pg.PoolClient, store?: FileStore): AsyncGenerator<Buffer> {
  const tables = await backupTables(client);
  await refuseHiddenRows(client, tables);
  yield MARK;
  yield* encodeFrame(await header(client, tables.length, store));
  const ends: TableEnd[] = [];
  for (const table of tables) {
    yield* tableContent(client, table, ends);
  }
  const hasFiles = store && tables.some(({ name }) => name === 'stored_file');
  const files: FileTally = { kept: 0, missing: [] };
  if (hasFiles) yield* fileContent(client, store, files);
  const footer: BackupFooter = {
    tables: ends,
    sequences: await sequences(client),
    ...(hasFiles && { files }),
  };
  yield* encodeFrame({ kind: 'footer', content: footer });
}

async function header(client: pg.PoolClient, tables: number, store?: FileStore): Promise<Frame> {
  const { rows } = await client.query<{ names: string[]; server: string; moment: Date }>(
    `SELECT array(SELECT name FROM schema_migration ORDER BY name) AS names,
            current_setting('server_version') AS server, now() AS moment`,
  );
  const { names = [], server = '', moment = new Date() } = rows[0] ?? {};
  const createdAt = moment.toISOString();
  const files = store ? 'inside' : 'elsewhere';
  return { kind: 'header', content: { createdAt, server, migrations: names, tables, files } };
}

async function* tableContent(
  client: pg.PoolClient,
  table: BackupTable,
  ends: TableEnd[],
): AsyncGenerator<Buffer> {
  const { name, columns } = table;
  yield* encodeFrame({ kind: 'start', content: { table: name, columns } });
  const hash = createHash('sha256');
  const stream = client.query(copyTo(copyOut(table)));
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield* encodeFrame({ kind: 'data', content: chunk });
  }
  const end: TableEnd = { table: name, rows: stream.rowCount, sha256: hash.digest('hex') };
  ends.push(end);
  yield* encodeFrame({ kind: 'end', content: end });
}

async function sequences(client: pg.PoolClient): Promise<SequenceState[]> {
  const states: SequenceState[] = [];
  for (const name of await sequenceNames(client)) {
    const { rows } = await client.query<{ last_value: string; is_called: boolean }>(
      `SELECT last_value, is_called FROM ${name}`,
    );
    const state = rows[0];
    if (state) states.push({ name, lastValue: state.last_value, isCalled: state.is_called });
  }
  return states;
}

/**
 * Row security that binds the owner filters without a word. A table whose policies do not know the
 * backup's scope would come out incomplete, so the backup is refused instead.
 */
async function refuseHiddenRows(client: pg.PoolClient, tables: BackupTable[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT quote_ident(c.relname) AS name
       FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE p.polcmd IN ('r', '*')
        AND (pg_get_expr(p.polqual, p.polrelid) LIKE '%app.score_scope%'
             OR EXISTS (SELECT FROM pg_depend d JOIN pg_proc f ON f.oid = d.refobjid
                         WHERE d.classid = 'pg_policy'::regclass AND d.objid = p.oid
                           AND d.refclassid = 'pg_proc'::regclass
                           AND f.prosrc LIKE '%app.score_scope%'))`,
  );
  const open = new Set(rows.map(({ name }) => name));
  const hidden = tables.filter(({ name, forced }) => forced && !open.has(name));
  if (hidden.length === 0) return;
  const names = hidden.map(({ name }) => name).join(', ');
  throw new Error(`Row security hides rows of ${names} from the backup`);
}

function writeFailure(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (!['EACCES', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENOSPC', 'EPERM'].includes(code ?? '')) {
    return error;
  }
  const advice = code === 'ENOSPC' ? 'make space on the disk' : 'give a file in a writable folder';
  return new OperatorError(`Cannot write the backup ${file} (${code}): ${advice}.`, undefined, {
    cause: error,
  });
}
