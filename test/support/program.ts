import { randomBytes } from 'node:crypto';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { copyFolder, PASSWORD } from './cluster.ts';
import { ROOT } from './root.ts';

const BUILD_LOCK = join(ROOT, 'node_modules', '.cache', 'ocop-build.lock');

/** Names the run of tests whose build lies in dist/. */
const BUILT = join(ROOT, 'node_modules', '.cache', 'ocop-build.run');

/** Builds dist/ as `npm run build` does, once in a run of tests; others that ask meanwhile wait. */
export async function buildProgram(): Promise<void> {
  await mkdir(dirname(BUILD_LOCK), { recursive: true });
  for (let waited = 0; !(await locked()); waited += 100) {
    if (waited > 120_000) throw new Error('Another build does not end');
    await sleep(100);
  }
  try {
    const run = inject('runId');
    if ((await readFile(BUILT, 'utf8').catch(() => '')) === run) return;
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '--noCheck'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (!existsSync(join(ROOT, 'dist', 'src', 'main.js'))) throw new Error(stdout);
    await writeFile(BUILT, run);
  } finally {
    await rm(BUILD_LOCK, { recursive: true, force: true });
  }
}

async function locked(): Promise<boolean> {
  const age = await stat(BUILD_LOCK).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > 90_000) await rm(BUILD_LOCK, { recursive: true, force: true });
  return mkdir(BUILD_LOCK).then(
    () => true,
    () => false,
  );
}

/** What a server finds at its second start: its database migrated, with the official lists. */
export async function preparedDataDir(prefix: string): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), prefix));
  await chmod(dataDir, 0o755);
  await prepareDataDir(dataDir);
  return dataDir;
}

/** Puts it into an empty folder; where the tests run on a server of yours, its first start does. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  const prepared = inject('preparedCluster');
  if (!prepared) return;
  await mkdir(dataDir, { recursive: true, mode: 0o755 });
  copyFolder(prepared, join(dataDir, 'cluster'));
  const secrets = {
    databaseAdminPassword: PASSWORD,
    databaseOwnerPassword: PASSWORD,
    databaseAppPassword: PASSWORD,
    signingKey: randomBytes(32).toString('base64'),
  };
  await writeFile(join(dataDir, 'secrets.json'), JSON.stringify(secrets), { mode: 0o600 });
}

export interface Program {
  readonly process: ChildProcess;
  /** Everything printed so far. */
  readonly output: { out: string; err: string };
  /** Waits for a line of standard output. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

export interface RunOptions {
  /** Settings; those of the test run itself are not passed on. */
  readonly env?: Record<string, string>;
  readonly uid?: number;
  readonly gid?: number;
}

const SETTINGS =
  /^(PORT|HOST|DATA_DIR|DATABASE_|TEST_DATABASE|NODE_ENV|LOG_LEVEL|RATE_LIMIT|TRUST_PROXY|PUBLIC_URL|FILES_|VITEST|NODE_OPTIONS)/;
const running = new Set<ChildProcess>();

/** Starts a file of dist/ as a process of its own. */
export function startProgram(file: string, args: string[], options: RunOptions = {}): Program {
  const inherited = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  const child = spawn(process.execPath, [join(ROOT, 'dist', file), ...args], {
    cwd: ROOT,
    // Not development: a first start would load the demonstration.
    env: { ...Object.fromEntries(inherited), NODE_ENV: 'test', ...options.env },
    uid: options.uid,
    gid: options.gid,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? 'unknown');
    });
  });
  const line = async (pattern: RegExp) => {
    for (let waited = 0; waited < 60_000; waited += 20) {
      const found = pattern.exec(output.out);
      if (found) return found;
      if (child.exitCode !== null || child.signalCode !== null) break;
      await sleep(20);
    }
    throw new Error(`No line ${String(pattern)} in:\n${output.out}\n${output.err}`);
  };
  return { process: child, output, line, ended };
}

/** Runs the command line to its end. */
export async function ocop(
  args: string[],
  options: RunOptions = {},
): Promise<{ code: number | string; out: string; err: string }> {
  const program = startProgram('src/main.js', args, options);
  const code = await program.ended;
  return { code, ...program.output };
}

/** For afterEach: ends what a failed test left running. */
export function killPrograms(): void {
  for (const child of running) child.kill('SIGKILL');
}
