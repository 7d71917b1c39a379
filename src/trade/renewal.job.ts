import { z } from 'zod';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { remindOfRenewal } from './renewal.service.ts';

/** Every morning. */
export const remindRenewal = defineJob(
  'trade.remind-renewal',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const count = await remindOfRenewal(em, localDay(now));
    log.info({ count }, 'Reminded of contracts that come to their end');
  },
);
