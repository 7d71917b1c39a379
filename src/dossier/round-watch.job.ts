import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';

/** Days before the end of a round of the year on which its province is reminded. */
const REMIND_DAYS = [30, 14, 7, 1] as const;

interface EndingRound {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly doneBefore: string;
  readonly daysLeft: number;
  readonly unitId: string;
  readonly dossiersOpen: number;
}

/** Rounds with dossiers that have no result yet, for each province they are from. */
const ENDING = `
  WITH RECURSIVE above AS (
    SELECT u.id AS commune_id, u.id, u.parent_id, u.level FROM unit u
     WHERE u.id IN (SELECT commune_id FROM dossier WHERE round_id IS NOT NULL)
     UNION
    SELECT a.commune_id, u.id, u.parent_id, u.level FROM unit u JOIN above a ON u.id = a.parent_id)
  SELECT r.id, r.number, r.year, to_char(r.done_before, 'YYYY-MM-DD') AS "doneBefore",
         r.done_before - $1::date AS "daysLeft", a.id AS "unitId",
         count(*)::integer AS "dossiersOpen"
    FROM rating_round r
    JOIN dossier d ON d.round_id = r.id AND d.state NOT IN ('RATED', 'DISQUALIFIED', 'WITHDRAWN')
    JOIN above a ON a.commune_id = d.commune_id AND a.level = 'PROVINCE'
   WHERE r.done_before BETWEEN $1::date AND $1::date + $2::integer
   GROUP BY r.id, a.id ORDER BY r.done_before, r.id, a.id`;

/** Each reminder once, however often this runs. */
export async function remindOfRatingRounds(em: EntityManager, today: string): Promise<number> {
  let told = 0;
  for (const round of await em.query<EndingRound[]>(ENDING, [today, REMIND_DAYS[0]])) {
    const { id: subjectId, daysLeft, ...facts } = round;
    const step = REMIND_DAYS.findLast((days) => daysLeft <= days);
    const occasion = `${facts.unitId}:${facts.doneBefore}:${step}`;
    const notice = notices.ratingRoundEnding({ ...facts, subjectId, occasion });
    told += await tell({ em, context: { today } }, notice);
  }
  return told;
}

/** Every morning. */
export const watchRatingRounds = defineJob(
  'dossier.watch-rating-rounds',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const count = await remindOfRatingRounds(em, localDay(now));
    log.info({ count }, 'Reminded of rating rounds that end');
  },
);
