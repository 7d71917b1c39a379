import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { readCalendar } from '../calendar/calendar.loader.ts';
import { addWorkingDays } from '../calendar/working-days.rules.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';

/** How long before a session its members hear of it. */
const INVITED_DAYS_BEFORE = 7;

interface Planned {
  readonly id: string;
  readonly sessionNumber: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly place: string;
  readonly productCount: number;
  readonly personIds: readonly string[];
}

/** Sessions with an agenda that are held soon, with everybody who belongs to them. */
const PLANNED = `
  SELECT s.id, s.number AS "sessionNumber", to_char(s.held_on, 'YYYY-MM-DD') AS "heldOn",
         s.starts_at AS "startsAt", s.place,
         (SELECT count(*)::integer FROM session_item i WHERE i.session_id = s.id) AS "productCount",
         (SELECT array_agg(m.person_id ORDER BY m.id) FROM session_member m
           WHERE m.session_id = s.id AND m.attendance <> 'ABSENT') AS "personIds"
    FROM council_session s
   WHERE s.phase = 'PLANNED' AND s.held_on BETWEEN $1::date AND $1::date + $2::integer
     AND EXISTS (SELECT FROM session_item i WHERE i.session_id = s.id)
   ORDER BY s.held_on, s.id`;

/**
 * Invites to the sessions of the coming days, and reminds of each on the working day before it. Run
 * daily: whoever was told is not told again, whoever was added since is.
 */
export async function inviteToSessions(em: EntityManager, today: string): Promise<number> {
  const calendar = await readCalendar(em);
  const next = addWorkingDays(today, 1, calendar);
  let told = 0;
  const step = { em, context: { today } };
  for (const row of await em.query<Planned[]>(PLANNED, [today, INVITED_DAYS_BEFORE])) {
    const { id: subjectId, productCount, ...session } = row;
    if (!session.personIds) continue;
    const about = { subjectId, occasion: session.heldOn, ...session };
    told += await tell(step, notices.sessionInvitation({ ...about, productCount }));
    if (session.heldOn > today && session.heldOn <= next) {
      told += await tell(step, notices.sessionReminder(about));
    }
  }
  return told;
}

export const inviteJob = defineJob(
  'council.invite-to-sessions',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const count = await inviteToSessions(em, localDay(now));
    if (count > 0) log.info({ count }, 'Members were told of sessions');
  },
);
