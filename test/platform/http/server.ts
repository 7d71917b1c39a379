import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach } from 'vitest';
import {
  createListener,
  type Listener,
  type ListenerOptions,
} from '../../../src/platform/http/listener.ts';
import { securityHeaders } from '../../../src/platform/http/security-headers.ts';
import { SILENT_LOG } from '../../../src/platform/observe/logger.ts';
import { createMetrics } from '../../../src/platform/observe/metrics.ts';

export interface TestServer {
  readonly listener: Listener;
  readonly port: number;
  readonly url: string;
}

const started: Listener[] = [];

afterEach(async () => {
  for (const listener of started.splice(0)) {
    listener.server.closeAllConnections();
    listener.server.close();
  }
});

/** A listener on a free port of this machine, closed after the test. */
export async function startServer(options: Partial<ListenerOptions>): Promise<TestServer> {
  const listener = createListener({
    vital: {},
    routes: {},
    headers: securityHeaders(undefined),
    proxied: false,
    log: SILENT_LOG,
    metrics: createMetrics({ processMetrics: false }),
    ...options,
  });
  started.push(listener);
  const { port } = await listener.listen(0, '127.0.0.1');
  return { listener, port, url: `http://127.0.0.1:${port}` };
}

/** Sends bytes as they are and gives everything that comes back until the connection ends. */
export async function exchange(port: number, bytes: string): Promise<string> {
  const socket = await openSocket(port);
  socket.write(bytes);
  return readToEnd(socket);
}

export async function openSocket(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

export async function readToEnd(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  if (!socket.destroyed) await once(socket, 'close');
  return text;
}
