import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../src/platform/db/embedded-cluster.ts';
import { emptyDatabase, preparedDatabase } from '../support/database.ts';
import { buildProgram, killPrograms, ocop, startProgram } from '../support/program.ts';

const SLOW = 120_000;
let dataDir: string;
let database: { url: string; drop(): Promise<void> };
const logins: string[] = [];

beforeAll(async () => {
  await buildProgram();
  dataDir = await mkdtemp(join(tmpdir(), 'ocop-external-'));
  await chmod(dataDir, 0o755);
}, SLOW);
afterAll(() => rm(dataDir, { recursive: true, force: true }));
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(async () => {
  killPrograms();
  await database.drop();
  for (const login of logins.splice(0)) await run(serverUrl(), `DROP ROLE IF EXISTS ${login}`);
});

function serverUrl(): string {
  const url = new URL(database.url);
  url.pathname = '/postgres';
  return url.toString();
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A login without any right but to connect. */
async function plainLogin(): Promise<string> {
  const name = `ocop_plain_${process.pid}_${logins.length}`;
  logins.push(name);
  await run(serverUrl(), `CREATE ROLE ${name} LOGIN PASSWORD 'plain'`);
  const url = new URL(database.url);
  url.username = name;
  url.password = 'plain';
  return url.toString();
}

const env = (settings: Record<string, string>) => ({
  env: { DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: database.url, ...settings },
});

describe('DATABASE_URL', { timeout: SLOW }, () => {
  it('is migrated, and the server works in it as ocop_app', async () => {
    const port = String(await freePort());
    const program = startProgram('src/main.js', ['start'], env({ PORT: port, NODE_ENV: 'test' }));
    await program.line(/OCOP is ready/);
    const [held] = await run(
      database.url,
      `SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'ocop'`,
    );
    expect(held?.['count']).toBeGreaterThan(0);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const [row] = await run(database.url, 'SELECT count(*)::int AS count FROM schema_migration');
    expect(row?.['count']).toBeGreaterThan(0);
  });

  it('may be a login that is not the owner, who is named by DATABASE_MIGRATE_URL', async () => {
    const server = await plainLogin();
    const settings = { DATABASE_URL: server, DATABASE_MIGRATE_URL: database.url };
    expect(await ocop(['migrate', 'up'], env(settings))).toMatchObject({ code: 0, err: '' });
    const { code, out } = await ocop(['doctor'], env(settings));
    expect(out).toContain('ok    role ocop_app        can log in, without special rights');
    // The cluster of the tests is deliberately not durable, and doctor says so.
    expect(out).toContain('fail  fsync                off → set fsync = on');
    expect(code).toBe(1);
    const login = new URL(server).username;
    await run(database.url, `REVOKE ocop_app FROM ${login}`);
  });

  it('must be durable', async () => {
    const settings = { PORT: String(await freePort()), NODE_ENV: 'production' };
    const { code, err } = await ocop(['start'], env(settings));
    expect(code).toBe(1);
    expect(err).toMatch(
      /^ocop: The database of DATABASE_URL would lose scores in a crash \(fsync.* off\): .*\n$/,
    );
  });

  it('of an owner without the needed rights: the SQL for an administrator is shown', async () => {
    const owner = await plainLogin();
    const login = new URL(owner).username;
    const name = new URL(database.url).pathname.slice(1);
    await run(serverUrl(), `GRANT CREATE ON DATABASE ${name} TO ${login}`);
    await run(database.url, `GRANT CREATE ON SCHEMA public TO ${login}`);
    const { code, err } = await ocop(['migrate', 'up'], env({ DATABASE_URL: owner }));
    expect(code).toBe(1);
    expect(err).toContain(
      `As an administrator run once: CREATE ROLE ocop_app NOLOGIN; GRANT ocop_app TO ${login};`,
    );
    await run(database.url, `DROP OWNED BY ${login}`).catch(() => undefined);
    await run(database.url, `REVOKE ALL ON SCHEMA public FROM ${login}`);
    await run(serverUrl(), `REVOKE ALL ON DATABASE ${name} FROM ${login}`);
  });

  it('with a wrong password, or of no database, is named without the password', async () => {
    const wrong = new URL(database.url);
    wrong.password = 'not-it';
    const login = await ocop(['doctor'], env({ DATABASE_URL: wrong.toString() }));
    expect(login.out).toContain('refuses the login');
    expect(login.out).not.toContain('not-it');
    const missing = new URL(database.url);
    missing.pathname = '/ocop_not_there';
    const none = await ocop(['migrate', 'up'], env({ DATABASE_URL: missing.toString() }));
    expect(none).toMatchObject({ code: 1 });
    expect(none.err).toContain('has no such database');
  });

  it('is backed up and restored by its owner', async () => {
    const file = join(dataDir, 'external.backup');
    const filled = await preparedDatabase();
    await run(
      filled.url,
      `INSERT INTO client_operation VALUES
      ('00000000-0000-0000-0000-000000000000', 'o', '1', sha256('x'), '{}')`,
    );
    const backup = await ocop(['backup', '--to', file], env({ DATABASE_URL: filled.url }));
    await filled.drop();
    expect(backup).toMatchObject({ code: 0, err: '' });
    const other = await emptyDatabase();
    try {
      const restored = await ocop(['restore', '--from', file], env({ DATABASE_URL: other.url }));
      expect(restored).toMatchObject({ code: 0, err: '' });
      const count = 'SELECT count(*)::int AS count FROM client_operation';
      expect(await run(other.url, count)).toEqual([{ count: 1 }]);
    } finally {
      await other.drop();
    }
  });
});
