import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tellAll } from '../notice/notice.service.ts';
import type { DutyRhythm } from './duty.enums.ts';
import { DUTY_SOON_DAYS, periodsOf } from './duty.rules.ts';
import { holdersOf, officeOf, type Acting } from './organisation.rules.ts';

const DUTIES = `
  SELECT d.id, d.rhythm, to_char(d.starts_on, 'YYYY-MM-DD') AS "startsOn",
         to_char(d.ends_on, 'YYYY-MM-DD') AS "endsOn", to_char(d.due_on, 'YYYY-MM-DD') AS "dueOn",
         d.due_days AS "dueDays",
         to_char(least($1::date, g.valid_to), 'YYYY-MM-DD') AS until
    FROM programme_duty d JOIN programme_organisation g ON g.id = d.organisation_id
   WHERE $2::uuid IS NULL OR d.id = $2`;

/** What was done about a period stays as it is; an open one takes the day the duty has now. */
const STORE = `
  INSERT INTO duty_occurrence (duty_id, period_from, period_to, due)
  SELECT duty, "from", "to", due
    FROM jsonb_to_recordset($1::jsonb) AS one(duty uuid, "from" date, "to" date, due date)
   ORDER BY duty, "from"
  ON CONFLICT ON CONSTRAINT duty_occurrence_once DO UPDATE
     SET period_to = excluded.period_to, due = excluded.due,
         revision = duty_occurrence.revision + 1, updated_at = now()
   WHERE duty_occurrence.state = 'OPEN'
     AND (duty_occurrence.period_to, duty_occurrence.due)
         IS DISTINCT FROM (excluded.period_to, excluded.due)
  RETURNING id`;

interface DutyRow {
  readonly id: string;
  readonly rhythm: DutyRhythm;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly dueOn: string | null;
  readonly dueDays: number | null;
  readonly until: string;
}

/**
 * Makes the times of duties that have begun by a day, those of one duty or of all. An organisation has
 * no new times after its last day. Made twice, nothing is there twice.
 * @returns how many were made or got another day
 */
export async function ensureOccurrences(
  em: EntityManager,
  today: string,
  dutyId: string | null = null,
): Promise<number> {
  const duties = await em.query<DutyRow[]>(DUTIES, [today, dutyId]);
  const rows = duties.flatMap(({ id, until, ...times }) =>
    periodsOf(times, until).map((period) => ({ duty: id, ...period })),
  );
  if (rows.length === 0) return 0;
  return (await em.query<unknown[]>(STORE, [JSON.stringify(rows)])).length;
}

/** Open and due within the days of the reminder, or past. */
const DUE = `
  SELECT o.id AS "subjectId", to_char(o.due, 'YYYY-MM-DD') AS due, d.text, g.name AS organisation,
         g.unit_id AS "unitId", g.role, o.due < $1::date AS overdue
    FROM duty_occurrence o
    JOIN programme_duty d ON d.id = o.duty_id
    JOIN programme_organisation g ON g.id = d.organisation_id
   WHERE o.state = 'OPEN' AND o.due <= $1::date + ${DUTY_SOON_DAYS}
   ORDER BY o.due, o.id`;

export interface DutyFacts extends Acting {
  readonly subjectId: string;
  readonly text: string;
  readonly organisation: string;
}

/**
 * Tells of what comes due soon and of what is overdue, each once for its day however often this runs.
 * @returns how many people heard of something now
 */
export async function remindOfDuties(em: EntityManager, today: string): Promise<number> {
  const due = await em.query<(DutyFacts & { due: string; overdue: boolean })[]>(DUE, [today]);
  const told = due.map(({ overdue, ...facts }) => {
    const about = { ...facts, dueOn: facts.due, occasion: facts.due };
    return overdue
      ? notices.dutyOverdue({ ...about, to: [holdersOf(facts), officeOf(facts)] })
      : notices.dutyDueSoon({ ...about, to: [holdersOf(facts)] });
  });
  return tellAll({ em, context: { today } }, told);
}
