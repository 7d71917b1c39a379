import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../observe/logger.ts';
import type { DrainTimes, ListenerState } from './handler.ts';

export interface DrainParts {
  readonly server: Server;
  /** Answers that have not ended. */
  readonly open: ReadonlySet<ServerResponse>;
  readonly times: DrainTimes;
  readonly enter: (state: ListenerState) => void;
  readonly log: Log;
}

const POLL_MS = 20;
/** After the last answer: requests already on their way are still told 503 instead of cut off. */
const LAST_WORD_MS = 100;

/**
 * Leaves in two steps. First everything is still served while readiness is off and every answer asks
 * the client to close; then new requests are refused before anything is done for them, and those under
 * way are waited for. Closing at once would half-close connections on which a request is just
 * arriving: it would be carried out and its answer lost.
 */
export async function drain({ server, open, times, enter, log }: DrainParts): Promise<void> {
  enter('leaving');
  for (const response of open) askToClose(response);
  await wait(times.noticeMs);
  enter('refusing');
  const finished = await ended(open, times.finishMs);
  if (!finished) log.warn({ count: open.size }, 'Requests were cut off at shutdown');
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if (finished) await wait(LAST_WORD_MS);
  server.closeAllConnections();
  await closed;
  enter('closed');
}

function askToClose(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

async function ended(open: ReadonlySet<unknown>, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (open.size > 0 && performance.now() < deadline) await wait(POLL_MS);
  return open.size === 0;
}
