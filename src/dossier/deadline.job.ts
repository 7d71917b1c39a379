import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { readCalendar } from '../calendar/calendar.loader.ts';
import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import { Role } from '../identity/identity.enums.ts';
import type { Recipients } from '../notice/notice-template.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { OPEN_DEADLINES } from './deadline.loader.ts';
import { DeadlineState, type TermUnit } from './dossier-form.enums.ts';
import { deadlineState, dueDay, workingDaysLeft } from './receipt.rules.ts';

interface RunningTerm {
  readonly dossierId: string;
  readonly level: string;
  readonly countedFrom: string;
  readonly days: number;
  readonly unit: TermUnit;
  readonly dueOn: string | null;
}

const RUNNING = `
  SELECT dossier_id AS "dossierId", level, to_char(counted_from, 'YYYY-MM-DD') AS "countedFrom",
         term_days AS days, term_unit AS unit, to_char(due_on, 'YYYY-MM-DD') AS "dueOn"
    FROM dossier_receipt WHERE done_on IS NULL AND term_days IS NOT NULL
     FOR UPDATE`;

/** Counts running terms anew: holidays may have been added or taken away since they began. */
async function recount(em: EntityManager, calendar: WorkingCalendar): Promise<number> {
  const terms = await em.query<RunningTerm[]>(RUNNING);
  const moved = terms
    .map((term) => ({ ...term, due: dueDay(term.countedFrom, term, calendar) }))
    .filter(({ due, dueOn }) => due !== dueOn);
  await em.query(
    `UPDATE dossier_receipt receipt SET due_on = given.due, updated_at = now()
       FROM jsonb_to_recordset($1) AS given("dossierId" uuid, level text, due date)
      WHERE receipt.dossier_id = given."dossierId" AND receipt.level = given.level`,
    [JSON.stringify(moved)],
  );
  return moved.length;
}

interface Due {
  readonly dossierId: string;
  readonly communeId: string;
  readonly productName: string;
  readonly dueOn: string;
  readonly part: string;
  readonly producerId: string;
  readonly who: 'COMMUNE' | 'PROVINCE' | 'PRODUCER';
}

const DUE = `
  SELECT d.id AS "dossierId", d.commune_id AS "communeId", d.product_name AS "productName",
         to_char(deadline.due_on, 'YYYY-MM-DD') AS "dueOn", deadline.part,
         d.producer_id AS "producerId", deadline.who
    FROM (${OPEN_DEADLINES}) AS deadline JOIN dossier d ON d.id = deadline.dossier_id
   ORDER BY deadline.due_on, d.id`;

/** Who has to act; the office hears of everything that is late. */
function actors({ who, communeId: unitId, producerId }: Due, late: boolean): Recipients[] {
  const office: Recipients = { role: Role.COORDINATION_OFFICE, unitId };
  const first: Record<Due['who'], Recipients> = {
    COMMUNE: { role: Role.COMMUNE_OFFICER, unitId },
    PROVINCE: { role: Role.COUNCIL_SECRETARY, unitId },
    PRODUCER: { producerId },
  };
  return late ? [first[who], office] : [first[who]];
}

/** Tells who has to act: once when a day comes near, once when it has passed. */
async function remind(em: EntityManager, calendar: WorkingCalendar, today: string) {
  let told = 0;
  for (const due of await em.query<Due[]>(DUE)) {
    const state = deadlineState(today, due.dueOn, calendar);
    if (state === DeadlineState.RUNNING) continue;
    const { dossierId: subjectId, communeId, productName, dueOn } = due;
    const facts = { subjectId, occasion: `${due.part}:${dueOn}`, communeId, productName, dueOn };
    const left = Math.max(workingDaysLeft(today, dueOn, calendar), 0);
    const notice =
      state === DeadlineState.LATE
        ? notices.dossierDeadlineLate(facts)
        : notices.dossierDeadlineNear({ ...facts, workingDaysLeft: left });
    const to = actors(due, state === DeadlineState.LATE);
    told += await tell({ em, context: { today } }, { ...notice, to });
  }
  return told;
}

/** Every morning. Running it again changes nothing: a notice exists once per deadline and person. */
export const watchDeadlines = defineJob(
  'dossier.watch-deadlines',
  z.object({}),
  async (_payload, { em, now, log }) => {
    const calendar = await readCalendar(em);
    const moved = await recount(em, calendar);
    const told = await remind(em, calendar, localDay(now));
    log.info({ count: moved }, 'Terms of dossiers counted anew');
    log.info({ count: told }, 'People reminded of dossiers');
  },
);
