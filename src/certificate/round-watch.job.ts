import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';

/** Days before the last one on which people are reminded; once more when it has passed. */
const REMIND_DAYS = [14, 7, 3, 1] as const;

interface EndingRound {
  readonly id: string;
  readonly dossierId: string;
  readonly productName: string;
  readonly unitId: string;
  readonly dueOn: string;
  readonly daysLeft: number;
  /** Who was asked and has not answered. */
  readonly missing: string[];
}

const ENDING = `
  SELECT r.id, r.dossier_id AS "dossierId", d.product_name AS "productName", c.unit_id AS "unitId",
         to_char(r.due_on, 'YYYY-MM-DD') AS "dueOn", r.due_on - $1::date AS "daysLeft",
         ARRAY(SELECT m.person_id FROM re_rating_member m
                WHERE m.round_id = r.id AND m.excluded_for IS NULL
                  AND NOT EXISTS (SELECT FROM re_rating_answer a
                                   WHERE a.round_id = m.round_id AND a.person_id = m.person_id)
                ORDER BY m.person_id) AS missing
    FROM re_rating_round r
    JOIN dossier d ON d.id = r.dossier_id
    JOIN council c ON c.id = r.council_id
   WHERE r.phase = 'OPEN' AND r.due_on <= $1::date + $2::integer
   ORDER BY r.due_on, r.id`;

/** Each reminder once, however often this runs; a day on which nothing ran is made up for the next. */
export async function remindOfRounds(em: EntityManager, today: string): Promise<number> {
  const rounds = await em.query<EndingRound[]>(ENDING, [today, REMIND_DAYS[0]]);
  let told = 0;
  for (const { id, dossierId: subjectId, unitId, missing: personIds, ...round } of rounds) {
    const { productName, dueOn, daysLeft } = round;
    const step = daysLeft < 0 ? 'late' : REMIND_DAYS.findLast((days) => daysLeft <= days);
    const facts = { subjectId, occasion: `${id}:${step}`, productName, dueOn };
    const context = { today };
    const missing = personIds.length;
    if (daysLeft >= 0 && missing > 0) {
      told += await tell({ em, context }, notices.writtenOpinionDue({ ...facts, personIds }));
    }
    told += await tell({ em, context }, notices.opinionRoundEnding({ ...facts, unitId, missing }));
  }
  return told;
}

/** Every morning: rounds of written opinions that come to their last day. */
export const watchRounds = defineJob(
  'certificate.watch-rounds',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const count = await remindOfRounds(em, localDay(now));
    log.info({ count }, 'Reminded of rounds of opinions that end');
  },
);
