import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tellAll } from '../notice/notice.service.ts';
import { holdersOf, officeOf, type Acting } from '../programme/organisation.rules.ts';
import { RECOMMENDATION_SOON_DAYS } from './inspection.rules.ts';

/** Open and due within the days of the reminder, or past. */
const DUE = `
  SELECT r.id AS "subjectId", to_char(r.due_on, 'YYYY-MM-DD') AS "dueOn", r.text,
         g.name AS addressee, g.unit_id AS "unitId", g.role, r.due_on < $1::date AS overdue
    FROM recommendation r JOIN programme_organisation g ON g.id = r.addressee_id
   WHERE r.state = 'OPEN' AND r.due_on <= $1::date + ${RECOMMENDATION_SOON_DAYS}
   ORDER BY r.due_on, r.id`;

interface Due extends Acting {
  readonly subjectId: string;
  readonly dueOn: string;
  readonly text: string;
  readonly addressee: string;
  readonly overdue: boolean;
}

/**
 * Tells of what comes due soon and of what is overdue, each once for its day however often this runs.
 * @returns how many people heard of something now
 */
export async function remindOfRecommendations(em: EntityManager, today: string): Promise<number> {
  const due = await em.query<Due[]>(DUE, [today]);
  const told = due.map(({ overdue, ...one }) => {
    const about = { ...one, occasion: one.dueOn };
    return overdue
      ? notices.recommendationOverdue({ ...about, to: [holdersOf(one), officeOf(one)] })
      : notices.recommendationDueSoon({ ...about, to: [holdersOf(one)] });
  });
  return tellAll({ em, context: { today } }, told);
}
