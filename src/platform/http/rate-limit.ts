import type { Quota } from '../graphql/actor.ts';
import { limitKey } from './client-ip.ts';

export interface Caller {
  /** Id of the sign-in or API key, or the address of an anonymous caller. */
  readonly key: string;
  readonly anonymous: boolean;
  /** Counted by itself, with points of its own; none = with everything else. */
  readonly budget?: string | null;
  /** Of an API key: its own points a minute instead of everybody's; those of a day are counted by DayQuotas. */
  readonly quota?: Quota | null;
}

export interface Verdict {
  readonly allowed: boolean;
  readonly retryAfterSeconds: number;
  readonly remaining: number;
  /** The own quota that was reached. */
  readonly quota?: number;
}

export interface RateLimit {
  consume(caller: Caller, points: number): Verdict;
}

export interface RateLimitOptions {
  /** Points a minute for an anonymous address. */
  readonly points: number;
  /** Points a minute of what is counted by itself, by name. */
  readonly budgets?: Readonly<Record<string, number>>;
  /** How many times that for who has signed in. */
  readonly signedInFactor?: number;
  /** Milliseconds, for tests. */
  readonly now?: () => number;
}

interface Bucket {
  level: number;
  filledAt: number;
}

const MINUTE = 60_000;
/** Callers remembered at once; beyond that, new ones share a bucket, so memory stays bounded. */
const MAX_CALLERS = 50_000;
const CROWD = 'everybody else';

/**
 * Cost points a caller may spend: a bucket that holds one minute's worth and refills evenly.
 *
 * In memory and per process on purpose. A count in the database would cost every read a write, more
 * than many reads cost themselves; with several processes a caller gets at most that many times the
 * points, which still protects the system. What must hold exactly and across processes (attempts to
 * sign in, the points of a key for a day) is counted in the database.
 */
export function createRateLimit(options: RateLimitOptions): RateLimit {
  const now = options.now ?? (() => performance.now());
  const factor = options.signedInFactor ?? 5;
  // A bucket that was not touched for a minute is full again, so forgetting it changes nothing:
  // each minute the younger map becomes the older one and the older one is dropped.
  let young = new Map<string, Bucket>();
  let old = new Map<string, Bucket>();
  let turnedAt = now();

  function bucketOf(key: string, capacity: number, time: number): Bucket {
    if (time - turnedAt >= MINUTE) {
      old = time - turnedAt >= 2 * MINUTE ? new Map<string, Bucket>() : young;
      young = new Map();
      turnedAt = time;
    }
    let bucket = young.get(key);
    if (bucket) return bucket;
    bucket = old.get(key) ?? { level: capacity, filledAt: time };
    if (young.size < MAX_CALLERS) {
      young.set(key, bucket);
      return bucket;
    }
    // Of each size one: a bucket knows its level, not what it holds.
    const crowd = `${CROWD} ${capacity}`;
    const shared = young.get(crowd) ?? { level: capacity, filledAt: time };
    young.set(crowd, shared);
    return shared;
  }

  return {
    consume({ key, anonymous, budget, quota }, points) {
      const own = budget ? options.budgets?.[budget] : undefined;
      const minute = own ?? options.points;
      const perKey = own === undefined ? quota?.perMinute : undefined;
      const capacity = perKey ?? (anonymous ? minute : minute * factor);
      const time = now();
      const who = anonymous ? `a${limitKey(key)}` : `s${key}`;
      const bucket = bucketOf(own ? `${budget} ${who}` : who, capacity, time);
      const perMillisecond = capacity / MINUTE;
      bucket.level = Math.min(capacity, bucket.level + (time - bucket.filledAt) * perMillisecond);
      bucket.filledAt = time;
      // Dearer than a whole bucket: let through when it is full, and paid back afterwards.
      const needed = Math.min(points, capacity);
      if (bucket.level >= needed) {
        bucket.level -= points;
        return {
          allowed: true,
          retryAfterSeconds: 0,
          remaining: Math.max(0, Math.floor(bucket.level)),
        };
      }
      const wait = (needed - bucket.level) / perMillisecond / 1000;
      return {
        allowed: false,
        retryAfterSeconds: Math.max(1, Math.ceil(wait)),
        remaining: Math.max(0, Math.floor(bucket.level)),
        ...(perKey && { quota: perKey }),
      };
    },
  };
}
