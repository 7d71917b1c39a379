import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isAlive, readPidFile, stopPostmaster } from '../../../src/platform/db/embedded-cluster.ts';
import {
  buildProgram,
  killPrograms,
  ocop,
  startProgram,
  type Program,
  type RunOptions,
} from '../../support/program.ts';

const SLOW = 120_000;
const NOBODY = 65_534;
/** Made once, since making a cluster takes seconds; every test leaves it stopped. */
let dataDir: string;
let otherDirs: string[] = [];

beforeAll(async () => {
  await buildProgram();
  dataDir = await freshFolder();
}, SLOW);
afterEach(async () => {
  killPrograms();
  for (const folder of [dataDir, ...otherDirs]) {
    const left = await postmaster(folder);
    if (left) await stopPostmaster(left.pid);
  }
  await Promise.all(otherDirs.map((folder) => rm(folder, { recursive: true, force: true })));
  otherDirs = [];
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-embedded-'));
  await chmod(folder, 0o755);
  return folder;
}

async function otherFolder(): Promise<string> {
  const folder = await freshFolder();
  otherDirs.push(folder);
  return folder;
}

interface Held {
  readonly program: Program;
  readonly ownerUrl: string;
  readonly app: { url: string };
}

async function hold(options: RunOptions = {}): Promise<Held> {
  const program = startProgram('test/support/hold-database.js', [], {
    ...options,
    env: { DATA_DIR: dataDir, ...options.env },
  });
  const [, text] = await program.line(/ready (.*)/);
  return { program, ...(JSON.parse(text!) as Omit<Held, 'program'>) };
}

async function postmaster(folder = dataDir): Promise<{ pid: number; port: number } | undefined> {
  const found = await readPidFile(join(folder, 'cluster'));
  return found && isAlive(found.pid) ? found : undefined;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.map(
      (row) => Object.values(row)[0],
    );
  } finally {
    await client.end();
  }
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await sleep(20);
}

describe('the embedded database', { timeout: SLOW }, () => {
  it('is durable, checked, reachable from here only, and its owner has no special rights', async () => {
    const { ownerUrl, app } = await hold();
    const settings = await ask(
      ownerUrl,
      `SELECT name || '=' || setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes',
         'synchronous_commit', 'data_checksums', 'listen_addresses') ORDER BY 1`,
    );
    expect(settings).toEqual([
      'data_checksums=on',
      'fsync=on',
      'full_page_writes=on',
      'listen_addresses=127.0.0.1',
      'synchronous_commit=on',
    ]);
    const rights = `SELECT current_user || ' ' || (rolsuper OR rolbypassrls OR rolcreaterole)
                      FROM pg_roles WHERE rolname = current_user`;
    expect(await ask(ownerUrl, rights)).toEqual(['ocop_owner false']);
    expect(await ask(app.url, rights)).toEqual(['ocop_app false']);
    await expect(ask(ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({
      code: '28P01',
    });
    const { mode } = await import('node:fs').then(({ statSync }) =>
      statSync(join(dataDir, 'secrets.json')),
    );
    expect(mode & 0o777).toBe(0o600);
  });

  it('stops cleanly on SIGTERM and keeps its rows and its port', async () => {
    const first = await hold();
    await ask(first.ownerUrl, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS id');
    first.program.process.kill('SIGTERM');
    expect(await first.program.ended).toBe(0);
    expect(await postmaster()).toBeUndefined();
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).toContain(
      'database system is shut down',
    );
    const second = await hold();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await ask(second.ownerUrl, 'SELECT id FROM kept')).toEqual([1]);
  });

  it('is stopped cleanly after a defect that nothing caught', async () => {
    const { program } = await hold();
    program.process.kill('SIGUSR2');
    expect(await program.ended).toBe(1);
    expect(program.output.err).toBe('defect: Error: on purpose\n');
    expect(await postmaster()).toBeUndefined();
  });

  it('is adopted by the next start when the program was killed', async () => {
    const first = await hold();
    await ask(first.ownerUrl, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS id');
    const before = await postmaster();
    first.program.process.kill('SIGKILL');
    expect(await first.program.ended).toBe('SIGKILL');
    expect(isAlive(before!.pid)).toBe(true);
    const second = await hold();
    expect((await postmaster())?.pid).toBe(before!.pid);
    expect(await ask(second.ownerUrl, 'SELECT id FROM kept')).toEqual([1]);
    second.program.process.kill('SIGTERM');
    expect(await second.program.ended).toBe(0);
    expect(isAlive(before!.pid)).toBe(false);
  });

  it('recovers when program and PostgreSQL were both killed', async () => {
    const first = await hold();
    await ask(first.ownerUrl, 'CREATE TABLE many AS SELECT generate_series(1, 1000) AS id');
    const before = await postmaster();
    first.program.process.kill('SIGKILL');
    process.kill(before!.pid, 'SIGKILL');
    await first.program.ended;
    const second = await hold();
    expect(await ask(second.ownerUrl, 'SELECT count(*)::int FROM many')).toEqual([1000]);
  });

  it('is started again, on its port, when only PostgreSQL dies', async () => {
    const held = await hold();
    const before = await postmaster();
    await kill(before!.pid);
    const deadline = Date.now() + 5000;
    let answer: unknown[] = [];
    while (answer.length === 0 && Date.now() < deadline) {
      answer = await ask(held.app.url, 'SELECT 1').catch(() => []);
      await sleep(50);
    }
    expect(answer).toEqual([1]);
    expect(isAlive(held.program.process.pid!)).toBe(true);
  });

  it('starts although its pid file names another program', async () => {
    const first = await hold();
    const file = join(dataDir, 'cluster', 'postmaster.pid');
    const text = await readFile(file, 'utf8');
    first.program.process.kill('SIGTERM');
    await first.program.ended;
    await writeFile(file, text.replace(/^\d+/, String(process.pid)));
    const second = await hold();
    expect(await ask(second.ownerUrl, 'SELECT 1')).toEqual([1]);
  });

  it('is made anew when making it was cut off half-way', async () => {
    const folder = await otherFolder();
    await mkdir(join(folder, 'cluster.new'), { recursive: true });
    await writeFile(join(folder, 'cluster.new', 'PG_VERSION'), '18\n');
    const held = await hold({ env: { DATA_DIR: folder } });
    expect(await ask(held.ownerUrl, 'SELECT 1')).toEqual([1]);
  });

  it('belongs to one server: a second one says so and ends', async () => {
    const first = await hold();
    const second = startProgram('test/support/hold-database.js', [], {
      env: { DATA_DIR: dataDir },
    });
    expect(await second.ended).toBe(1);
    expect(second.output.err).toBe(
      `ocop: Another server (process ${first.program.process.pid} on ${(await import('node:os')).hostname()}) uses the data folder ${dataDir}: stop it first, or set DATA_DIR to another folder.\n`,
    );
    expect(await ask(first.ownerUrl, 'SELECT 1')).toEqual([1]);
  });

  it('is shared with commands while the server runs, and stays', async () => {
    const held = await hold();
    const before = await postmaster();
    const migrated = await ocop(['migrate', 'up'], { env: { DATA_DIR: dataDir } });
    expect(migrated).toMatchObject({ code: 0, err: '' });
    expect((await postmaster())?.pid).toBe(before!.pid);
    expect(await ask(held.app.url, 'SELECT count(*) > 0 FROM schema_migration')).toEqual([true]);
    const doctor = await ocop(['doctor'], { env: { DATA_DIR: dataDir } });
    expect(doctor).toMatchObject({ code: 0, err: '' });
    expect(doctor.out).toContain('ok    database             embedded, run by the server');
    expect(doctor.out).not.toMatch(/^(warn|fail) (?!.*disk)/m);
  });

  it('is started and stopped by commands one after the other', async () => {
    const env = { DATA_DIR: dataDir };
    const results = await Promise.all([1, 2].map(() => ocop(['migrate', 'up'], { env })));
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(results.some(({ out }) => out.startsWith('Nothing to do'))).toBe(true);
    expect(await postmaster()).toBeUndefined();
  });

  if (process.getuid?.() === 0)
    it('runs for an ordinary user too', async () => {
      const folder = await otherFolder();
      chownSync(folder, NOBODY, NOBODY);
      const held = await hold({ uid: NOBODY, gid: NOBODY, env: { DATA_DIR: folder } });
      expect(await ask(held.ownerUrl, 'SELECT 1')).toEqual([1]);
      const found = await postmaster(folder);
      const owner = execFileSync('ps', ['-o', 'uid=', '-p', String(found!.pid)], {
        encoding: 'utf8',
      });
      expect(Number(owner)).toBe(NOBODY);
    });

  it('says which file is missing when the passwords are gone', async () => {
    await rm(join(dataDir, 'secrets.json'));
    const { code, err } = await ocop(['migrate', 'status'], { env: { DATA_DIR: dataDir } });
    expect(code).toBe(1);
    expect(err).toContain('put back the secrets.json that belongs to it');
    expect(await postmaster()).toBeUndefined();
  });
});
