import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/config/package-root.ts';

/** `npm run dev`: compiles what changes and starts the server again. Ctrl-C ends both. */
const root = packageRoot();
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const server = join(root, 'dist', 'src', 'main.js');

const children: ChildProcess[] = [
  spawn(process.execPath, [tsc, '--noCheck', '--watch', '--preserveWatchOutput'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  }),
  spawn(process.execPath, ['--watch', '--watch-preserve-output', server, 'start'], {
    cwd: root,
    stdio: 'inherit',
  }),
];

for (const child of children) {
  child.once('exit', () => {
    for (const other of children) other.kill('SIGTERM');
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
