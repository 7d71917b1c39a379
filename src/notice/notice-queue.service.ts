import type { EntityManager } from 'typeorm';

/** Kept in the queue: never renamed. */
export const MAIL_JOB = 'notice.send-mail';
/** With the queue's growing pauses about three days, which a weekend without a mail server fits in. */
export const MAIL_ATTEMPTS = 20;

/**
 * Puts one job per mail into the queue, in the caller's transaction and one statement. They share a
 * queue of their own, so that a slow mail server holds up mails only. The key names the notice: a mail
 * that waits already is not added again.
 */
export async function queueMails(em: EntityManager, noticeIds: readonly string[]): Promise<void> {
  if (noticeIds.length === 0) return;
  await em.query(
    `SELECT graphile_worker.add_job($1, json_build_object('noticeId', id), queue_name => 'mail',
              max_attempts => $2, job_key => 'notice-mail:' || id, job_key_mode => 'unsafe_dedupe')
       FROM unnest($3::text[]) AS id`,
    [MAIL_JOB, MAIL_ATTEMPTS, noticeIds],
  );
}
