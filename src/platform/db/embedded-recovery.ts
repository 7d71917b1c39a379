import { spawnSync } from 'node:child_process';
import { readdir, readlink, realpath, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  isAlive,
  readPidFile,
  stopPostmaster,
  type Cluster,
  type Postmaster,
} from './embedded-cluster.ts';

/**
 * Looks after what an earlier process left behind (killed, power cut).
 * @param answers tries to work with the postmaster found; true when it can be adopted.
 * @returns the postmaster adopted, or undefined when a new one is to be started.
 */
export async function recover(
  cluster: Cluster,
  answers: (found: Postmaster) => Promise<boolean>,
): Promise<Postmaster | undefined> {
  const found = await readPidFile(cluster.folder);
  // A pid file without its process is left to PostgreSQL, which checks for orphaned backends.
  if (!found || !isAlive(found.pid)) return undefined;
  if (await worksIn(found.pid, cluster.folder)) {
    if (await answers(found)) return found;
    await stopPostmaster(found.pid);
    return undefined;
  }
  // The id now belongs to another program, and PostgreSQL would refuse to start because of it.
  await waitForBackends(cluster.folder);
  await unlink(join(cluster.folder, 'postmaster.pid')).catch(() => undefined);
  return undefined;
}

/** Whether that process is a PostgreSQL of this folder: those work with it as current folder. */
async function worksIn(pid: number, folder: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(folder));
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return (stdout ?? '').includes(folder);
  }
}

/** Backends outlive a killed postmaster for a moment; without the pid file nothing else guards. */
async function waitForBackends(folder: string): Promise<void> {
  for (let round = 0; round < 100; round++) {
    const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const working = await Promise.all(ids.map((id) => worksInQuietly(Number(id), folder)));
    if (!working.includes(true)) return;
    await sleep(100);
  }
}

async function worksInQuietly(pid: number, folder: string): Promise<boolean> {
  const current = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return current !== undefined && current === (await realpath(folder).catch(() => folder));
}

/** Tries for a while to log in; a database in crash recovery or shutting down refuses at first. */
export async function canLogIn(url: string, expectedVersion?: string): Promise<boolean> {
  for (let round = 0; round < 50; round++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
      const version = rows[0]?.server_version.split(' ')[0];
      return expectedVersion === undefined || version === expectedVersion;
    } catch (error) {
      if ((error as { code?: string }).code !== '57P03') return false;
      await sleep(200);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}
