import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** As `npm start` gives them: with a ceiling near what is needed, V8 collects before it grows. */
const LIMITS = ['--max-semi-space-size=16', '--max-old-space-size=768'];

export interface Program {
  readonly port: number;
  readonly pid: number;
  /** Resident memory in MB, from the kernel. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a program of this repository and waits until it says on which port it listens. */
export async function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<Program> {
  const child = spawn(process.execPath, [...LIMITS, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const port = await portOf(child, ready);
  const pid = child.pid ?? 0;
  return {
    port,
    pid,
    memory: async () => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function portOf(child: ChildProcess, ready: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const port = ready.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${text}`)));
  });
}
