import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { endSql, statusSql } from './certificate.filter.ts';
import {
  lastDayOfMonths,
  REMINDER_MONTHS,
  remindersOn,
  type Reminder,
} from './certificate-life.rules.ts';

/** What counts on the day and ends within the longest reminder, with the people it concerns. */
const ENDING = `
  SELECT c.id AS "subjectId", c.number AS "certificateNumber", c.product_name AS "productName",
         p.producer_id AS "producerId", p.commune_id AS "communeId",
         to_char(c.valid_until, 'YYYY-MM-DD') AS "validUntil",
         to_char(${endSql('c')}, 'YYYY-MM-DD') AS "endsOn"
    FROM certificate c JOIN product p ON p.id = c.product_id
   WHERE c.valid_until >= $1::date - 180 AND c.valid_until <= $2::date
     AND ${statusSql('c', '$1::date')} IN ('VALID', 'EXTENDED')
   ORDER BY c.valid_until, c.id`;

interface Ending {
  readonly subjectId: string;
  readonly certificateNumber: string;
  readonly productName: string;
  readonly producerId: string;
  readonly communeId: string;
  readonly validUntil: string;
  readonly endsOn: string;
}

/** What makes a reminder the same as one before. */
function kindOf(reminder: Reminder, endsOn: string): string {
  return reminder.kind === 'EXPIRING'
    ? `EXPIRING:${endsOn}:${reminder.months}`
    : `${reminder.kind}:${reminder.closesOn}`;
}

function noticeOf(reminder: Reminder, { endsOn, validUntil: _, ...facts }: Ending) {
  const occasion = kindOf(reminder, endsOn);
  if (reminder.kind === 'EXPIRING') {
    const { months } = reminder;
    return notices.certificateExpiring({ ...facts, occasion, months, validUntil: endsOn });
  }
  const { closesOn } = reminder;
  return reminder.kind === 'WINDOW_OPENS'
    ? notices.reRatingWindowOpens({ ...facts, occasion, closesOn })
    : notices.reRatingWindowCloses({ ...facts, occasion, closesOn });
}

/**
 * Reminds of every certificate that comes to its end, each time once, however often this runs; a day on
 * which nothing ran is made up for the next.
 * @returns how many reminders were new
 */
export async function remindOfExpiry(em: EntityManager, today: string): Promise<number> {
  const until = lastDayOfMonths(today, REMINDER_MONTHS[0]);
  const endings = await em.query<Ending[]>(ENDING, [today, until]);
  let told = 0;
  for (const ending of endings) {
    for (const reminder of remindersOn(ending.validUntil, ending.endsOn, today)) {
      const rows = await em.query<{ kind: string }[]>(
        `INSERT INTO certificate_reminder (certificate_id, kind) VALUES ($1, $2)
         ON CONFLICT DO NOTHING RETURNING kind`,
        [ending.subjectId, kindOf(reminder, ending.endsOn)],
      );
      if (rows.length === 0) continue;
      await tell({ em, context: { today } }, noticeOf(reminder, ending));
      told++;
    }
  }
  return told;
}

/** Every morning. */
export const remindExpiry = defineJob(
  'certificate.remind-expiry',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const count = await remindOfExpiry(em, localDay(now));
    log.info({ count }, 'Reminded of certificates that come to their end');
  },
);
