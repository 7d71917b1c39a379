import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { unusableDataDir } from '../config/secrets.ts';
import { isAlive } from './embedded-cluster.ts';

/** Who uses a data folder. */
export interface LockHolder {
  readonly pid: number;
  /** Tells two processes of one id apart (ids are used again, quickly so in containers). */
  readonly born: string;
  readonly host: string;
  /** The command that runs: `start`, `backup`, … */
  readonly purpose: string;
}

export interface DataDirLock {
  release(): Promise<void>;
}

const HEARTBEAT_MS = 3_000;
const SILENT_MS = 12_000;

/**
 * Takes the data folder for this process.
 * @returns the lock, or who holds it. The lock of a process that is gone does not count.
 */
export async function takeLock(
  dataDir: string,
  purpose: string,
): Promise<DataDirLock | { heldBy: LockHolder }> {
  const file = join(dataDir, 'server.lock');
  const own: LockHolder = {
    pid: process.pid,
    born: bornMark(process.pid),
    host: hostname(),
    purpose,
  };
  for (;;) {
    if (await place(file, own, dataDir)) return holding(file, own);
    const holder = await readHolder(file);
    if (holder && (await lives(holder, file))) return { heldBy: holder };
    await setAside(file, holder);
  }
}

/** link() fails when the file exists, so of several starters exactly one succeeds. */
async function place(file: string, own: LockHolder, dataDir: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, JSON.stringify(own), { mode: 0o644 });
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unusableDataDir(dataDir, error);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

function holding(file: string, own: LockHolder): DataDirLock {
  const beat = () => void utimes(file, new Date(), new Date()).catch(() => undefined);
  const heartbeat = setInterval(beat, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      const holder = await readHolder(file);
      if (holder?.pid === own.pid && holder.born === own.born) await unlink(file);
    },
  };
}

async function readHolder(file: string): Promise<LockHolder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

/** Processes of another host (a container before its restart) are judged by their heartbeat. */
async function lives(holder: LockHolder, file: string): Promise<boolean> {
  if (holder.host === hostname()) {
    return isAlive(holder.pid) && bornMark(holder.pid) === holder.born;
  }
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < SILENT_MS;
}

/**
 * Removes a dead lock. Another starter may have replaced it in the meantime: what was moved is
 * looked at once more, and a living lock goes back to its place.
 */
async function setAside(file: string, dead: LockHolder | undefined): Promise<void> {
  const aside = `${file}.${process.pid}.old`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const moved = await readHolder(aside);
  if (moved && (moved.pid !== dead?.pid || moved.born !== dead.born)) {
    await link(aside, file).catch(() => undefined);
  }
  await unlink(aside).catch(() => undefined);
}

function bornMark(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The second field is the program's name in brackets and may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return `${boot}-${fields[19]}`;
  } catch {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    }).stdout?.trim();
  }
}
