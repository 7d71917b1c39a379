import { spawnSync } from 'node:child_process';
import { chown, rm, writeFile } from 'node:fs/promises';
import { makeHome } from './cluster.ts';
import { join } from 'node:path';
import pg from 'pg';
import { databaseAccount } from '../../src/platform/db/embedded-account.ts';
import { findBinaries } from '../../src/platform/db/embedded-binaries.ts';
import { launch, stopPostmaster } from '../../src/platform/db/embedded-cluster.ts';

export interface Standby {
  readonly port: number;
  /** Runs a statement on it as superuser. */
  administer(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A streaming replica of a cluster of this machine, made by an online copy of its files: the embedded
 * programs bring no pg_basebackup. Its files are in the temporary folder and go when it stops.
 * @param adminUrl superuser of the primary
 */
export async function startStandby(adminUrl: string): Promise<Standby> {
  const account = databaseAccount();
  const home = await makeHome();
  const folder = join(home, 'cluster');
  // The primary keeps its log, however long copying takes and however much is written meanwhile.
  await keepLog(adminUrl, `= '4GB'`);
  await copyOnline(adminUrl, folder);
  const { hostname, port, username, password } = new URL(adminUrl);
  const postmaster = await launch({
    folder,
    logFile: join(home, 'postgres.log'),
    binaries: await findBinaries(account),
    account,
    settings: {
      primary_conninfo: `host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      hot_standby: 'on',
      fsync: 'off',
      jit: 'off',
    },
  });
  const url = new URL(adminUrl);
  url.port = String(postmaster.port);
  return {
    port: postmaster.port,
    administer: (sql) =>
      asAdmin(url.toString(), (client) => client.query(sql).then(() => undefined)),
    stop: async () => {
      await stopPostmaster(postmaster.pid);
      await keepLog(adminUrl, '= DEFAULT');
      await rm(home, { recursive: true, force: true });
    },
  };
}

const keepLog = (adminUrl: string, size: string): Promise<void> =>
  asAdmin(adminUrl, async (client) => {
    await client.query(`ALTER SYSTEM SET wal_keep_size ${size}`);
    await client.query('SELECT pg_reload_conf()');
  });

async function copyOnline(adminUrl: string, folder: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    await client.query(`SELECT pg_backup_start('standby', true)`);
    // Files may go while they are copied: the log makes up for it.
    spawnSync('cp', ['-a', rows[0]!.data_directory, folder]);
    const stopped = await client.query<{ labelfile: string }>(
      'SELECT labelfile FROM pg_backup_stop(false)',
    );
    for (const name of ['postmaster.pid', 'postmaster.opts']) {
      await rm(join(folder, name), { force: true });
    }
    const account = databaseAccount();
    for (const [name, text] of [
      ['backup_label', stopped.rows[0]!.labelfile],
      ['standby.signal', ''],
    ] as const) {
      await writeFile(join(folder, name), text);
      if (account) await chown(join(folder, name), account.uid, account.gid);
    }
  });
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
