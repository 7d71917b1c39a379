import { z } from 'zod';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { remindOfRecommendations } from './recommendation-watch.service.ts';

/** Every morning: no remedy and no criticism is forgotten. */
export const watchRecommendations = defineJob(
  'inspection.watch-recommendations',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const told = await remindOfRecommendations(em, localDay(now));
    log.info({ count: told }, 'People were reminded of recommendations');
  },
);
