import { parseCronItems, type ParsedCronItem } from 'graphile-worker';
import type { AnyJob } from './job.ts';

/** A job that comes round by itself; its payload is empty. */
export interface ScheduledJob {
  readonly job: AnyJob;
  /** Minute, hour, day, month, weekday in UTC; see `dailyAt`. */
  readonly cron: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Viet Nam has had no summer time since 1975. */
const VIETNAM_HOURS = 7;

/** Every day at this time on the clocks of Viet Nam: `dailyAt('03:00')` → `0 20 * * *`. */
export function dailyAt(time: string): string {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!parts) throw new Error(`"${time}" is not a time such as 03:00`);
  const hour = (Number(parts[1]) - VIETNAM_HOURS + 24) % 24;
  return `${Number(parts[2])} ${hour} * * *`;
}

/** For the queue. Turns of the last day that were missed while no server ran are made up for. */
export function cronItems(schedule: readonly ScheduledJob[]): ParsedCronItem[] {
  return parseCronItems(
    schedule.map(({ job, cron }) => ({
      task: job.name,
      match: cron,
      identifier: job.name,
      options: {
        backfillPeriod: DAY,
        maxAttempts: job.maxAttempts,
        // Turns that wait behind one another become one.
        jobKey: `schedule:${job.name}`,
        jobKeyMode: 'replace',
      },
    })),
  );
}
