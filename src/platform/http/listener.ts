import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorError } from '../config/operator-error.ts';
import type { Log } from '../observe/logger.ts';
import type { Metrics } from '../observe/metrics.ts';
import { assignRequestId, requestIdOf } from '../observe/request-id.ts';
import { BODY_TIMES, limitBody, type BodyTimes } from './body-time.ts';
import { answerBrokenRequest } from './broken-request.ts';
import { drain } from './drain.ts';
import type { DrainTimes, Handler, ListenerState } from './handler.ts';
import { watchOverload, type Overload } from './overload.ts';
import {
  BROKEN,
  LEAVING,
  NOT_FOUND,
  OVERLOADED,
  refuseRequest,
  type HttpRefusal,
} from './refusal.ts';
import { pathOf } from './request-path.ts';
import { dataHeaders, type HeaderList } from './security-headers.ts';

export interface ListenerOptions {
  /** Answered whatever the state of the server: health and metrics. */
  readonly vital: Readonly<Record<string, Handler>>;
  /** Exact paths, answered without a framework in between. */
  readonly routes: Readonly<Record<string, Handler>>;
  /** What paths begin with, for doors that find the rest of the path themselves. */
  readonly prefixes?: Readonly<Record<string, Handler>>;
  /** Everything else; without it there is nothing else. */
  readonly fallback?: Handler;
  readonly headers: HeaderList;
  /** Answers preflights and names the origins that are welcome; see cors.ts. */
  readonly crossOrigin?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** True when a trusted proxy stands in front, whose request ids are kept. */
  readonly proxied: boolean;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly overload?: Overload;
  readonly drain?: Partial<DrainTimes>;
  readonly bodies?: BodyTimes;
}

export interface Listener {
  readonly server: Server;
  readonly state: ListenerState;
  /** Requests that have come in and are not answered yet. */
  readonly underWay: number;
  /** @throws OperatorError naming PORT or HOST when the place is taken or not allowed. */
  listen(port: number, host: string): Promise<AddressInfo>;
  /** Stops without losing an answer; the same promise when called again. */
  drain(): Promise<void>;
}

interface Route {
  readonly door: string;
  readonly handle: Handler;
  readonly vital: boolean;
  readonly headers: HeaderList;
}

/**
 * The time-outs cut off slow senders; the limits bound what one caller can hold. Bodies have less time than
 * whole requests, except where a door allows more (body-time.ts).
 */
const SERVER = {
  headersTimeout: 8_000,
  requestTimeout: BODY_TIMES.longestMs + 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
  noDelay: true,
};
const MAX_CONNECTIONS = 2_000;
/** Answers that take longer are worth a line in the log. */
const SLOW_MS = 2_000;
/** A connection on which nothing moves, such as a reader that has stopped reading. */
const IDLE_SOCKET_MS = 30_000;

export function createListener(options: ListenerOptions): Listener {
  const routes = routeTable(options);
  const prefixes = prefixList(options);
  const fallback: Route = {
    door: 'web',
    handle:
      options.fallback ?? ((request, response) => refuseRequest(request, response, NOT_FOUND)),
    vital: false,
    headers: options.headers,
  };
  const overload = options.overload ?? watchOverload();
  const open = new Set<ServerResponse>();
  let state: ListenerState = 'serving';
  let drained: Promise<void> | undefined;

  const server = createServer(SERVER, (request, response) => {
    const path = pathOf(request);
    const route =
      routes.get(path) ?? prefixes.find(({ door }) => path.startsWith(door)) ?? fallback;
    const requestId = assignRequestId(request, options.proxied);
    limitBody(request, options.bodies);
    open.add(response);
    onceOver(response, options, route.door, requestId, () => open.delete(response));
    response.setHeader('x-request-id', requestId);
    for (const [name, value] of route.headers) response.setHeader(name, value);
    if (state !== 'serving') response.setHeader('connection', 'close');
    const refusal = route.vital ? null : turnedAway(state, overload, options.metrics);
    if (refusal) refuseRequest(request, response, refusal);
    else if (!options.crossOrigin?.(request, response)) run(route, request, response, options.log);
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(IDLE_SOCKET_MS);
  server.on('clientError', answerBrokenRequest);

  return {
    server,
    get state() {
      return state;
    },
    get underWay() {
      return open.size;
    },
    listen: (port, host) => listen(server, port, host),
    drain() {
      drained ??= drain({
        server,
        open,
        times: { noticeMs: 1_000, finishMs: 10_000, ...options.drain },
        enter: (next) => (state = next),
        log: options.log,
      }).finally(() => overload.stop());
      return drained;
    },
  };
}

/** What the state of the server refuses before anything is looked at. */
function turnedAway(
  state: ListenerState,
  overload: Overload,
  metrics: Metrics,
): HttpRefusal | null {
  if (state === 'refusing' || state === 'closed') {
    metrics.turnedAway('draining');
    return LEAVING;
  }
  if (!overload.overloaded) return null;
  metrics.turnedAway('overload');
  return OVERLOADED;
}

function onceOver(
  response: ServerResponse,
  { log, metrics }: ListenerOptions,
  door: string,
  requestId: string,
  over: () => void,
): void {
  const started = performance.now();
  response.once('close', () => {
    over();
    const milliseconds = performance.now() - started;
    // 499, as nginx has it: the caller went away before the answer.
    const status = response.writableEnded ? response.statusCode : 499;
    metrics.httpDone(door, status, milliseconds / 1000);
    const fields = { requestId, door, status, milliseconds: Math.round(milliseconds) };
    if (milliseconds > SLOW_MS) log.warn(fields, 'A slow answer');
    else log.debug(fields, 'Answered');
  });
}

function routeTable(options: ListenerOptions): ReadonlyMap<string, Route> {
  const table = new Map<string, Route>();
  const headers = dataHeaders(options.headers);
  for (const [door, handle] of Object.entries(options.routes)) {
    table.set(door, { door, handle, vital: false, headers });
  }
  for (const [door, handle] of Object.entries(options.vital)) {
    table.set(door, { door, handle, vital: true, headers });
  }
  return table;
}

function prefixList(options: ListenerOptions): readonly Route[] {
  const headers = dataHeaders(options.headers);
  return Object.entries(options.prefixes ?? {}).map(([door, handle]) => ({
    door,
    handle,
    vital: false,
    headers,
  }));
}

function run(route: Route, request: IncomingMessage, response: ServerResponse, log: Log): void {
  const failed = (error: unknown) => {
    const requestId = requestIdOf(request);
    log.error({ err: error, requestId, door: route.door }, 'A request failed');
    // An answer that has begun cannot become an error any more: cutting it off says so.
    if (response.headersSent) response.destroy();
    else refuseRequest(request, response, BROKEN, requestId);
  };
  try {
    const work = route.handle(request, response);
    if (work) work.catch(failed);
  } catch (error) {
    failed(error);
  }
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(listenFailure(error, port, host));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(server.address() as AddressInfo);
    });
  });
}

function listenFailure(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const say = (text: string, variable: string) =>
    new OperatorError(text, variable, { cause: error });
  if (error.code === 'EADDRINUSE') {
    return say(`Port ${port} is taken by another program: set PORT to another one.`, 'PORT');
  }
  if (error.code === 'EACCES') {
    return say(`This user may not open port ${port}: set PORT to one above 1024.`, 'PORT');
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return say(`${host} is not an address of this machine: set HOST to one that is.`, 'HOST');
  }
  return error;
}
