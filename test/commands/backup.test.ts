import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyBackup } from '../../src/platform/db/backup-verify.ts';
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
  prepareDataDir,
  startProgram,
} from '../support/program.ts';

const SLOW = 180_000;
let folder: string;
let served: string;
let fresh: string;
let file: string;

beforeAll(async () => {
  await buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'ocop-backups-'));
  await chmod(folder, 0o755);
  [served, fresh, file] = ['served', 'fresh', 'one.backup'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
}, SLOW);
afterEach(async () => {
  killPrograms();
  for (const dataDir of [served, fresh]) {
    const left = await readPidFile(join(dataDir, 'cluster'));
    if (left && isAlive(left.pid)) await stopPostmaster(left.pid);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('backup and restore from the command line', { timeout: SLOW }, () => {
  it('copy a serving embedded database into a new one, and refuse to do harm', async () => {
    await prepareDataDir(served);
    const port = String(await freePort());
    const env = { DATA_DIR: served, PORT: port, LOG_LEVEL: 'warn' };
    const server = startProgram('src/main.js', ['start'], { env });
    await server.line(/OCOP is ready/);

    const backup = await ocop(['backup', '--to', file], { env });
    expect(backup).toMatchObject({ code: 0, err: '' });
    expect(backup.out).toMatch(/^Wrote and checked .*one\.backup: \d+ tables, \d+ rows/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const busy = await ocop(['restore', '--from', file, '--force'], { env });
    expect(busy).toMatchObject({
      code: 1,
      err: 'ocop: The server of this DATA_DIR is running: stop it before restoring.\n',
    });
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);

    const restored = await ocop(['restore', '--from', file], { env: { DATA_DIR: fresh } });
    expect(restored).toMatchObject({ code: 0, err: '' });
    const again = join(folder, 'again.backup');
    await ocop(['backup', '--to', again], { env: { DATA_DIR: fresh } });
    const [before, after] = [await verifyBackup(file), await verifyBackup(again)];
    expect(after.footer).toEqual(before.footer);
    expect(before.footer.tables.find(({ table }) => table === 'unit')?.rows).toBeGreaterThan(200);

    const full = await ocop(['restore', '--from', file], { env: { DATA_DIR: fresh } });
    expect(full.code).toBe(1);
    expect(full.err).toContain('--force');
    const forced = await ocop(['restore', '--from', file, '--force'], { env: { DATA_DIR: fresh } });
    expect(forced).toMatchObject({ code: 0, err: '' });
  });

  it('name a file that cannot be written or read', async () => {
    const env = { DATA_DIR: served };
    const nowhere = join(folder, 'missing', 'x.backup');
    expect((await ocop(['backup', '--to', nowhere], { env })).err).toBe(
      `ocop: Cannot write the backup ${nowhere} (ENOENT): give a file in a writable folder.\n`,
    );
    expect((await ocop(['restore', '--from', nowhere], { env })).err).toBe(
      `ocop: Cannot read the backup ${nowhere} (ENOENT).\n`,
    );
  });
});
