import { spawnSync } from 'node:child_process';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../config/operator-error.ts';
import { loadSecrets, type Secrets } from '../config/secrets.ts';
import { databaseAccount } from './embedded-account.ts';
import { findBinaries } from './embedded-binaries.ts';
import {
  initCluster,
  isCluster,
  launch,
  stopPostmaster,
  type Cluster,
} from './embedded-cluster.ts';
import { takeLock, type DataDirLock, type LockHolder } from './embedded-lock.ts';
import { findPlace, readPlace, rememberPlace, type Place } from './embedded-place.ts';
import { canLogIn, recover } from './embedded-recovery.ts';
import { embeddedUrls, ensureRoles, type EmbeddedUrls } from './embedded-roles.ts';
import { embeddedSettings } from './embedded-settings.ts';
import { keepRunning } from './embedded-watch.ts';
import type { RunningDatabase } from './running-database.ts';

/** The purpose under which the server itself holds a data folder. */
export const SERVER = 'start';

const PATIENCE_MS = 60_000;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * The embedded PostgreSQL of a data folder, made at the first start. What a killed process left is
 * adopted or repaired. A command joins the database of a running server; otherwise it is started
 * and kept running until `stop`.
 * @param purpose `start` for the server, else the name of the command.
 * @throws OperatorError when another server uses the folder, or the folder cannot be used.
 */
export async function startEmbedded(dataDir: string, purpose: string): Promise<RunningDatabase> {
  const secrets = await loadSecrets(dataDir);
  for (let waited = 0; ; waited += 250) {
    const lock = await takeLock(dataDir, purpose);
    if (!('heldBy' in lock)) return startLocked(dataDir, secrets, lock);
    const { heldBy } = lock;
    if (heldBy.purpose === SERVER && purpose === SERVER) throw inUse(dataDir, heldBy);
    const joined = heldBy.purpose === SERVER && (await joinServer(dataDir, secrets));
    if (joined) return joined;
    // Another command, or a server that is only just starting.
    if (waited >= PATIENCE_MS) throw inUse(dataDir, heldBy);
    await sleep(250);
  }
}

function inUse(dataDir: string, { pid, purpose, host }: LockHolder): OperatorError {
  const who = purpose === SERVER ? 'Another server' : `The command "${purpose}"`;
  return new OperatorError(
    `${who} (process ${pid} on ${host}) uses the data folder ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
    'DATA_DIR',
  );
}

/** The database of the server that holds the folder; undefined while it does not answer. */
async function joinServer(dataDir: string, secrets: Secrets): Promise<RunningDatabase | undefined> {
  const place = await readPlace(dataDir);
  if (!place?.port) return undefined;
  const urls = embeddedUrls(place.port, secrets);
  if (!(await canLogIn(urls.owner))) return undefined;
  const nothing = { stop: () => Promise.resolve(), abandon: () => undefined };
  return { embedded: true, joined: true, ...addresses(urls), ...nothing };
}

function addresses(urls: EmbeddedUrls): Pick<RunningDatabase, 'app' | 'ownerUrl'> {
  return { app: { url: urls.app }, ownerUrl: urls.owner };
}

async function startLocked(
  dataDir: string,
  secrets: Secrets,
  lock: DataDirLock,
): Promise<RunningDatabase> {
  try {
    const { cluster, place } = await prepareCluster(dataDir, secrets);
    const version = binaryVersion(cluster);
    const adopted = await recover(cluster, ({ port }) =>
      canLogIn(embeddedUrls(port, secrets).admin, version),
    );
    const postmaster = adopted ?? (await launch(cluster, { port: place.port }));
    try {
      await rememberPlace(dataDir, { ...place, port: postmaster.port });
      const urls = embeddedUrls(postmaster.port, secrets);
      await ensureRoles(urls, secrets);
      const watch = keepRunning(cluster, postmaster);
      const stop = async () => {
        await watch.stop();
        await lock.release();
      };
      return { embedded: true, joined: false, ...addresses(urls), stop, abandon: watch.abandon };
    } catch (error) {
      await stopPostmaster(postmaster.pid);
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function prepareCluster(
  dataDir: string,
  secrets: Secrets,
): Promise<{ cluster: Cluster; place: Place }> {
  const account = databaseAccount();
  const binaries = await findBinaries(account);
  const place = await findPlace(dataDir, account);
  const cluster: Cluster = {
    folder: join(place.home, 'cluster'),
    logFile: join(place.home, 'postgres.log'),
    binaries,
    account,
    settings: embeddedSettings(),
  };
  if (!isCluster(cluster.folder)) await makeCluster(cluster, secrets);
  await refuseOtherMajor(cluster);
  await turnLog(cluster.logFile);
  return { cluster, place };
}

/** Made beside and moved into place when complete: a start cut off half-way leaves no half cluster. */
async function makeCluster(cluster: Cluster, secrets: Secrets): Promise<void> {
  const draft = `${cluster.folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await initCluster({ ...cluster, folder: draft }, secrets.databaseAdminPassword);
  await rename(draft, cluster.folder);
}

async function refuseOtherMajor(cluster: Cluster): Promise<void> {
  const made = (await readFile(join(cluster.folder, 'PG_VERSION'), 'utf8')).trim();
  const [major] = binaryVersion(cluster).split('.');
  if (made === major) return;
  throw new OperatorError(
    `The database in ${cluster.folder} was made by PostgreSQL ${made}, this program brings ${major}: make a backup with the earlier version of this program and restore it into an empty DATA_DIR.`,
    'DATA_DIR',
  );
}

function binaryVersion({ binaries }: Cluster): string {
  const { stdout } = spawnSync(binaries.postgres, ['--version'], { cwd: '/', encoding: 'utf8' });
  return /[\d.]+/.exec(stdout)?.[0] ?? '';
}

async function turnLog(file: string): Promise<void> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`);
}
