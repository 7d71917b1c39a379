import { z } from 'zod';
import { defineJob, type JobDefinition } from '../platform/jobs/job.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import { sendMail, sweepMails } from './notice-mail.service.ts';
import { MAIL_ATTEMPTS, MAIL_JOB } from './notice-queue.service.ts';

/** Sends the mail about one notice. */
export function mailJob(
  mailer: Mailer,
  publicUrl?: string,
): JobDefinition<{ readonly noticeId: string }> {
  return defineJob(
    MAIL_JOB,
    z.object({ noticeId: z.uuid() }),
    async ({ noticeId }, { em, attempt, log }) => {
      const state = await sendMail(em, noticeId, { mailer, publicUrl, attempt });
      if (state === 'FAILED') log.warn({ subjectId: noticeId }, 'A mail was given up');
    },
    { maxAttempts: MAIL_ATTEMPTS },
  );
}

/** Finds mails that wait without a job, as after a restore. */
export const sweepMailJob = defineJob(
  'notice.sweep-mails',
  z.object({}),
  async (_payload, { em, log }) => {
    const count = await sweepMails(em);
    if (count > 0) log.info({ count }, 'Mails without a job were queued again');
  },
);
