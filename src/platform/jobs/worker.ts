import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { clientConfig, surviveLostConnections, type OpenOptions } from '../db/data-source.ts';
import type { Log } from '../observe/logger.ts';
import { keepAlive, type Alive, type AliveOptions } from './alive.ts';
import type { AnyJob } from './job.ts';
import { runJob, type JobTools } from './run-job.ts';
import { cronItems, type ScheduledJob } from './schedule.ts';

export interface JobsOptions extends JobTools {
  /** How the queue connects; jobs themselves work through `database`. */
  readonly connection: OpenOptions;
  readonly jobs: readonly AnyJob[];
  readonly schedule?: readonly ScheduledJob[];
  readonly concurrency?: number;
  /** How long stopping waits for jobs under way. */
  readonly stopMs?: number;
  readonly alive?: Pick<AliveOptions, 'graceMs' | 'sweepMs'>;
}

export interface Jobs {
  /** Takes no more jobs and waits for those under way. */
  stop(): Promise<void>;
}

const RESTART_MS = 2_000;
/** Connections beyond one per worker: one that listens, one for the schedule. */
const EXTRA_CONNECTIONS = 2;

/** Runs the queue inside this process. Several processes share one queue without further ado. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { log, stopMs = 10_000 } = options;
  const pool = queuePool(options);
  const alive = await keepAlive({ connection: options.connection, log, ...options.alive });
  const stopping = new AbortController();
  let runner: Runner | undefined;

  // A worker that cannot report a result ends itself; without this the queue would silently stand.
  async function supervise(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        runner = await startRunner(options, pool, alive, () => void runner?.stop().catch(ignore));
        if (stopping.signal.aborted) await runner.stop();
        await runner.promise;
      } catch (error) {
        log.warn({ err: error }, 'The job queue stopped');
      }
      await wait(RESTART_MS, undefined, { signal: stopping.signal }).catch(ignore);
    }
  }
  const supervised = supervise();

  return {
    async stop() {
      if (stopping.signal.aborted) return;
      stopping.abort();
      const finished = Promise.all([runner?.stop().catch(ignore), supervised]);
      const inTime = await Promise.race([finished.then(() => true), wait(stopMs, false)]);
      const close = () => Promise.all([alive.stop(), pool.end()]);
      if (inTime) {
        await close();
        return;
      }
      // It keeps its lock until it ends or the process does; then it runs again elsewhere.
      log.warn({}, 'A job was still under way at shutdown');
      void finished.then(close).catch(ignore);
    },
  };
}

const ignore = () => undefined;

function queuePool({ connection, concurrency = 2, log }: JobsOptions): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig({ ...connection, applicationName: 'ocop-jobs', statementTimeoutMs: 10_000 }),
    max: concurrency + EXTRA_CONNECTIONS,
  });
  pool.on('error', (error) => log.debug({ err: error }, 'The job queue lost a connection'));
  surviveLostConnections(pool);
  return pool;
}

function startRunner(
  options: JobsOptions,
  pool: pg.Pool,
  alive: Alive,
  onBroken: () => void,
): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => alive.announce(worker.workerId));
  events.on('worker:stop', ({ worker }) => alive.withdraw(worker.workerId));
  events.on('worker:fatalError', onBroken);
  return run({
    pgPool: pool,
    taskList: taskList(options),
    parsedCronItems: cronItems(options.schedule ?? []),
    concurrency: options.concurrency ?? 2,
    noHandleSignals: true,
    events,
    logger: queueLogger(options.log),
  });
}

function taskList(options: JobsOptions): TaskList {
  return Object.fromEntries(
    options.jobs.map((job) => [
      job.name,
      async (payload: unknown, helpers) => {
        const { id, attempts, max_attempts: maxAttempts, created_at: createdAt } = helpers.job;
        const signal = helpers.abortSignal ?? new AbortController().signal;
        await runJob(options, job, { id, payload, attempts, maxAttempts, createdAt }, signal);
      },
    ]),
  );
}

/** The queue's own sentences quote errors; of those only the kind is logged. */
function queueLogger(log: Log): Logger {
  return new Logger(() => (level, _sentence, meta) => {
    if (String(level) !== 'error' || meta?.['failure']) return;
    log.warn({ err: meta?.['error'] }, 'The job queue reported a problem');
  });
}
