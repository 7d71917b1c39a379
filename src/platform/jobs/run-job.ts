import type { EntityManager } from 'typeorm';
import type { Database } from '../db/data-source.ts';
import { describeError } from '../observe/log-error.ts';
import type { Log } from '../observe/logger.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { AnyJob } from './job.ts';

/** One entry of the queue that is to be run now. */
export interface QueuedJob {
  readonly id: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly createdAt: Date;
}

export interface JobTools {
  readonly database: Database;
  readonly log: Log;
  readonly metrics?: Metrics;
}

/** A job may take longer than a request; its transaction is bounded all the same. */
const TRANSACTION_LIMITS = `
  SET LOCAL statement_timeout = '60s';
  SET LOCAL idle_in_transaction_session_timeout = '60s'`;

/**
 * Runs one job in one transaction with its receipt.
 * @throws Error without the data it was about: the queue keeps the message.
 */
export async function runJob(
  tools: JobTools,
  job: AnyJob,
  queued: QueuedJob,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const log = tools.log.child({ job: job.name, jobId: queued.id, attempt: queued.attempts });
  const done = (good: boolean) => {
    const milliseconds = Math.round(performance.now() - started);
    tools.metrics?.jobDone(job.name, milliseconds / 1000, good);
    return milliseconds;
  };
  try {
    const payload = job.shape.parse(withoutClock(queued.payload)) as never;
    const run = { jobId: queued.id, attempt: queued.attempts, now: new Date(), signal, log };
    await once(tools.database, queued, (em) => job.handler(payload, { ...run, em }));
    log.info({ milliseconds: done(true) }, 'Job done');
  } catch (error) {
    const milliseconds = done(false);
    if (queued.attempts >= queued.maxAttempts)
      log.error({ err: error, milliseconds }, 'Job given up');
    else log.warn({ err: error, milliseconds }, 'Job failed, to be tried again');
    const { type, message } = describeError(error);
    throw new Error(`${type}: ${message}`);
  }
}

/**
 * The receipt is written first: a second run of the same job waits for the first one's commit and
 * then finds that there is nothing left to do.
 */
async function once(
  database: Database,
  queued: QueuedJob,
  work: (em: EntityManager) => Promise<void>,
): Promise<void> {
  const runner = database.source.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    await runner.query(TRANSACTION_LIMITS);
    // The time is part of the key because a restored database counts its jobs anew.
    const receipt = (await runner.query(
      `INSERT INTO job_receipt (job_id, queued_at) VALUES ($1, $2)
       ON CONFLICT DO NOTHING RETURNING job_id`,
      [queued.id, queued.createdAt],
    )) as unknown[];
    if (receipt.length > 0) await work(runner.manager);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** The schedule adds the time of the turn to payloads. */
function withoutClock(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('_cron' in payload)) return payload;
  const { _cron, ...rest } = payload;
  return rest;
}
