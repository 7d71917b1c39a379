import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync } from 'node:fs';
import { chown, mkdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../config/operator-error.ts';
import type { Account } from './embedded-account.ts';
import type { Binaries } from './embedded-binaries.ts';

export const ADMIN = 'postgres';

/** One cluster on disk and how to run it. */
export interface Cluster {
  readonly folder: string;
  /** What PostgreSQL prints goes here, so that it does not depend on this process to live. */
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly account?: Account;
  /** Settings given on the command line of every start. */
  readonly settings: Record<string, string>;
}

/** A running postmaster, read from its pid file. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Makes a new cluster: UTF-8, checksums, scram passwords. */
export async function initCluster(
  { folder, binaries, account }: Cluster,
  adminPassword: string,
  extra: string[] = [],
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
  const passwordFile = join(tmpdir(), `ocop-${process.pid}-${Date.now()}.pw`);
  await writeFile(passwordFile, `${adminPassword}\n`, { mode: 0o600, flag: 'wx' });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    // The built-in locale knows upper and lower case of every letter and never changes with the
    // system's libraries; Vietnamese order is asked for by name ("vi-x-icu").
    const options = [
      `--pgdata=${folder}`,
      `--username=${ADMIN}`,
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--auth=scram-sha-256',
      '--data-checksums',
      ...extra,
    ];
    const result = spawnSync(binaries.initdb, options, { ...account, cwd: '/', encoding: 'utf8' });
    if (result.status === 0) return;
    await rm(folder, { recursive: true, force: true });
    throw new OperatorError(
      `PostgreSQL could not make its files in ${folder}: ${lastLine(result.stderr)}. Make the folder writable, or set DATA_DIR to another one.`,
      'DATA_DIR',
    );
  } finally {
    await unlink(passwordFile).catch(() => undefined);
  }
}

export function isCluster(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'));
}

export interface LaunchOptions {
  /** Tried first; a free one is taken when it is not free. */
  readonly port?: number;
  /** Insist on that port. */
  readonly samePort?: boolean;
}

/** Reasons that pass by themselves: the last backends of a killed postmaster are still ending. */
const PASSING = /shared memory block|postmaster\.pid" already exists/;

/**
 * Starts PostgreSQL in a process group of its own, so that Ctrl-C reaches only this program,
 * which then stops it after the last answer.
 */
export async function launch(cluster: Cluster, options: LaunchOptions = {}): Promise<Postmaster> {
  let port = options.port ?? (await freePort());
  for (let attempt = 1; ; attempt++) {
    const outcome = await launchOnce(cluster, port);
    if ('pid' in outcome) return outcome;
    const taken = /Address already in use/.test(outcome.reason);
    if (attempt < 50 && (PASSING.test(outcome.reason) || (taken && options.samePort))) {
      await sleep(200);
    } else if (attempt < 50 && taken) {
      port = await freePort();
    } else {
      throw new OperatorError(
        `The embedded PostgreSQL did not start (${lastLine(outcome.reason)}): see ${cluster.logFile}, or set DATA_DIR to another folder.`,
        'DATA_DIR',
      );
    }
  }
}

async function launchOnce(
  cluster: Cluster,
  port: number,
): Promise<Postmaster | { reason: string }> {
  const log = openSync(cluster.logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  const settings = Object.entries(cluster.settings).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const child = spawn(
    cluster.binaries.postgres,
    ['-D', cluster.folder, '-p', String(port), ...settings],
    { ...cluster.account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended: string | undefined;
  child.once('exit', (code, signal) => (ended = `ended with ${code ?? signal}`));
  child.once('error', (error) => (ended = error.message));
  child.unref();
  const started = await waitUntilReady(cluster.folder, child.pid, () => ended !== undefined);
  if (started) return started;
  child.kill('SIGKILL');
  const printed = (await readFile(cluster.logFile)).subarray(logStart).toString();
  return { reason: printed.slice(-4000) || (ended ?? 'no answer within two minutes') };
}

/** Crash recovery may replay much, so as long as the process lives it is waited for. */
async function waitUntilReady(
  folder: string,
  pid: number | undefined,
  ended: () => boolean,
): Promise<Postmaster | undefined> {
  const deadline = Date.now() + 120_000;
  while (pid !== undefined && Date.now() < deadline && !ended()) {
    const state = await readPidFile(folder);
    if (state?.pid === pid && state.ready) return { pid: state.pid, port: state.port };
    await sleep(20);
  }
  return undefined;
}

/** The postmaster a pid file speaks of, whether or not it still lives. */
export async function readPidFile(
  folder: string,
): Promise<(Postmaster & { ready: boolean }) | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, , , , status] = text.split('\n');
  if (!pid || !port) return undefined;
  // A replica is ready to be read when it says so.
  const ready = /^(?:ready|standby)$/.test(status?.trim() ?? '');
  return { pid: Number(pid), port: Number(port), ready };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Stops a postmaster: open transactions are rolled back and everything is written out. If that
 * takes longer than `patienceMs` it is cut off, which the next start repairs from the log.
 */
export async function stopPostmaster(pid: number, patienceMs = 30_000): Promise<void> {
  for (const [signal, wait] of [
    ['SIGINT', patienceMs],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + wait;
    while (Date.now() < deadline) {
      if (!isAlive(pid)) return;
      await sleep(20);
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  const telling = lines.filter((line) => /FATAL|PANIC|error/i.test(line));
  return (telling.at(-1) ?? lines.at(-1) ?? '').trim().replace(/\.$/, '');
}
