import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../seeds/demo/people.ts';
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

const SLOW = 240_000;
let dataDir: string;
let env: Record<string, string>;

beforeAll(async () => {
  await buildProgram();
  dataDir = await mkdtemp(join(tmpdir(), 'ocop-first-'));
  await chmod(dataDir, 0o755);
  const port = String(await freePort());
  env = { DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'warn', NODE_ENV: 'development' };
}, SLOW);
afterEach(async () => {
  killPrograms();
  const left = await readPidFile(join(dataDir, 'cluster'));
  if (left && isAlive(left.pid)) await stopPostmaster(left.pid);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const start = () => startProgram('src/main.js', ['start'], { env });

async function demo(
  ...args: string[]
): Promise<{ code: number | string; out: string; err: string }> {
  const program = startProgram('seeds/demo/run.js', args, { env });
  const code = await program.ended;
  return { code, ...program.output };
}

async function stop(program: Program): Promise<void> {
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
}

describe('a first start', { timeout: SLOW }, () => {
  it('that is ended while it loads the demonstration is completed by the next one', async () => {
    const first = start();
    while (!first.output.err.includes('sessions')) {
      expect(first.process.exitCode, first.output.err).toBeNull();
      await sleep(10);
    }
    await stop(first);
    expect(first.output.out).not.toContain('OCOP is ready');

    const second = start();
    await second.line(/Ctrl-C/);
    expect(second.output.err).not.toContain('people');
    const { password } = JSON.parse(
      await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'),
    ) as { password: string };
    expect((await stat(join(dataDir, 'demo-accounts.json'))).mode & 0o777).toBe(0o600);
    expect(second.output.out).toContain(password);
    for (const { login } of PEOPLE) expect(second.output.out).toContain(`  ${login} `);

    const shown = await demo();
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toContain('every step was as expected');
    const wrong = await demo('--password', 'not the password');
    expect(wrong).toMatchObject({ code: 1, out: expect.stringContaining('localhost') as string });
    expect(wrong.err).toContain('WRONG_CREDENTIALS');
    await stop(second);
  });

  it('says what is missing when no server answers', async () => {
    const { code, err } = await demo();
    expect(code).toBe(1);
    expect(err).toContain('run "npm start" in another window');
  });

  it('in production loads nothing made up and says how to make the first account', async () => {
    const fresh = await preparedDataDir('ocop-earnest-');
    try {
      const program = startProgram('src/main.js', ['start'], {
        env: { ...env, DATA_DIR: fresh, NODE_ENV: 'production' },
      });
      await program.line(/Ctrl-C/);
      expect(program.output.out).toContain('npm run ocop -- user create');
      expect(program.output.out).not.toContain('minh họa');
      await stop(program);
      const made = [
        'user',
        'create',
        'be.nong',
        '--name',
        'Nông Thị Bé',
        '--role',
        'ADMINISTRATOR',
      ];
      expect(await ocop(made, { env: { ...env, DATA_DIR: fresh } })).toMatchObject({ code: 0 });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
});
