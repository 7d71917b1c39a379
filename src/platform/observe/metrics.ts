import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { FastHistogram } from './histogram.ts';

const JOB_SECONDS = [0.01, 0.1, 1, 10, 60, 600];
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The part of a pg pool that is watched. */
export interface WatchedPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** The numbers of the ready answers that are watched. */
export interface WatchedCache {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
  readonly invalidated: number;
}

export interface WatchedReplica {
  readonly reads: number;
  readonly failures: number;
  readonly fresh: number;
}

export interface Metrics {
  readonly registry: Registry;
  /** A request is over. `door` is a route's name from the program, never from the caller. */
  httpDone(door: string, status: number, seconds: number): void;
  /** An operation is over. Names that are not listed are counted together as "other". */
  operationDone(name: string, door: 'listed' | 'free', seconds: number, good: boolean): void;
  /** A job is over. */
  jobDone(job: string, seconds: number, good: boolean): void;
  /** A request was turned away before it was looked at. */
  turnedAway(reason: 'overload' | 'draining'): void;
  /** Names that may become labels: those of the listed operations. */
  listOperations(names: Iterable<string>): void;
  watchPool(name: string, pool: WatchedPool): void;
  /** Ready answers, counted where they are kept. */
  watchCache(read: () => WatchedCache): void;
  /** The read replica, counted where it is read. */
  watchReplica(read: () => WatchedReplica): void;
  text(): Promise<string>;
  close(): void;
}

/** Prometheus metrics in a registry of their own, so that several servers fit in one process. */
export function createMetrics(options: { readonly processMetrics?: boolean } = {}): Metrics {
  const registry = new Registry();
  if (options.processMetrics !== false) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const http = new FastHistogram(
    registry,
    'http_request_duration_seconds',
    'Time from the arrival of a request to the end of its answer',
    SECONDS,
  );
  const operation = new FastHistogram(
    registry,
    'graphql_operation_duration_seconds',
    'Time an operation took; "other" stands for all that are not listed',
    SECONDS,
  );
  const job = new FastHistogram(registry, 'job_duration_seconds', 'Time a job took', JOB_SECONDS);
  const turnedAway = new Counter({
    name: 'http_requests_turned_away_total',
    help: 'Requests answered with 503 before they were looked at',
    labelNames: ['reason'] as const,
    registers,
  });
  const pools = watchPools(registers);
  const listed = new Set<string>();
  return {
    registry,
    httpDone: (door, status, seconds) =>
      http.series(`${door} ${status}`, () => ({ door, status: String(status) })).observe(seconds),
    operationDone: (name, door, seconds, good) => {
      const shown = listed.has(name) ? name : 'other';
      const outcome = good ? 'good' : 'errors';
      operation
        .series(`${shown} ${door} ${outcome}`, () => ({
          operation: shown,
          door,
          outcome,
        }))
        .observe(seconds);
    },
    jobDone: (name, seconds, good) => {
      const outcome = good ? 'good' : 'failed';
      job.series(`${name} ${outcome}`, () => ({ job: name, outcome })).observe(seconds);
    },
    turnedAway: (reason) => turnedAway.inc({ reason }),
    listOperations: (names) => {
      for (const name of names) listed.add(name);
    },
    watchPool: (name, pool) => pools.set(name, pool),
    watchCache: (read) => watchCache(registers, read),
    watchReplica: (read) => watchReplica(registers, read),
    text: () => registry.metrics(),
    close: () => registry.clear(),
  };
}

function watchPools(registers: Registry[]): Map<string, WatchedPool> {
  const pools = new Map<string, WatchedPool>();
  const gauge = (name: string, help: string, read: (pool: WatchedPool) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['pool'] as const,
      registers,
      collect() {
        for (const [pool, watched] of pools) this.set({ pool }, read(watched));
      },
    });
  gauge('db_pool_total', 'Connections to the database', (pool) => pool.totalCount);
  gauge('db_pool_idle', 'Connections that wait for work', (pool) => pool.idleCount);
  gauge('db_pool_waiting', 'Work that waits for a connection', (pool) => pool.waitingCount);
  return pools;
}

/** Counted by whoever keeps the answers; read when somebody asks. */
function watchCache(registers: Registry[], read: () => WatchedCache): void {
  const { counter, gauge } = readers(registers, read);
  counter('answer_cache_hits_total', 'Answers that were ready', ({ hits }) => hits);
  counter('answer_cache_misses_total', 'Answers that had to be made', ({ misses }) => misses);
  counter(
    'answer_cache_invalidated_total',
    'Ready answers dropped because what they were made from may have changed',
    ({ invalidated }) => invalidated,
  );
  gauge('answer_cache_entries', 'Answers that are ready', ({ entries }) => entries);
  gauge('answer_cache_bytes', 'Memory that ready answers take', ({ bytes }) => bytes);
}

function watchReplica(registers: Registry[], read: () => WatchedReplica): void {
  const { counter, gauge } = readers(registers, read);
  counter('replica_reads_total', 'Reads that went to the read replica', ({ reads }) => reads);
  counter(
    'replica_failures_total',
    'Reads the replica failed and the primary answered',
    ({ failures }) => failures,
  );
  gauge('replica_fresh', '1 while the read replica is read', ({ fresh }) => fresh);
}

/** Metrics whose numbers are kept elsewhere. */
function readers<T>(registers: Registry[], read: () => T) {
  return {
    counter: (name: string, help: string, count: (numbers: T) => number) =>
      new Counter({
        name,
        help,
        registers,
        collect() {
          this.reset();
          this.inc(count(read()));
        },
      }),
    gauge: (name: string, help: string, count: (numbers: T) => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(count(read()));
        },
      }),
  };
}
