import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import { loadSecrets } from '../../src/platform/config/secrets.ts';
import {
  freePort,
  isAlive,
  readPidFile,
  stopPostmaster,
} from '../../src/platform/db/embedded-cluster.ts';
import { embeddedUrls } from '../../src/platform/db/embedded-roles.ts';

export type Victim = 'server' | 'database' | 'both';

const START_LIMIT = 120_000;
const MAIN = join(packageRoot(), 'dist', 'src', 'main.js');

/** The built server with its embedded database in a folder of its own; made to be killed. */
export class House {
  readonly url: string;
  #server: ChildProcess | undefined;
  #admin: pg.Pool | undefined;
  #printed = '';

  private constructor(
    readonly dataDir: string,
    private readonly port: number,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  static async build(): Promise<House> {
    const dataDir = await mkdtemp(join(tmpdir(), 'ocop-rounds-'));
    await chmod(dataDir, 0o755);
    return new House(dataDir, await freePort());
  }

  get environment(): NodeJS.ProcessEnv {
    const { PATH, HOME, LANG } = process.env;
    return {
      ...{ PATH, HOME, LANG, NODE_ENV: 'test', LOG_LEVEL: 'fatal', RATE_LIMIT_POINTS: '0' },
      ...{ DATA_DIR: this.dataDir, PORT: String(this.port) },
    };
  }

  /** Starts the server and waits until it can work; returns the milliseconds that took. */
  async start(): Promise<number> {
    const started = performance.now();
    const child = spawn(process.execPath, [MAIN, 'start'], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#server = child;
    const keep = (text: Buffer) => (this.#printed = (this.#printed + String(text)).slice(-4_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    await this.ready();
    return performance.now() - started;
  }

  /** Waits until the server answers and its database does. */
  async ready(): Promise<void> {
    const deadline = performance.now() + START_LIMIT;
    while (performance.now() < deadline) {
      if (this.#server?.exitCode !== null) break;
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      await answer?.text();
      if (answer?.ok) return;
      await sleep(50);
    }
    throw new Error(`The server does not become ready:\n${this.#printed}`);
  }

  /** kill -9 of what was started here, by its id, and nothing else. */
  async kill(victim: Victim): Promise<void> {
    const postmaster = await readPidFile(join(this.dataDir, 'cluster'));
    if (victim !== 'server' && postmaster) process.kill(postmaster.pid, 'SIGKILL');
    if (victim === 'database') return;
    const server = this.#server;
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGKILL');
    await gone;
  }

  /** As superuser: sees every row, whatever row security says. */
  async admin(): Promise<pg.Pool> {
    if (this.#admin) return this.#admin;
    const postmaster = await readPidFile(join(this.dataDir, 'cluster'));
    if (!postmaster) throw new Error('There is no database');
    const urls = embeddedUrls(postmaster.port, await loadSecrets(this.dataDir));
    const url = new URL(urls.admin);
    url.pathname = new URL(urls.owner).pathname;
    this.#admin = new pg.Pool({ connectionString: url.toString(), max: 4 });
    this.#admin.on('error', () => undefined);
    this.#admin.on('connect', (client) => client.on('error', () => undefined));
    return this.#admin;
  }

  async dropConnections(): Promise<void> {
    const admin = this.#admin;
    this.#admin = undefined;
    await admin?.end().catch(() => undefined);
  }

  /** Runs the command line; gives its exit code and what it printed. */
  async command(...args: string[]): Promise<{ code: number | null; out: string }> {
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    child.stdout.on('data', (text) => (out += String(text)));
    child.stderr.on('data', (text) => (out += String(text)));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, out };
  }

  async tearDown(keep = false): Promise<void> {
    await this.dropConnections();
    if (this.#server?.exitCode === null && this.#server.signalCode === null) {
      const gone = new Promise((resolve) => this.#server?.once('exit', resolve));
      this.#server.kill('SIGTERM');
      await gone;
    }
    const left = await readPidFile(join(this.dataDir, 'cluster'));
    if (left && isAlive(left.pid)) await stopPostmaster(left.pid);
    if (!keep) await rm(this.dataDir, { recursive: true, force: true });
  }
}
