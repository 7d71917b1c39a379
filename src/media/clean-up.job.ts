import { z } from 'zod';
import { defineJob } from '../platform/jobs/job.ts';
import { dropOrphans, removeLoose, sweepBytes } from './clean-up.service.ts';

/**
 * Every night: files that belong to nothing and uploads that were left half done are removed, and the
 * bytes of what was removed on earlier nights are deleted. Two nights, because bytes cannot be brought
 * back: they go only after the removal itself is certain.
 */
export const cleanUpFiles = defineJob(
  'media.clean-up',
  z.object({}),
  async (_payload, { em, log, signal, jobId }) => {
    const swept = await sweepBytes(em, signal);
    const orphans = await dropOrphans(em, signal);
    const removed = await removeLoose(em, jobId);
    log.info({ count: removed.length }, 'Files that belong to nothing removed');
    log.info({ count: swept + orphans }, 'Bytes that no file needs deleted');
  },
);
