import type { EntityManager } from 'typeorm';
import type { JobDefinition } from './job.ts';

export interface EnqueueOptions {
  /** Not before this moment. */
  readonly runAt?: Date;
  /** A waiting job of the same key is replaced instead of a second one added. */
  readonly key?: string;
}

/**
 * Puts a job into the queue in the caller's transaction: it exists if and only if that commits.
 * @returns the job's id.
 */
export async function enqueue<T>(
  em: EntityManager,
  job: JobDefinition<T>,
  payload: T,
  options: EnqueueOptions = {},
): Promise<string> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT id FROM graphile_worker.add_job($1, $2::json,
       run_at => $3::timestamptz, job_key => $4, max_attempts => $5)`,
    [
      job.name,
      JSON.stringify(job.shape.parse(payload)),
      options.runAt ?? null,
      options.key ?? null,
      job.maxAttempts,
    ],
  );
  return rows[0]!.id;
}
