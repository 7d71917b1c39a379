import { connect, type Socket } from 'node:net';

/** One request as bytes on the wire, and how to know a good answer. */
export interface Shot {
  readonly method: 'POST' | 'GET';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /**
   * The next request of a connection, given its last answer: a list taken in turn, or made from what
   * came back (a write needs the revision it read).
   */
  readonly shots: readonly Shot[] | ((connection: number, lastAnswer: string | null) => Shot);
  /** Text that every good answer begins with. */
  readonly expect: string;
}

export interface LoadResult {
  readonly requests: number;
  readonly failures: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Bytes of the last answer's body. */
  readonly bytes: number;
  /** The first answer that was not as expected. */
  readonly sample: string | null;
}

const HEADER_END = Buffer.from('\r\n\r\n');

function bytesOf(shot: Shot, port: number): Buffer {
  const body = Buffer.from(shot.body ?? '', 'utf8');
  const headers = {
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': String(body.length),
    ...shot.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = `${shot.method} ${shot.path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/**
 * Sends requests over keep-alive connections, each waiting for its answer before the next, for a bounded
 * time. Bare sockets, so that the client takes as little as possible of the machine it shares.
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const times: number[] = [];
  const state = { failures: 0, bytes: 0, sample: null as string | null, next: 0 };
  const started = performance.now();
  const end = started + options.milliseconds;
  await Promise.all(
    Array.from({ length: options.connections }, (_, connection) =>
      oneConnection(options, requestMaker(options, connection, state), times, state, end),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    failures: state.failures,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    bytes: state.bytes,
    sample: state.sample,
  };
}

interface State {
  failures: number;
  bytes: number;
  sample: string | null;
  next: number;
}

type RequestMaker = (lastAnswer: Buffer | null) => Buffer;

function requestMaker(options: LoadOptions, connection: number, state: State): RequestMaker {
  const { shots, port } = options;
  if (typeof shots === 'function') {
    return (last) => bytesOf(shots(connection, last?.toString('utf8') ?? null), port);
  }
  const ready = shots.map((shot) => bytesOf(shot, port));
  return () => {
    const request = ready[state.next++ % ready.length];
    if (!request) throw new Error('no request to send');
    return request;
  };
}

async function oneConnection(
  options: LoadOptions,
  nextRequest: RequestMaker,
  times: number[],
  state: State,
  end: number,
): Promise<void> {
  const socket = await open(options.port);
  const reader = new AnswerReader(socket);
  let last: Buffer | null = null;
  try {
    while (performance.now() < end) {
      const bytes = nextRequest(last);
      const sent = performance.now();
      socket.write(bytes);
      const answer = await reader.next();
      times.push(performance.now() - sent);
      state.bytes = answer.length;
      last = answer;
      if (answer.toString('utf8', 0, options.expect.length) !== options.expect) {
        state.failures += 1;
        state.sample ??= answer.toString('utf8', 0, 500);
      }
    }
  } finally {
    socket.destroy();
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Cuts the byte stream into answer bodies by their Content-Length. */
class AnswerReader {
  #buffer: Buffer = Buffer.alloc(0);
  #waiting: { resolve: (body: Buffer) => void; reject: (error: Error) => void } | null = null;

  constructor(socket: Socket) {
    socket.on('data', (chunk) => {
      this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
      this.#deliver();
    });
    const fail = () => this.#waiting?.reject(new Error('the connection was closed'));
    socket.on('close', fail);
    socket.on('error', fail);
  }

  next(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#deliver();
    });
  }

  #deliver(): void {
    if (!this.#waiting) return;
    const headEnd = this.#buffer.indexOf(HEADER_END);
    if (headEnd < 0) return;
    const head = this.#buffer.toString('latin1', 0, headEnd);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const bodyStart = headEnd + HEADER_END.length;
    if (this.#buffer.length < bodyStart + length) return;
    const body = this.#buffer.subarray(bodyStart, bodyStart + length);
    this.#buffer = this.#buffer.subarray(bodyStart + length);
    const { resolve } = this.#waiting;
    this.#waiting = null;
    resolve(body);
  }
}
