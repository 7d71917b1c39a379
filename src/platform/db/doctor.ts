import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import type { Config } from '../config/config.ts';
import { APP_ROLE, openDatabase, type Database } from './data-source.ts';
import { DURABLE_SETTINGS, durabilitySettings } from './durability.ts';
import { migrationStatus, type MigrationClass } from './migrate.ts';
import type { RunningDatabase } from './running-database.ts';

export interface Finding {
  readonly level: 'ok' | 'warn' | 'fail';
  readonly subject: string;
  readonly state: string;
  /** What to do; absent when all is well. */
  readonly advice?: string;
}

type Check = Omit<Finding, 'subject'>;

const GIGABYTE = 1e9;
const OLDEST_SERVER = 150_000;

const ok = (state: string): Check => ({ level: 'ok', state });
const warn = (state: string, advice: string): Check => ({ level: 'warn', state, advice });
const fail = (state: string, advice: string): Check => ({ level: 'fail', state, advice });

/** What can be said without a database. */
export async function examineMachine(config: Config): Promise<Finding[]> {
  return [
    { subject: 'Node', ...ok(`${process.versions.node} on ${process.platform} ${process.arch}`) },
    { subject: 'data folder', ...(await dataFolder(config.dataDir)) },
    { subject: 'disk space', ...(await diskSpace(config.dataDir)) },
  ];
}

/** What the owner's connection shows about the database and its settings. */
export async function examineDatabase(
  { pool, source }: Database,
  running: RunningDatabase,
  migrations: MigrationClass[],
): Promise<Finding[]> {
  return [
    { subject: 'PostgreSQL', ...(await serverVersion(pool)) },
    ...(await extensions(pool)),
    { subject: 'collation', ...(await collation(pool)) },
    { subject: 'encoding', ...(await encoding(pool)) },
    { subject: 'migrations', ...(await appliedMigrations(source, migrations)) },
    { subject: `role ${APP_ROLE}`, ...(await appRole(running)) },
    ...(await durability(pool)),
    { subject: 'clock', ...(await clock(pool)) },
    { subject: 'connections', ...(await connections(pool)) },
  ];
}

async function dataFolder(folder: string): Promise<Check> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return fail(`${folder}: ${code}`, 'make the folder writable, or set DATA_DIR to one that is');
  }
}

async function diskSpace(folder: string): Promise<Check> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const state = `${(free / GIGABYTE).toFixed(1)} GB free (${Math.round((100 * bavail) / blocks)} %)`;
    if (free < 0.2 * GIGABYTE) return fail(state, 'make space at once: writes will be refused');
    if (free < 2 * GIGABYTE || bavail / blocks < 0.2) return warn(state, 'make space soon');
    return ok(state);
  } catch {
    return fail('unknown', 'the data folder cannot be looked at: see above');
  }
}

type Pool = Database['pool'];

async function one<T>(pool: Pool, sql: string, values: unknown[] = []): Promise<T> {
  const { rows } = await pool.query<{ value: T }>(sql, values);
  return rows[0]?.value as T;
}

async function serverVersion(pool: Pool): Promise<Check> {
  const name = await one<string>(pool, `SELECT current_setting('server_version') AS value`);
  const number = await one<number>(
    pool,
    `SELECT current_setting('server_version_num')::int AS value`,
  );
  return number >= OLDEST_SERVER ? ok(name) : fail(name, 'use PostgreSQL 15 or newer');
}

async function extensions(pool: Pool): Promise<Finding[]> {
  const found = await one<string[]>(
    pool,
    'SELECT array_agg(extname::text) AS value FROM pg_extension',
  );
  return ['unaccent', 'pg_trgm'].map((name) => ({
    subject: `extension ${name}`,
    ...(found.includes(name)
      ? ok('present')
      : fail('missing', `run "migrate up", or as an administrator: CREATE EXTENSION ${name};`)),
  }));
}

async function collation(pool: Pool): Promise<Check> {
  const found = await one<boolean>(
    pool,
    `SELECT EXISTS (SELECT FROM pg_collation WHERE collname = 'vi-x-icu') AS value`,
  );
  return found ? ok('vi-x-icu') : fail('vi-x-icu is missing', 'use a PostgreSQL built with ICU');
}

async function encoding(pool: Pool): Promise<Check> {
  const name = await one<string>(pool, `SELECT current_setting('server_encoding') AS value`);
  return name === 'UTF8' ? ok(name) : fail(name, 'create the database with ENCODING UTF8');
}

async function appliedMigrations(
  source: Database['source'],
  migrations: MigrationClass[],
): Promise<Check> {
  const status = await migrationStatus(source, migrations);
  const missing = status.filter(({ appliedAt }) => !appliedAt);
  const unknown = status.filter((migration) => migration.unknown);
  if (unknown.length > 0) {
    return fail(`${unknown.length} of a newer program`, 'start the newer version of this program');
  }
  if (missing.length > 0) {
    return fail(`${missing.length} missing`, 'run "migrate up" (npm start does so too)');
  }
  return ok(`all ${status.length} applied`);
}

/** Logs in as the server would: everything about its role and rights shows there. */
async function appRole({ app }: RunningDatabase): Promise<Check> {
  try {
    const database = await openDatabase({ ...app, poolSize: 1, applicationName: 'ocop-doctor' });
    try {
      const strong = await one<boolean>(
        database.pool,
        `SELECT rolsuper OR rolbypassrls AS value FROM pg_roles WHERE rolname = current_user`,
      );
      const name = await one<string>(database.pool, 'SELECT current_user AS value');
      if (name !== APP_ROLE) return fail(`acts as ${name}`, 'correct the login in DATABASE_URL');
      if (!strong) return ok('can log in, without special rights');
      return fail('may do too much', `ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS;`);
    } finally {
      await database.close();
    }
  } catch (error) {
    return fail((error as Error).message, 'run "migrate up" as the owner of the database');
  }
}

async function durability(pool: Pool): Promise<Finding[]> {
  const settings = await durabilitySettings(pool);
  const needed = DURABLE_SETTINGS.map((name) => ({
    subject: name,
    ...(settings.get(name) === 'off'
      ? fail('off', `set ${name} = on in postgresql.conf, or scores may be lost in a crash`)
      : ok(settings.get(name) ?? 'unknown')),
  }));
  const checksums =
    settings.get('data_checksums') === 'on'
      ? ok('on')
      : warn('off', 'switch on with pg_checksums --enable while PostgreSQL is stopped');
  return [...needed, { subject: 'data_checksums', ...checksums }];
}

async function clock(pool: Pool): Promise<Check> {
  const before = Date.now();
  const there = await one<string>(
    pool,
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS value',
  );
  const after = Date.now();
  const skew = Math.round(Number(there) - (before + after) / 2);
  const state = `${Math.abs(skew)} ms ${skew < 0 ? 'behind' : 'ahead of'} this machine`;
  if (Math.abs(skew) > 60_000) return fail(state, 'set both clocks by NTP: sign-in will fail');
  if (Math.abs(skew) > 2_000) return warn(state, 'set both clocks by NTP');
  return ok(state);
}

async function connections(pool: Pool): Promise<Check> {
  const limit = await one<number>(pool, `SELECT current_setting('max_connections')::int AS value`);
  const used = await one<number>(
    pool,
    `SELECT count(*)::int AS value FROM pg_stat_activity WHERE backend_type = 'client backend'`,
  );
  const state = `${used} of ${limit} used`;
  return limit - used < 25
    ? warn(state, 'raise max_connections: a server needs about 25')
    : ok(state);
}
