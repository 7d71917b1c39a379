import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { OperatorError } from '../config/operator-error.ts';
import type { FileStore } from '../files/file-store.ts';
import { restoreFiles } from './backup-files.ts';
import { loadBackup } from './backup-load.ts';
import { backupTables } from './backup-tables.ts';
import { verifyBackup, type BackupManifest } from './backup-verify.ts';
import { migrateDown, migrateUp, migrationStatus, type MigrationClass } from './migrate.ts';

export interface RestoreOptions {
  /** Replace what is in the database. */
  readonly force?: boolean;
  readonly onStep?: (message: string) => void;
  /** Where stored files of the backup go. */
  readonly store?: FileStore;
}

/**
 * Loads a backup into the database of `owner`: brings the tables to the version of the backup,
 * loads and checks everything in one transaction, then applies newer migrations.
 * @throws OperatorError when the file is damaged, is newer than this program, or the database is
 *   in use or not empty. Until the loading succeeds, rows that were there stay.
 */
export async function restoreBackup(
  owner: { source: DataSource; pool: pg.Pool },
  file: string,
  migrations: MigrationClass[],
  options: RestoreOptions = {},
): Promise<BackupManifest> {
  const say = options.onStep ?? (() => undefined);
  const manifest = await verifyBackup(file);
  say(`checked ${file}: ${manifest.footer.tables.length} tables`);
  await refuseRunningServer(owner.pool);
  if (!options.force) await refuseFullDatabase(owner.pool);
  await bringToVersion(owner.source, migrations, manifest.header.migrations);
  // Before the rows that refer to them: names are hashes, so nothing that is there is overwritten.
  await putFilesBack(file, manifest, options.store, say);
  await loadBackup(owner.pool, file, manifest, say);
  const newer = await migrateUp(owner.source, migrations);
  if (newer.length > 0) say(`applied newer migrations: ${newer.join(', ')}`);
  await owner.pool.query('ANALYZE');
  return manifest;
}

async function putFilesBack(
  backup: string,
  { header, footer }: BackupManifest,
  store: FileStore | undefined,
  say: (message: string) => void,
): Promise<void> {
  if (header.files === 'elsewhere') {
    say('stored files are not in this backup: they must be where they were (FILES_S3_BUCKET)');
  }
  if (!store || !footer.files) return;
  say(`put back ${await restoreFiles(backup, store)} stored files into ${store.place}`);
}

/** A server would go on answering from what it remembers of the old rows. */
async function refuseRunningServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'ocop'`,
  );
  if (!rows[0]?.count) return;
  throw new OperatorError('A server is connected to this database: stop it before restoring.');
}

async function refuseFullDatabase(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { name } of await backupTables(client)) {
      const { rowCount } = await client.query(`SELECT FROM ${name} LIMIT 1`);
      if (!rowCount) continue;
      throw new OperatorError(
        `The database is not empty (table ${name} has rows): restore into an empty one, or add --force to replace everything in it.`,
        'DATABASE_URL',
      );
    }
  } finally {
    client.release();
  }
}

async function bringToVersion(
  source: DataSource,
  migrations: MigrationClass[],
  wanted: readonly string[],
): Promise<void> {
  const status = await migrationStatus(source, migrations);
  const known = new Set(status.filter(({ unknown }) => !unknown).map(({ name }) => name));
  const missing = wanted.filter((name) => !known.has(name));
  if (missing.length > 0) {
    throw new OperatorError(
      `The backup was made by a newer version of this program (it needs ${missing.join(', ')}): restore it with that version.`,
    );
  }
  const last = wanted.at(-1);
  const tooNew = status.filter(({ name, appliedAt }) => appliedAt && !wanted.includes(name));
  if (tooNew.length > 0) await migrateDown(source, migrations, tooNew.length);
  if (last) await migrateUp(source, migrations, { to: last });
}
