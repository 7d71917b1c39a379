import { chmod, chown, mkdtemp, readdir, rm, writeFile, readFile } from 'node:fs/promises';
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
} from '../../src/platform/db/embedded-cluster.ts';

const PREFIX = 'ocop-test-';
const PASSWORD = 'only-for-tests';

export interface TestCluster {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** A throw-away cluster below the system's temporary folder: quick, and not safe against a crash. */
export async function startTestCluster(): Promise<TestCluster> {
  await removeAbandoned();
  const account = databaseAccount();
  const home = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(home, 0o755);
  if (account) await chown(home, account.uid, account.gid);
  await writeFile(join(home, 'runner.pid'), String(process.pid));
  const cluster: Cluster = {
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
    },
  };
  await initCluster(cluster, PASSWORD, ['--no-sync']);
  const { pid, port } = await launch(cluster);
  return {
    adminUrl: `postgresql://${ADMIN}:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async stop() {
      await stopPostmaster(pid);
      await rm(home, { recursive: true, force: true });
    },
  };
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
