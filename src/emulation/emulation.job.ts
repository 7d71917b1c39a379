import { z } from 'zod';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { remindOfRegistration } from './emulation-watch.service.ts';

/** Every morning: no commune misses a campaign because its last day came unseen. */
export const watchEmulation = defineJob(
  'emulation.watch-registration',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const told = await remindOfRegistration(em, localDay(now));
    log.info({ count: told }, 'People were reminded of registration for emulation');
  },
);
