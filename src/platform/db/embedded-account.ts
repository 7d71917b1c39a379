import { spawnSync } from 'node:child_process';
import { OperatorError } from '../config/operator-error.ts';

/** The account the database runs under when this program runs as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root, so root hands it to the account `postgres`, made when missing.
 * @returns undefined for an ordinary user, under whom the database simply runs.
 * @throws OperatorError saying what to do when the account can be neither found nor made.
 */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = lookUp() ?? (create() ? lookUp() : undefined);
  if (account) return account;
  throw new OperatorError(
    `PostgreSQL does not run as root, and the account "${NAME}" could not be made (is useradd installed?): make it, run this program as an ordinary user, or set DATABASE_URL.`,
    'DATABASE_URL',
  );
}

function lookUp(): Account | undefined {
  const uid = numberOf('-u');
  const gid = numberOf('-g');
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid };
}

function numberOf(flag: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

function create(): boolean {
  const shell = '/usr/sbin/nologin';
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', shell, NAME]],
    ['adduser', ['--system', '--group', '--no-create-home', '--shell', shell, NAME]],
  ];
  return attempts.some(([program, options]) => spawnSync(program, options).status === 0);
}

/** Whether that account may pass into the folder (every folder above it counts). */
export function canEnter(account: Account, folder: string): boolean {
  const check = spawnSync('/bin/sh', ['-c', 'test -x "$1" && cd "$1"', 'sh', folder], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  return check.status === 0;
}
