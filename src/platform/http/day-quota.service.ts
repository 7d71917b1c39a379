import type pg from 'pg';
import type { DayMeter } from '../graphql/admission.ts';
import { localDay, secondsLeft } from '../graphql/context.ts';

interface Lease {
  day: string;
  /** Taken of the database and not spent. */
  left: number;
  usedAt: number;
  /** Who asks at once waits for each other: a block serves them all. */
  turn: Promise<unknown>;
}

interface DayQuotasOptions {
  readonly pool: pg.Pool;
  /** The time of day, for tests: quotas of a day begin at midnight in Viet Nam. */
  readonly clock?: () => Date;
  readonly returnMs?: number;
}

export interface DayQuotas extends DayMeter {
  /** Gives back what was taken and not spent. */
  stop(): Promise<void>;
}

const GIVE_BACK = `
  UPDATE api_key_spending SET points = greatest(points - $3::bigint, 0)
   WHERE api_key_id = $1 AND day = $2::date`;

/**
 * Points of API keys by the day, exact over all servers of one database: never more than the quota. Points are
 * taken in blocks, so most requests cost no statement; blocks that a key leaves lying come back after half a
 * minute. A server that is killed loses at most the block it holds.
 */
export function createDayQuotas(options: DayQuotasOptions): DayQuotas {
  const { pool, clock = () => new Date(), returnMs = 30_000 } = options;
  const leases = new Map<string, Lease>();

  function leaseOf(key: string, day: string): Lease {
    let lease = leases.get(key);
    if (lease?.day !== day) {
      lease = { day, left: 0, usedAt: 0, turn: Promise.resolve() };
      leases.set(key, lease);
    }
    lease.usedAt = Date.now();
    return lease;
  }

  async function spend(key: string, lease: Lease, perDay: number, points: number) {
    if (lease.left < points) {
      const { rows } = await pool.query<{ given: number }>(
        'SELECT take_key_points($1, $2, $3, $4) AS given',
        [key, lease.day, perDay, points - lease.left],
      );
      lease.left += rows[0]!.given;
    }
    if (lease.left < points) return false;
    lease.left -= points;
    return true;
  }

  async function giveBack(olderThan: number): Promise<void> {
    const today = localDay(clock());
    for (const [key, lease] of leases) {
      if (lease.usedAt > olderThan) continue;
      const { day, left } = lease;
      leases.delete(key);
      if (left > 0 && day === today) await pool.query(GIVE_BACK, [key, day, left]);
    }
  }

  const timer = setInterval(
    () => void giveBack(Date.now() - returnMs).catch(() => undefined),
    returnMs,
  ).unref();

  return {
    async take(key, perDay, points) {
      const now = clock();
      const lease = leaseOf(key, localDay(now));
      // Dearer than a whole day: let through when nothing was spent yet.
      const needed = Math.min(points, perDay);
      const turn = lease.turn.catch(() => undefined).then(() => spend(key, lease, perDay, needed));
      lease.turn = turn;
      const allowed = await turn;
      return { allowed, retryAfterSeconds: allowed ? 0 : secondsLeft(now) };
    },
    giveBack(key, perDay, points) {
      const lease = leases.get(key);
      if (lease?.day === localDay(clock())) lease.left += Math.min(points, perDay);
    },
    async stop() {
      clearInterval(timer);
      await giveBack(Infinity).catch(() => undefined);
    },
  };
}
