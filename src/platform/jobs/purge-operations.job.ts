import { z } from 'zod';
import { defineJob } from './job.ts';

const BATCH = 5_000;
const MAX_BATCHES = 200;

/**
 * Removes what retried writes were compared with half a year ago, and receipts of jobs that nobody
 * asks for any more. The server itself may not delete operations: that would let it forget that
 * something was done. It may only call the function of the database that deletes the old ones.
 */
export const purgeOperations = defineJob(
  'platform.purge-operations',
  z.object({}),
  async (_payload, { em, log, signal }) => {
    let removed = 0;
    for (let batch = 0; batch < MAX_BATCHES && !signal.aborted; batch++) {
      const rows = await em.query<{ count: number }[]>(
        'SELECT purge_client_operations($1) AS count',
        [BATCH],
      );
      const count = rows[0]?.count ?? 0;
      removed += count;
      if (count < BATCH) break;
    }
    await em.query(`DELETE FROM job_receipt WHERE finished_at < now() - interval '30 days'`);
    log.info({ count: removed }, 'Old operations removed');
  },
);
