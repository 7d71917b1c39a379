import type pg from 'pg';
import type { Log } from '../observe/logger.ts';
import type { Queryable } from '../read/plan.ts';
import type { ChangeListener } from './change-feed.ts';
import type { FreshReplica } from './reading.ts';
import type { Watched } from './watched.ts';

export interface ReplicaNumbers {
  readonly reads: number;
  readonly failures: number;
  /** 1 while it is read. */
  readonly fresh: 0 | 1;
}

export interface ReplicaOptions {
  readonly pool: pg.Pool;
  readonly log: Log;
  /** Between two looks at one that is fresh, and at one that is behind. */
  readonly restMs?: number;
  readonly behindMs?: number;
}

/** Behind for longer than this is worth a line in the log. */
const LAGGING_MS = 5_000;

const CAUGHT_UP = `
  SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= $1::pg_lsn AS there`;

/**
 * A streaming replica for reads of the public. It is read only while it answers and has replayed the log
 * beyond every change that was heard of: from the moment of a change the primary is read until the replica
 * has that change too. What is not heard of in time was not known to have happened either.
 */
export class Replica implements ChangeListener, FreshReplica {
  /** How far it has to be; null while that is not known. */
  #need: string | null = null;
  #fresh = false;
  #behindSince = performance.now();
  #told = false;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;
  #stopped = false;
  #reads = 0;
  #failures = 0;

  constructor(private readonly options: ReplicaOptions) {}

  get numbers(): ReplicaNumbers {
    return { reads: this.#reads, failures: this.#failures, fresh: this.#fresh ? 1 : 0 };
  }

  /** Its connections, for one read; null when the primary has to be asked. */
  get pool(): Queryable | null {
    if (!this.#fresh) return null;
    this.#reads += 1;
    return this.options.pool;
  }

  failed(error: unknown): void {
    this.#failures += 1;
    this.#tell(error, 'The read replica failed: the primary is read');
    this.#fallBehind();
    this.#look(this.options.restMs ?? 1_000);
  }

  listening(_watched: Watched, position: string): void {
    // What was not heard of before may be missing in it.
    this.#fallBehind();
    this.reached(position);
  }

  changed(_table: string): void {
    this.#need = null;
    this.#fallBehind();
  }

  lost(): void {
    this.#need = null;
    this.#fallBehind();
  }

  reached(position: string): void {
    this.#need = position;
    this.#look(0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.options.pool.end();
  }

  #fallBehind(): void {
    if (this.#fresh) this.#behindSince = performance.now();
    this.#fresh = false;
  }

  #look(inMs: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#lookNow(), inMs);
    this.#timer.unref();
  }

  async #lookNow(): Promise<void> {
    const need = this.#need;
    if (this.#looking || need === null) return;
    this.#looking = true;
    const { restMs = 1_000, behindMs = 20 } = this.options;
    try {
      const { rows } = await this.options.pool.query<{ there: boolean | null }>(CAUGHT_UP, [need]);
      // What has changed meanwhile is looked for anew.
      if (this.#need === need) this.#know(rows[0]?.there === true);
      this.#look(this.#need === null || this.#fresh ? restMs : behindMs);
    } catch (error) {
      this.#tell(error, 'The read replica does not answer: the primary is read');
      this.#fallBehind();
      this.#look(restMs);
    } finally {
      this.#looking = false;
      if (this.#need !== need) this.#look(0);
    }
  }

  #know(there: boolean): void {
    if (!there) {
      this.#fallBehind();
      if (performance.now() - this.#behindSince > LAGGING_MS) {
        this.#tell(undefined, 'The read replica is behind: the primary is read');
      }
      return;
    }
    if (this.#told) this.options.log.info({}, 'The read replica is read again');
    this.#told = false;
    this.#fresh = true;
  }

  /** Once, until it is read again. */
  #tell(err: unknown, message: string): void {
    if (this.#told) return;
    this.#told = true;
    this.options.log.warn({ err }, message);
  }
}
