import { z } from 'zod';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob, type AnyJob } from '../platform/jobs/job.ts';
import { tellLapses } from './criteria-lapse.service.ts';

/** Every morning. */
export const watchLapses = (daysBefore: readonly number[]): AnyJob =>
  defineJob('commune-criteria.watch-lapses', z.object({}), async (_payload, { em, now, log }) => {
    const count = await tellLapses(em, localDay(now), daysBefore);
    log.info({ count }, 'Told communes of indicators that would lapse');
  });
