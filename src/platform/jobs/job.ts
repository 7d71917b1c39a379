import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Log } from '../observe/logger.ts';

/** What a job gets besides its payload. */
export interface JobRun {
  /**
   * The job's transaction. What is written through it happens exactly once: it is committed together
   * with the receipt of the job, and a job with a receipt is never run again.
   */
  readonly em: EntityManager;
  readonly jobId: string;
  /** 1 at the first try. */
  readonly attempt: number;
  readonly now: Date;
  /** Aborted when the server stops and does not want to wait longer. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

export interface JobDefinition<T> {
  /** `<room>.<verb-thing>`, e.g. `identity.purge-sign-ins`. Kept in the queue: never renamed. */
  readonly name: string;
  readonly shape: z.ZodType<T>;
  readonly handler: (payload: T, run: JobRun) => Promise<void>;
  /** Tries before it is given up; the pauses grow from seconds to hours. */
  readonly maxAttempts: number;
}

/** A job of any payload, as lists hold them. */
export interface AnyJob {
  readonly name: string;
  readonly shape: z.ZodType;
  readonly handler: (payload: never, run: JobRun) => Promise<void>;
  readonly maxAttempts: number;
}

const NAME = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/**
 * Declares a piece of work that is done after a commit. The payload holds ids, never names, texts or
 * secrets: it lies in the queue as it is. A handler that reaches beyond the database (mail, files)
 * must bear being run again, since it may be cut off before its transaction commits.
 */
export function defineJob<T>(
  name: string,
  shape: z.ZodType<T>,
  handler: (payload: T, run: JobRun) => Promise<void>,
  options: { readonly maxAttempts?: number } = {},
): JobDefinition<T> {
  if (!NAME.test(name)) throw new Error(`Job name "${name}" is not room.verb-thing`);
  return { name, shape, handler, maxAttempts: options.maxAttempts ?? 12 };
}
