import { z } from 'zod';
import { defineJob } from '../platform/jobs/job.ts';
import { escalateWaiting, remindOfDifficulties } from './difficulty-watch.service.ts';

/** Every morning: nothing that waits is forgotten. */
export const watchDifficulties = defineJob(
  'difficulty.watch-waiting',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const raised = await escalateWaiting(em, now);
    log.info({ count: raised }, 'Difficulties went up a level');
    const told = await remindOfDifficulties(em, now);
    log.info({ count: told }, 'People were reminded of difficulties');
  },
);
