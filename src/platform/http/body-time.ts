import type { IncomingMessage } from 'node:http';
import { answerBrokenRequest } from './broken-request.ts';

/** A body that came too slowly is answered like a request that Node itself gives up. */
const TOO_SLOW = Object.assign(new Error('The body came too slowly'), {
  code: 'ERR_HTTP_REQUEST_TIMEOUT',
});

export interface BodyTimes {
  /** Milliseconds any body has to be here. */
  readonly plainMs: number;
  /** For bodies that may come slowly: within each such time at least `least` bytes have to come. */
  readonly windowMs: number;
  readonly least: number;
  /** Milliseconds after which a slow body is given up as well. */
  readonly longestMs: number;
}

/** A photo of 3 MB comes within the longest time at 20 kbit/s; a sender of single bytes is cut off. */
export const BODY_TIMES: BodyTimes = {
  plainMs: 15_000,
  windowMs: 60_000,
  least: 16_384,
  longestMs: 20 * 60_000,
};

interface Coming {
  readonly times: BodyTimes;
  readonly since: number;
  /** Bytes of the connection when the window began; null while the body has the plain time. */
  slowFrom: number | null;
  timer: NodeJS.Timeout;
}

const coming = new WeakMap<IncomingMessage, Coming>();

/** Cuts a request off whose body is not there in time. */
export function limitBody(request: IncomingMessage, times: BodyTimes = BODY_TIMES): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding === undefined && !Number(length)) return;
  const timer = setTimeout(() => giveUp(request), times.plainMs).unref();
  const body: Coming = { times, since: performance.now(), slowFrom: null, timer };
  coming.set(request, body);
  const here = () => clearTimeout(body.timer);
  request.once('end', here);
  request.once('close', here);
}

/**
 * Lets the body of a request come slowly, as from a phone in the hills: as long as bytes keep coming.
 * For doors that know who sends.
 */
export function allowSlowBody(request: IncomingMessage): void {
  const body = coming.get(request);
  if (!body || body.slowFrom !== null || request.complete) return;
  clearTimeout(body.timer);
  request.socket.setTimeout(body.times.windowMs);
  nextWindow(request, body);
}

function nextWindow(request: IncomingMessage, body: Coming): void {
  const { windowMs, least, longestMs } = body.times;
  const before = request.socket.bytesRead;
  body.slowFrom = before;
  body.timer = setTimeout(() => {
    const late = performance.now() - body.since > longestMs;
    if (late || request.socket.bytesRead - before < least) giveUp(request);
    else nextWindow(request, body);
  }, windowMs).unref();
}

function giveUp(request: IncomingMessage): void {
  if (!request.complete) answerBrokenRequest(TOO_SLOW, request.socket);
}
