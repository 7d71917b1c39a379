import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { localDay } from '../platform/graphql/context.ts';
import { queueMails } from './notice-queue.service.ts';
import type { Notice, Recipients } from './notice-template.ts';

/** A mutation's transaction, or that of a job. */
export interface Teller {
  readonly em: EntityManager;
  readonly context?: { readonly today: string };
}

/**
 * Tells people what happened, in the caller's transaction: inboxes and mails exist if and only if that
 * commits. Telling twice under one key adds only the people who had not been told.
 * @returns how many people hear of it now.
 */
export async function tell(step: Teller, notice: Notice): Promise<number> {
  const lists = 'length' in notice.to ? notice.to : [notice.to];
  const people = await peopleOf(step, lists);
  if (people.length === 0) return 0;
  const eventId = await eventOf(step.em, notice);
  const rows = await step.em.query<{ id: string; mail_state: string }[]>(
    `INSERT INTO notice (id, event_id, person_id, mail_state)
     SELECT uuid_v7(), $1, p.id,
            CASE WHEN p.email IS NOT NULL AND coalesce(s.mail, true) THEN 'QUEUED' ELSE 'NONE' END
       FROM person p LEFT JOIN notice_setting s ON s.person_id = p.id
      WHERE p.id = ANY($2::uuid[]) AND p.frozen_at IS NULL
      ORDER BY p.id
     ON CONFLICT ON CONSTRAINT notice_once DO NOTHING
     RETURNING id, mail_state`,
    [eventId, people],
  );
  const mails = rows.filter((row) => row.mail_state === 'QUEUED').map(({ id }) => id);
  await queueMails(step.em, mails);
  return rows.length;
}

/** The event of this key; the words of the first telling stay. */
async function eventOf(em: EntityManager, notice: Notice): Promise<string> {
  const { key, event, subjectType, subjectId, title, body, detail } = notice;
  const texts = [clip(title.vi, 300), clip(title.en, 300), clip(body.vi, 4_000)];
  const made = await em.query<{ id: string }[]>(
    `INSERT INTO notice_event (id, key, event, subject_type, subject_id,
                               title_vi, title_en, body_vi, body_en, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT ON CONSTRAINT notice_event_key DO NOTHING RETURNING id`,
    [
      ...[uuidv7(), key, event, subjectType, subjectId],
      ...[...texts, clip(body.en, 4_000), detail ? clip(detail, 10_000) : null],
    ],
  );
  if (made[0]) return made[0].id;
  const found = await em.query<{ id: string }[]>(`SELECT id FROM notice_event WHERE key = $1`, [
    key,
  ]);
  return found[0]!.id;
}

/** One statement for all lists. People who act for a producer hold a grant for it. */
async function peopleOf(step: Teller, lists: readonly Recipients[]): Promise<string[]> {
  const today = step.context?.today ?? localDay(new Date());
  const persons = lists.flatMap((list) => ('personIds' in list ? list.personIds : []));
  const producers = lists.flatMap((list) => ('producerId' in list ? [list.producerId] : []));
  const roles = lists.flatMap((list) => ('role' in list ? [list] : []));
  const rows = await step.em.query<{ id: string }[]>(
    `SELECT unnest($1::uuid[]) AS id
      UNION
     SELECT person_id FROM role_grant
      WHERE producer_id = ANY($2::uuid[]) AND revoked_at IS NULL
        AND valid_from <= $5::date AND (valid_to IS NULL OR valid_to >= $5::date)
      UNION
     SELECT holder FROM ROWS FROM (unnest($3::text[]), unnest($4::uuid[])) AS place(role, unit_id)
       CROSS JOIN LATERAL people_with_role(place.role, place.unit_id, $5::date) AS holder`,
    [persons, producers, roles.map(({ role }) => role), roles.map(({ unitId }) => unitId), today],
  );
  return rows.map(({ id }) => id);
}

/** A long name must not make the work it is about fail. */
function clip(text: string, length: number): string {
  const points = [...text];
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}
