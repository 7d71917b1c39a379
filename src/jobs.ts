import { join } from 'node:path';
import { remindExpiry } from './certificate/expiry.job.ts';
import { watchRounds } from './certificate/round-watch.job.ts';
import { watchLapses } from './commune-criteria/criteria-lapse.job.ts';
import { watchDifficulties } from './difficulty/difficulty.job.ts';
import { inviteJob } from './council/session-invite.job.ts';
import { printJob } from './document/print.job.ts';
import { watchDeadlines } from './dossier/deadline.job.ts';
import { watchEmulation } from './emulation/emulation.job.ts';
import { watchRecommendations } from './inspection/inspection.job.ts';
import { watchInquiries } from './inquiry/inquiry-clock.job.ts';
import { watchRatingRounds } from './dossier/round-watch.job.ts';
import { cleanUpFiles } from './media/clean-up.job.ts';
import { mailJob, sweepMailJob } from './notice/notice.jobs.ts';
import { deliverWebhookJob, sweepWebhooksJob, tellExpiryJob } from './partner/partner.jobs.ts';
import type { Config } from './platform/config/config.ts';
import type { AnyJob } from './platform/jobs/job.ts';
import { purgeOperations } from './platform/jobs/purge-operations.job.ts';
import { dailyAt, type ScheduledJob } from './platform/jobs/schedule.ts';
import { createMailer } from './platform/mail/mailer.ts';
import { watchDuties } from './programme/duty.job.ts';
import { remindRenewal } from './trade/renewal.job.ts';
import { forgetTablesJob, importJobs } from './transfer/transfer.jobs.ts';
import { remindContracts } from './value-chain/contract-reminder.job.ts';

/** Work without a caller: what is done later, and what comes round by itself. */
export function houseJobs(config: Config): {
  readonly jobs: readonly AnyJob[];
  readonly schedule: readonly ScheduledJob[];
} {
  const mailer = createMailer({
    smtpUrl: config.mailSmtpUrl,
    from: config.mailFrom,
    folder: join(config.dataDir, 'mail'),
  });
  const deliverJob = deliverWebhookJob(config.environment !== 'production');
  const imports = importJobs(config.importKeepDays);
  const schedule: ScheduledJob[] = [
    { job: purgeOperations, cron: dailyAt('03:00') },
    { job: forgetTablesJob(config.exportKeepDays), cron: dailyAt('02:10') },
    { job: cleanUpFiles, cron: dailyAt('02:20') },
    { job: watchDeadlines, cron: dailyAt('06:30') },
    { job: remindExpiry, cron: dailyAt('06:40') },
    { job: remindRenewal, cron: dailyAt('06:50') },
    { job: watchRounds, cron: dailyAt('06:45') },
    { job: watchRatingRounds, cron: dailyAt('06:50') },
    { job: remindContracts, cron: dailyAt('06:50') },
    { job: watchLapses(config.criteriaLapseDays), cron: dailyAt('06:55') },
    { job: watchDifficulties, cron: dailyAt('06:35') },
    { job: watchDuties, cron: dailyAt('06:35') },
    { job: watchRecommendations, cron: dailyAt('06:35') },
    { job: watchEmulation, cron: dailyAt('06:35') },
    { job: inviteJob, cron: dailyAt('07:00') },
    { job: watchInquiries, cron: '*/30 * * * *' },
    { job: sweepMailJob, cron: '17 * * * *' },
    { job: tellExpiryJob, cron: dailyAt('00:30') },
    { job: sweepWebhooksJob(deliverJob), cron: '*/10 * * * *' },
  ];
  return {
    jobs: [
      mailJob(mailer, config.publicUrl),
      printJob,
      imports.check,
      imports.work,
      deliverJob,
      ...schedule.map(({ job }) => job),
    ],
    schedule,
  };
}
