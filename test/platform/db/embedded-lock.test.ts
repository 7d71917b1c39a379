import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeLock, type DataDirLock } from '../../../src/platform/db/embedded-lock.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-lock-'));
  file = join(folder, 'server.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function taken(): Promise<DataDirLock> {
  const lock = await takeLock(folder, 'backup');
  if ('heldBy' in lock) throw new Error('held');
  return lock;
}

it('belongs to one, until it is given back', async () => {
  const lock = await taken();
  expect(await takeLock(folder, 'start')).toMatchObject({
    heldBy: { pid: process.pid, purpose: 'backup', host: hostname() },
  });
  await lock.release();
  await (await taken()).release();
});

it('is not held by a process that is gone', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  const holder = { pid: child.pid, born: 'x', host: hostname(), purpose: 'start' };
  await writeFile(file, JSON.stringify(holder));
  await (await taken()).release();
});

it('is not held by another process that got the same id', async () => {
  const holder = { pid: process.pid, born: 'earlier', host: hostname(), purpose: 'start' };
  await writeFile(file, JSON.stringify(holder));
  await (await taken()).release();
});

it('is held from another host while its heartbeat is fresh', async () => {
  const holder = { pid: 1, born: 'x', host: 'elsewhere', purpose: 'start' };
  await writeFile(file, JSON.stringify(holder));
  expect(await takeLock(folder, 'start')).toMatchObject({ heldBy: holder });
  const minuteAgo = new Date(Date.now() - 60_000);
  await utimes(file, minuteAgo, minuteAgo);
  await (await taken()).release();
});

it('survives being cut off in the middle of writing', async () => {
  await writeFile(file, '{"pid":');
  await (await taken()).release();
});

it('leaves the lock of somebody else alone when given back', async () => {
  const lock = await taken();
  const other = JSON.stringify({ pid: 1, born: 'y', host: 'elsewhere', purpose: 'start' });
  await writeFile(file, other);
  await lock.release();
  expect(await readFile(file, 'utf8')).toBe(other);
});
