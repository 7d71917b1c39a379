import { z } from 'zod';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { remindOfContracts } from './contract-reminder.service.ts';

/** Every morning. */
export const remindContracts = defineJob(
  'value-chain.remind-contracts',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const count = await remindOfContracts(em, localDay(now));
    log.info({ count }, 'Reminded of linkage contracts that come to their end');
  },
);
