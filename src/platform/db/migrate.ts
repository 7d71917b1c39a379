import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { OperatorError } from '../config/operator-error.ts';

export type MigrationClass = new () => MigrationInterface;

export interface MigrationStatus {
  /** For example `0001-platform`. */
  readonly name: string;
  /** Absent while it is still to be applied. */
  readonly appliedAt?: Date;
  /** Applied, but not part of this program: the database is newer. */
  readonly unknown?: boolean;
}

export interface MigrateOptions {
  /** Stop after this migration (its name or number). */
  readonly to?: string;
  readonly onStep?: (direction: 'up' | 'down', name: string, milliseconds: number) => void;
}

/** "OCOP" in ASCII: the advisory lock under which only one process migrates a database. */
export const MIGRATION_LOCK = 0x4f434f50;

const TABLE = `
  CREATE TABLE IF NOT EXISTS schema_migration (
    name text PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

/** Applies what is missing, each migration in its own transaction; returns the names applied. */
export async function migrateUp(
  source: DataSource,
  migrations: MigrationClass[],
  options: MigrateOptions = {},
): Promise<string[]> {
  const all = ordered(migrations);
  return locked(source, async (runner) => {
    await runner.query(TABLE);
    const applied = await appliedNames(runner);
    refuseNewerDatabase(all, applied);
    const wanted = upTo(all, options.to).filter(({ name }) => !applied.has(name));
    for (const step of wanted) {
      await apply(runner, step, 'up', options);
    }
    return wanted.map(({ name }) => name);
  });
}

/** Takes back the newest `count` migrations; returns their names, newest first. */
export async function migrateDown(
  source: DataSource,
  migrations: MigrationClass[],
  count = 1,
  options: MigrateOptions = {},
): Promise<string[]> {
  const all = ordered(migrations);
  return locked(source, async (runner) => {
    await runner.query(TABLE);
    const applied = await appliedNames(runner);
    refuseNewerDatabase(all, applied);
    const wanted = all
      .filter(({ name }) => applied.has(name))
      .reverse()
      .slice(0, count);
    for (const step of wanted) {
      await apply(runner, step, 'down', options);
    }
    return wanted.map(({ name }) => name);
  });
}

/** Every migration with the time it was applied; reads only. */
export async function migrationStatus(
  source: DataSource,
  migrations: MigrationClass[],
): Promise<MigrationStatus[]> {
  const applied = await readApplied(source);
  const known = ordered(migrations).map(({ name }) => ({ name, appliedAt: applied.get(name) }));
  const names = new Set(known.map(({ name }) => name));
  const unknown = [...applied]
    .filter(([name]) => !names.has(name))
    .map(([name, appliedAt]) => ({ name, appliedAt, unknown: true }));
  return [...known, ...unknown];
}

async function readApplied(source: DataSource): Promise<Map<string, Date>> {
  const [found] = await source.query<{ exists: boolean }[]>(
    `SELECT to_regclass('public.schema_migration') IS NOT NULL AS exists`,
  );
  if (!found?.exists) return new Map();
  const rows = await source.query<{ name: string; applied_at: Date }[]>(
    `SELECT name, applied_at FROM schema_migration ORDER BY name`,
  );
  return new Map(rows.map((row) => [row.name, row.applied_at]));
}

interface Step {
  readonly name: string;
  readonly migration: MigrationInterface;
}

function ordered(migrations: MigrationClass[]): Step[] {
  const steps = migrations.map((Class) => {
    const migration = new Class();
    return { name: migration.name ?? Class.name, migration };
  });
  steps.forEach(({ name }, index) => {
    const before = steps[index - 1]?.name ?? '';
    if (!/^\d{4}-[a-z0-9-]+$/.test(name))
      throw new Error(`Migration name "${name}" is not NNNN-name`);
    if (name <= before) throw new Error(`Migration ${name} is listed after ${before}`);
  });
  return steps;
}

function upTo(all: Step[], to: string | undefined): Step[] {
  if (to === undefined) return all;
  const index = all.findIndex(
    ({ name }) => name === to || name.startsWith(`${to.padStart(4, '0')}-`),
  );
  if (index < 0) throw new OperatorError(`There is no migration "${to}": see "migrate status".`);
  return all.slice(0, index + 1);
}

function refuseNewerDatabase(all: Step[], applied: Set<string>): void {
  const known = new Set(all.map(({ name }) => name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new OperatorError(
    `The database is newer than this program (it has ${unknown.join(', ')}): start the newer version, or restore an older backup.`,
    'DATABASE_URL',
  );
}

async function appliedNames(runner: QueryRunner): Promise<Set<string>> {
  const rows = (await runner.query(`SELECT name FROM schema_migration`)) as { name: string }[];
  return new Set(rows.map(({ name }) => name));
}

async function apply(
  runner: QueryRunner,
  { name, migration }: Step,
  direction: 'up' | 'down',
  options: MigrateOptions,
): Promise<void> {
  const started = performance.now();
  // A migration that cannot run in a transaction (CREATE INDEX CONCURRENTLY) says so itself.
  const inTransaction = migration.transaction !== false;
  if (inTransaction) await runner.startTransaction();
  try {
    await migration[direction](runner);
    await runner.query(
      direction === 'up'
        ? `INSERT INTO schema_migration (name) VALUES ($1)`
        : `DELETE FROM schema_migration WHERE name = $1`,
      [name],
    );
    if (inTransaction) await runner.commitTransaction();
  } catch (error) {
    if (inTransaction) await runner.rollbackTransaction().catch(() => undefined);
    if (error instanceof Error && !(error instanceof OperatorError)) {
      const state = inTransaction ? 'failed and was taken back' : 'failed half-way';
      error.message = `Migration ${name} (${direction}) ${state}: ${error.message}`;
    }
    throw error;
  }
  options.onStep?.(direction, name, performance.now() - started);
}

/** The lock belongs to the connection, so a killed process never leaves it behind. */
async function locked<T>(
  source: DataSource,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.query(`SET lock_timeout = '60s'`);
    await runner.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await runner.query(`SET lock_timeout = '2s'`);
    return await work(runner);
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') {
      throw new OperatorError(
        'Another process holds the tables that are to be migrated: wait for it to end, then try again.',
        undefined,
        { cause: error },
      );
    }
    throw error;
  } finally {
    await runner.query(`SELECT pg_advisory_unlock_all()`).catch(() => undefined);
    await runner.query(`RESET lock_timeout`).catch(() => undefined);
    await runner.release();
  }
}
