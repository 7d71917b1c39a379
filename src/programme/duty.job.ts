import { z } from 'zod';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { ensureOccurrences, remindOfDuties } from './duty-occurrence.service.ts';

/** Every morning: duties whose period begins come up, and people are reminded. */
export const watchDuties = defineJob(
  'programme.watch-duties',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const today = localDay(now);
    const made = await ensureOccurrences(em, today);
    const told = await remindOfDuties(em, today);
    log.info({ count: made }, 'Duties came up');
    log.info({ count: told }, 'People were reminded of duties');
  },
);
