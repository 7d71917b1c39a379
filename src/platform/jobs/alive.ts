import pg from 'pg';
import { clientConfig, type OpenOptions } from '../db/data-source.ts';
import type { Log } from '../observe/logger.ts';

/** "OCJB": the class of the advisory locks that say which workers live. */
const LOCK_CLASS = 0x4f434a42;

export interface AliveOptions {
  readonly connection: OpenOptions;
  readonly log: Log;
  /** A worker is not called dead before its job was taken this long ago. */
  readonly graceMs?: number;
  readonly sweepMs?: number;
}

export interface Alive {
  /** Says that this worker lives, for as long as this process does. */
  announce(workerId: string): void;
  /** Says that it has ended. */
  withdraw(workerId: string): void;
  /** Gives the jobs of workers that are no more back to the queue. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

const RECONNECT_MS = 1_000;

const HOLD = 'SELECT pg_advisory_lock($1, hashtext($2))';
const LET_GO = 'SELECT pg_advisory_unlock($1, hashtext($2))';

const RELEASE_JOBS_OF_THE_DEAD = `
  SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker._private_jobs
   WHERE locked_at < now() - $2 * interval '1 millisecond'
     AND NOT EXISTS (
       SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = $1::int::oid
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND objid = (hashtext(locked_by)::bigint & 4294967295)::oid)
  HAVING count(*) > 0`;

/**
 * A process that is killed leaves its jobs locked, and the queue itself frees them only after four
 * hours. So each worker holds an advisory lock, which PostgreSQL lets go with the connection, and jobs
 * whose worker holds none are freed within seconds.
 */
export async function keepAlive(options: AliveOptions): Promise<Alive> {
  const { log, graceMs = 15_000, sweepMs = 20_000 } = options;
  const workers = new Set<string>();
  let client: pg.Client | undefined;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: a connection of PostgreSQL does one thing at a time. */
  function ask(sql: string, values: unknown[]): Promise<unknown> {
    turn = turn.catch(() => undefined).then(() => client?.query(sql, values));
    return turn;
  }

  async function connect(): Promise<void> {
    const next = new pg.Client(
      clientConfig({ ...options.connection, applicationName: 'ocop-jobs-alive' }),
    );
    next.on('error', () => undefined);
    next.once('end', () => {
      if (client === next) client = undefined;
      reconnectLater();
    });
    await next.connect();
    client = next;
    for (const workerId of workers) await ask(HOLD, [LOCK_CLASS, workerId]);
  }

  async function reconnect(): Promise<void> {
    if (stopped || client) return;
    try {
      await connect();
    } catch (error) {
      log.debug({ err: error }, 'The job queue waits for the database');
      reconnectLater();
    }
  }

  /** A failed attempt is told both as an error and as an end: one timer for both. */
  function reconnectLater(): void {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      void reconnect();
    }, RECONNECT_MS).unref();
  }

  async function sweep(): Promise<void> {
    await ask(RELEASE_JOBS_OF_THE_DEAD, [LOCK_CLASS, graceMs]);
  }

  const quietly = (step: Promise<unknown>) =>
    void step.catch((error: unknown) =>
      log.debug({ err: error }, 'The job queue lost its database'),
    );
  await connect();
  await sweep();
  const timer = setInterval(() => quietly(sweep()), sweepMs);
  timer.unref();
  return {
    announce(workerId) {
      workers.add(workerId);
      quietly(ask(HOLD, [LOCK_CLASS, workerId]));
    },
    withdraw(workerId) {
      workers.delete(workerId);
      quietly(ask(LET_GO, [LOCK_CLASS, workerId]));
    },
    sweep,
    async stop() {
      stopped = true;
      clearInterval(timer);
      clearTimeout(retry);
      await turn.catch(() => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}
