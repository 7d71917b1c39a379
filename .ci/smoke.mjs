// Starts the server as `npm start` does, with an empty data folder, and asks it a query.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const { port } = probe.address();
probe.close();

const server = spawn('npm', ['start', '--silent'], {
  env: { ...process.env, PORT: String(port), DATA_DIR: process.argv[2], LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
let exited = false;
server.on('exit', () => (exited = true));

async function ask() {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ products(first: 1) { totalCount nodes { name stars } } }' }),
  });
  return response.json();
}

let answer = null;
const deadline = Date.now() + 240_000;
while (!answer && !exited && Date.now() < deadline) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  answer = await ask().catch(() => null);
}
console.log(JSON.stringify(answer));
const good = answer?.data?.products?.totalCount > 0 && answer.data.products.nodes.length === 1;

if (!exited) {
  process.kill(-server.pid, 'SIGTERM');
  await Promise.race([once(server, 'exit'), new Promise((resolve) => setTimeout(resolve, 20_000))]);
  if (!exited) process.kill(-server.pid, 'SIGKILL');
}
process.exit(good ? 0 : 1);
