import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseAccount } from '../../src/platform/db/embedded-account.ts';
import { findBinaries } from '../../src/platform/db/embedded-binaries.ts';
import {
  ADMIN,
  initCluster,
  isAlive,
  launch,
  readPidFile,
  stopPostmaster,
  type Cluster,
  type Postmaster,
} from '../../src/platform/db/embedded-cluster.ts';
import { ROOT } from './root.ts';
import { templateKey } from './template-key.ts';

const PREFIX = 'ocop-test-';
/** Of all its logins; as long as those of a data folder have to be. */
export const PASSWORD = 'only-for-tests-of-this-program';
const CACHE = join(ROOT, 'node_modules', '.cache', 'ocop-test-cluster');
const KEPT = 3;

export interface TestCluster {
  readonly adminUrl: string;
  /** Its folder as it was filled, to be copied. */
  readonly prepared: string;
  stop(): Promise<void>;
}

/**
 * A throw-away cluster below the system's temporary folder: quick, and not safe against a crash.
 * `fill` prepares it; what it made is kept and copied by later runs, until a migration, a reference
 * seed or anything they import changes.
 */
export async function startTestCluster(
  fill: (adminUrl: string) => Promise<void>,
): Promise<TestCluster> {
  await removeAbandoned();
  const home = await makeHome();
  const cluster = await describeCluster(home);
  const prepared = join(CACHE, await templateKey());
  let postmaster: Postmaster;
  try {
    if (existsSync(prepared)) {
      copyFolder(prepared, cluster.folder);
      await utimes(prepared, new Date(), new Date());
      postmaster = await launch(cluster);
    } else {
      postmaster = await prepare(cluster, fill, prepared);
    }
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
  return {
    adminUrl: adminUrl(postmaster),
    prepared,
    async stop() {
      await stopPostmaster(postmaster.pid);
      await rm(home, { recursive: true, force: true });
    },
  };
}

function adminUrl({ port }: Postmaster): string {
  return `postgresql://${ADMIN}:${PASSWORD}@127.0.0.1:${port}/postgres`;
}

/** A folder below the temporary one that later runs clear away when this one was killed. */
export async function makeHome(): Promise<string> {
  const account = databaseAccount();
  const home = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(home, 0o755);
  if (account) await chown(home, account.uid, account.gid);
  await writeFile(join(home, 'runner.pid'), String(process.pid));
  return home;
}

async function describeCluster(home: string): Promise<Cluster> {
  const account = databaseAccount();
  return {
    folder: join(home, 'cluster'),
    logFile: join(home, 'postgres.log'),
    binaries: await findBinaries(account),
    account,
    settings: {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
      shared_buffers: '64MB',
      jit: 'off',
      // Its workers belong to the superuser: a test's owner may not end them to drop its database.
      autovacuum: 'off',
    },
  };
}

async function prepare(
  cluster: Cluster,
  fill: (adminUrl: string) => Promise<void>,
  prepared: string,
): Promise<Postmaster> {
  await initCluster(cluster, PASSWORD, ['--no-sync']);
  const first = await launch(cluster);
  try {
    await fill(adminUrl(first));
  } finally {
    await stopPostmaster(first.pid);
  }
  await mkdir(CACHE, { recursive: true });
  const draft = `${prepared}.${process.pid}`;
  copyFolder(cluster.folder, draft);
  // Another run may have been faster; its copy is as good.
  await rename(draft, prepared).catch(() => rm(draft, { recursive: true, force: true }));
  await forgetOld();
  return launch(cluster);
}

export function copyFolder(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Copying the prepared cluster failed: ${stderr}`);
}

async function forgetOld(): Promise<void> {
  const names = await readdir(CACHE);
  const ages = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(CACHE, name))).mtimeMs })),
  );
  const old = ages.sort((a, b) => b.used - a.used).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(CACHE, name), { recursive: true, force: true })));
}

/** A test run that was killed leaves its cluster running; the next one clears it away. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const home = join(tmpdir(), name);
    const runner = Number(await readFile(join(home, 'runner.pid'), 'utf8').catch(() => '0'));
    if (!runner || isAlive(runner)) continue;
    const left = await readPidFile(join(home, 'cluster'));
    if (left && isAlive(left.pid)) await stopPostmaster(left.pid, 2000);
    await rm(home, { recursive: true, force: true }).catch(() => undefined);
  }
}
