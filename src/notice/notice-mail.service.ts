import type { EntityManager } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { MailFailure } from '../platform/mail/mail-failure.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import { writeMail, type MailSource } from './notice-mail.rules.ts';
import { MAIL_ATTEMPTS, MAIL_JOB, queueMails } from './notice-queue.service.ts';

export interface MailRun {
  readonly mailer: Mailer;
  readonly publicUrl?: string;
  /** 1 at the first try. */
  readonly attempt: number;
}

interface Row extends MailSource {
  readonly state: string;
  readonly email: string | null;
  readonly wanted: boolean;
}

const WAITING = `
  SELECT n.mail_state AS state, p.email, p.name, coalesce(s.language, 'VI') AS language,
         p.frozen_at IS NULL AND coalesce(s.mail, true) AS wanted,
         e.title_vi AS "titleVi", e.title_en AS "titleEn",
         e.body_vi AS "bodyVi", e.body_en AS "bodyEn"
    FROM notice n
    JOIN notice_event e ON e.id = n.event_id
    JOIN person p ON p.id = n.person_id
    LEFT JOIN notice_setting s ON s.person_id = p.id
   WHERE n.id = $1 FOR UPDATE OF n`;

/**
 * Sends the mail about one notice and notes it, the row locked meanwhile: whoever comes second finds it
 * sent. A process that dies between the two sends it again under the same Message-ID.
 * @returns the new state, or null when there was nothing to send.
 * @throws MailFailure when it is worth trying again; the note is then left to the last attempt.
 */
export async function sendMail(
  em: EntityManager,
  noticeId: string,
  { mailer, publicUrl, attempt }: MailRun,
): Promise<'SENT' | 'FAILED' | 'NONE' | null> {
  const [row] = await em.query<Row[]>(WAITING, [noticeId]);
  if (row?.state !== 'QUEUED') return null;
  if (!row.wanted || !row.email) return note(em, noticeId, 'NONE', attempt - 1);
  const mail = { id: noticeId, to: row.email, language: row.language };
  try {
    await mailer.send({ ...mail, ...writeMail(row, publicUrl) });
  } catch (error) {
    const failure = error instanceof MailFailure ? error : new MailFailure('UNKNOWN', false);
    if (!failure.permanent && attempt < MAIL_ATTEMPTS) throw failure;
    return note(em, noticeId, 'FAILED', attempt, failure.code);
  }
  return note(em, noticeId, 'SENT', attempt);
}

async function note<S extends 'SENT' | 'FAILED' | 'NONE'>(
  em: EntityManager,
  noticeId: string,
  state: S,
  attempts: number,
  failure: string | null = null,
): Promise<S> {
  await em.query(
    `UPDATE notice SET mail_state = $2, mail_attempts = $3, mail_failure = $4,
            mail_sent_at = CASE WHEN $2 = 'SENT' THEN clock_timestamp() END
      WHERE id = $1`,
    [noticeId, state, attempts, failure],
  );
  return state;
}

/**
 * Puts mails that were given up into the queue again. Null when one of the ids is no notice.
 * @returns how many wait now; those that were not given up are passed over.
 */
export async function resendMails(
  { em, record }: Pick<Transaction, 'em' | 'record'>,
  noticeIds: readonly string[],
): Promise<number | null> {
  const ids = [...new Set(noticeIds)];
  const known = await em.query<{ id: string; state: string; failure: string | null }[]>(
    `SELECT id, mail_state AS state, mail_failure AS failure FROM notice
      WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
    [ids],
  );
  if (known.length !== ids.length) return null;
  const failed = known.filter(({ state }) => state === 'FAILED');
  const again = failed.map(({ id }) => id);
  await em.query(
    `UPDATE notice SET mail_state = 'QUEUED', mail_failure = NULL WHERE id = ANY($1)`,
    [again],
  );
  await queueMails(em, again);
  record({
    action: 'notice.resend-mail',
    subjectType: 'Notice',
    subjectId: ids[0]!,
    before: Object.fromEntries(failed.map(({ id, failure }) => [id, failure])),
    after: { queued: again },
  });
  return again.length;
}

/** A mail without a job: the queue is no part of a backup, so a restored one starts empty. */
const ORPHANED = `
  mail_state = 'QUEUED' AND created_at < now() - interval '10 minutes'
  AND NOT EXISTS (
    SELECT FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id AND t.identifier = $1
     WHERE j.key = 'notice-mail:' || notice.id)`;

const BATCH = 1_000;

/** Queues mails that nobody would send any more; news of more than a week ago is not sent late. */
export async function sweepMails(em: EntityManager): Promise<number> {
  await em.query(
    `UPDATE notice SET mail_state = 'FAILED', mail_failure = 'TOO_OLD'
      WHERE created_at < now() - interval '7 days' AND ${ORPHANED}`,
    [MAIL_JOB],
  );
  const rows = await em.query<{ id: string }[]>(
    `SELECT id FROM notice WHERE ${ORPHANED} ORDER BY created_at LIMIT ${BATCH}`,
    [MAIL_JOB],
  );
  await queueMails(
    em,
    rows.map(({ id }) => id),
  );
  return rows.length;
}
