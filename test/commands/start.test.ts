import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  freePort,
  isAlive,
  readPidFile,
  stopPostmaster,
} from '../../src/platform/db/embedded-cluster.ts';
import {
  buildProgram,
  killPrograms,
  ocop,
  preparedDataDir,
  startProgram,
  type Program,
} from '../support/program.ts';

const SLOW = 120_000;
let dataDir: string;
let port: number;
const env = () => ({ DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' });

beforeAll(async () => {
  await buildProgram();
  dataDir = await preparedDataDir('ocop-start-');
  port = await freePort();
}, SLOW);
afterEach(async () => {
  killPrograms();
  const left = await postmaster();
  if (left) await stopPostmaster(left);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function postmaster(): Promise<number | undefined> {
  const found = await readPidFile(join(dataDir, 'cluster'));
  return found && isAlive(found.pid) ? found.pid : undefined;
}

async function serve(): Promise<Program> {
  const program = startProgram('src/main.js', ['start'], { env: env() });
  await program.line(/OCOP is ready/);
  return program;
}

async function unitNames(): Promise<unknown> {
  const query = '{ communeSearch(text: "Hung Dao") { __typename } }';
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

describe('ocop start', { timeout: SLOW }, () => {
  it('serves, and SIGTERM ends it cleanly', async () => {
    const program = await serve();
    expect(program.output.out).toContain(`http://localhost:${port}/graphql`);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(await postmaster()).toBeUndefined();
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).toContain(
      'database system is shut down',
    );
  });

  it('takes the two SIGINT that Ctrl-C under npm sends for one', async () => {
    const program = await serve();
    program.process.kill('SIGINT');
    await sleep(50);
    program.process.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(await postmaster()).toBeUndefined();
  });

  it('ends at once on a second, later signal', async () => {
    const program = await serve();
    const held = fetch(`http://127.0.0.1:${port}/healthz`);
    await held;
    process.kill((await postmaster())!, 'SIGSTOP');
    program.process.kill('SIGTERM');
    await sleep(1000);
    const started = Date.now();
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(1);
    expect(Date.now() - started).toBeLessThan(1000);
    process.kill((await postmaster())!, 'SIGCONT');
  });

  it('starts again after kill -9, and its data is there', async () => {
    const first = await serve();
    const before = await unitNames();
    expect(before).toMatchObject({
      data: { communeSearch: expect.arrayContaining([{ __typename: 'CommuneMatch' }]) as unknown },
    });
    first.process.kill('SIGKILL');
    await first.ended;
    const second = await serve();
    expect(await unitNames()).toEqual(before);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('does not survive as a half: a signal while starting stops everything', async () => {
    const program = startProgram('src/main.js', ['start'], { env: env() });
    while (!(await postmaster())) await sleep(5);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(await postmaster()).toBeUndefined();
    expect(program.output.err).toBe('Stopping: answering what is under way …\n');
  });
});

describe(
  'a problem the operator can solve is one line that names the setting',
  { timeout: SLOW },
  () => {
    let taken: Server;
    let takenPort: number;
    beforeAll(async () => {
      taken = createServer().listen(0, '127.0.0.1');
      await new Promise((done) => taken.once('listening', done));
      takenPort = (taken.address() as AddressInfo).port;
    });
    afterAll(() => void taken.close());

    async function refused(settings: Record<string, string>): Promise<string> {
      const { code, out, err } = await ocop(['start'], { env: { ...env(), ...settings } });
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      return err;
    }

    it('port taken', async () => {
      const line = await refused({ PORT: String(takenPort) });
      expect(line).toBe(
        `ocop: Port ${takenPort} is taken by another program: set PORT to another one.\n`,
      );
      expect(await postmaster()).toBeUndefined();
    });

    it('foreign address', async () => {
      expect(await refused({ HOST: '192.0.2.1' })).toContain('set HOST to one that is');
    });

    it('database unreachable', async () => {
      const closed = await freePort();
      const line = await refused({
        DATABASE_URL: `postgresql://someone:secret@127.0.0.1:${closed}/x`,
      });
      expect(line).toContain(`No PostgreSQL answers at 127.0.0.1:${closed}/x (ECONNREFUSED)`);
      expect(line).toContain('DATABASE_URL');
      expect(line).not.toContain('secret');
    });

    it('data folder that is none', async () => {
      const file = join(dataDir, 'a-file');
      await writeFile(file, '');
      expect(await refused({ DATA_DIR: file })).toContain('set DATA_DIR to');
      expect(await refused({ DATA_DIR: join(file, 'below') })).toContain('set DATA_DIR to');
    });

    if (process.getuid?.() === 0)
      it('data folder that this user may not write to', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'ocop-closed-'));
        const settings = { ...env(), DATA_DIR: folder };
        try {
          const { code, err } = await ocop(['start'], { env: settings, uid: 65_534, gid: 65_534 });
          expect(code).toBe(1);
          expect(err).toMatch(/^ocop: .*EACCES.*DATA_DIR.*\n$/);
        } finally {
          await rm(folder, { recursive: true });
        }
      });

    it('bad setting', async () => {
      expect(await refused({ PORT: 'abc' })).toBe(
        'ocop: PORT: "abc" cannot be used: write a whole number from 0 to 65535, for example 4000.\n',
      );
    });

    it('an old Node', () => {
      const script = `import('${new URL('../../dist/src/commands/node-version.js', import.meta.url).href}')
      .then(({ nodeIsRecent }) => console.log(nodeIsRecent('18.20.4'), nodeIsRecent('20.18.0'),
        nodeIsRecent('20.19.0'), nodeIsRecent('24.0.0')))`;
      const result = execFileSync(
        process.execPath,
        ['-e', `${script}.then(() => process.exit(0))`],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
      expect(result).toBe('false false true true\n');
    });
  },
);
