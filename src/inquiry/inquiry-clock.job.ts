import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';

interface Late {
  readonly subjectId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly communeId: string;
  readonly code: string;
}

const LATE = `
  SELECT i.id AS "subjectId", i.producer_id AS "producerId", p.name AS "producerName",
         p.commune_id AS "communeId", i.code
    FROM inquiry i JOIN producer p ON p.id = i.producer_id
   WHERE i.state = 'OPEN' AND i.due_at < $1 AND i.due_at > $1::timestamptz - interval '14 days'
   ORDER BY i.due_at DESC, i.id LIMIT 2000`;

/** Days after its end for which a buyer's name and number are kept; our own rule. */
export const KEEP_BUYER_DAYS = 180;

const FORGET = (table: 'inquiry' | 'buyer_request', ended: string) => `
  UPDATE ${table} SET buyer_name = NULL, buyer_organisation = NULL, buyer_phone = NULL,
         buyer_email = NULL, forgotten_at = $1
   WHERE forgotten_at IS NULL AND ${ended}
     AND updated_at < $1::timestamptz - make_interval(days => ${KEEP_BUYER_DAYS})`;

/**
 * Tells of everybody who has waited too long. A notice exists once per inquiry and person; who has waited for
 * weeks was told of before and takes nobody's place.
 */
export async function tellOfLate(em: EntityManager, now: Date): Promise<number> {
  let told = 0;
  for (const late of await em.query<Late[]>(LATE, [now])) {
    told += await tell({ em, context: { today: localDay(now) } }, notices.inquiryLate(late));
  }
  return told;
}

/** Empties what identifies buyers when nobody needs it any more, and traces of floods after a week. */
export async function forgetBuyers(em: EntityManager, now: Date): Promise<void> {
  await em.query(FORGET('inquiry', `state IN ('CLOSED', 'SPAM')`), [now]);
  await em.query(FORGET('buyer_request', `state = 'CLOSED'`), [now]);
  await em.query(
    `UPDATE inquiry SET address_hash = NULL, phone_hash = NULL
      WHERE (address_hash IS NOT NULL OR phone_hash IS NOT NULL)
        AND sent_at < $1::timestamptz - interval '7 days'`,
    [now],
  );
}

/** Every half hour: the 48-hour clock. */
export const watchInquiries = defineJob(
  'inquiry.watch-clock',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const told = await tellOfLate(em, now);
    await forgetBuyers(em, now);
    log.info({ count: told }, 'People told of inquiries that wait');
  },
);
