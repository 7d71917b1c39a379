import { APP_ROLE, openReads, type Database } from '../db/data-source.ts';
import type { Log } from '../observe/logger.ts';
import type { Metrics } from '../observe/metrics.ts';
import { AnswerCache } from './answer-cache.ts';
import { startChangeFeed, type ChangeFeed } from './change-feed.ts';
import { hearOwnChanges } from './own-changes.ts';
import { PublicState, type Reading } from './reading.ts';
import { Replica } from './replica.ts';

export interface PublicReadsOptions {
  readonly database: Database;
  readonly cacheMb: number;
  /** Address of a streaming replica of the database. */
  readonly replicaUrl?: string;
  /** See `PublicState`. */
  readonly resolved: ReadonlySet<string>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** How the public is read for: ready answers, and what tells when they are none any more. */
export interface PublicReads {
  readonly cache: AnswerCache | null;
  /** For an anonymous request; null when its answer can neither be kept nor come from elsewhere. */
  begin(): Reading | null;
  readonly replica: Replica | null;
  readonly feed: ChangeFeed | null;
  stop(): Promise<void>;
}

const MB = 1024 * 1024;

export async function startPublicReads(options: PublicReadsOptions): Promise<PublicReads> {
  const { database, cacheMb, replicaUrl, resolved, log, metrics, now } = options;
  const state = new PublicState(resolved);
  const cache = cacheMb > 0 ? new AnswerCache(cacheMb * MB, now) : null;
  const replica = replicaUrl ? new Replica({ pool: replicaPool(replicaUrl), log }) : null;
  if (!cache && !replica) return NOTHING;
  // The state first: whoever asks it must never know less than what is kept.
  const listeners = [state, cache, replica].filter((one) => one !== null);
  const connection = { ...database.reads.options, application_name: 'ocop-changes' };
  const feed = await startChangeFeed({ connection, listeners, log });
  const deafen = hearOwnChanges(database.pool, feed.changed);
  if (cache) metrics.watchCache(() => cache.numbers);
  if (replica) metrics.watchReplica(() => replica.numbers);
  return {
    cache,
    replica,
    feed,
    begin: () => state.begin(database.reads, replica),
    stop: async () => {
      deafen();
      await feed.stop();
      await replica?.stop();
    },
  };
}

/** Whoever waits longer asks the primary. */
const PATIENCE_MS = 1_500;

function replicaPool(url: string) {
  return openReads({ url, role: APP_ROLE }, { query_timeout: PATIENCE_MS });
}

const NOTHING: PublicReads = {
  cache: null,
  replica: null,
  feed: null,
  begin: () => null,
  stop: () => Promise.resolve(),
};
