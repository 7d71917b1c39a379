import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { localDay } from '../platform/graphql/context.ts';
import { queueMails } from './notice-queue.service.ts';
import type { Notice } from './notice-template.ts';

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
export function tell(step: Teller, notice: Notice): Promise<number> {
  return tellAll(step, [notice]);
}

const WRITE = `
  INSERT INTO notice (id, event_id, person_id, mail_state)
  SELECT uuid_v7(), told.event_id, p.id,
         CASE WHEN p.email IS NOT NULL AND coalesce(s.mail, true) THEN 'QUEUED' ELSE 'NONE' END
    FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS told(event_id, person_id, place)
    JOIN person p ON p.id = told.person_id
    LEFT JOIN notice_setting s ON s.person_id = p.id
   WHERE p.frozen_at IS NULL
   ORDER BY told.place
  ON CONFLICT ON CONSTRAINT notice_once DO NOTHING
  RETURNING id, mail_state`;

/** The same for several notices, with as many statements as for one. */
export async function tellAll(step: Teller, notices: readonly Notice[]): Promise<number> {
  const told = notices.length > 0 ? await peopleOf(step, notices) : [];
  if (told.length === 0) return 0;
  const places = new Set(told.map(({ place }) => place));
  const events = await eventsOf(
    step.em,
    notices.filter((_, place) => places.has(place)),
  );
  const rows = await step.em.query<{ id: string; mail_state: string }[]>(WRITE, [
    told.map(({ place }) => events.get(notices[place]!.key)!),
    told.map(({ id }) => id),
  ]);
  const mails = rows.filter((row) => row.mail_state === 'QUEUED').map(({ id }) => id);
  await queueMails(step.em, mails);
  return rows.length;
}

interface EventRow {
  readonly id: string;
  readonly key: string;
}

const ADD_EVENTS = `
  INSERT INTO notice_event (id, key, event, subject_type, subject_id,
                            title_vi, title_en, body_vi, body_en, detail)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS told(
           id uuid, key text, event text, "subjectType" text, "subjectId" uuid,
           "titleVi" text, "titleEn" text, "bodyVi" text, "bodyEn" text, detail text)
   ORDER BY key
  ON CONFLICT ON CONSTRAINT notice_event_key DO NOTHING RETURNING id, key`;

/** The events by their keys; the words of the first telling stay. */
async function eventsOf(
  em: EntityManager,
  notices: readonly Notice[],
): Promise<ReadonlyMap<string, string>> {
  const rows = notices.map(({ key, event, subjectType, subjectId, title, body, detail }) => ({
    ...{ id: uuidv7(), key, event, subjectType, subjectId },
    ...{ titleVi: clip(title.vi, 300), titleEn: clip(title.en, 300) },
    ...{ bodyVi: clip(body.vi, 4_000), bodyEn: clip(body.en, 4_000) },
    detail: detail ? clip(detail, 10_000) : null,
  }));
  const made = await em.query<EventRow[]>(ADD_EVENTS, [JSON.stringify(rows)]);
  const found = new Map(made.map(({ id, key }) => [key, id]));
  const left = rows.filter(({ key }) => !found.has(key)).map(({ key }) => key);
  if (left.length === 0) return found;
  const known = await em.query<EventRow[]>(
    `SELECT id, key FROM notice_event WHERE key = ANY($1::text[])`,
    [left],
  );
  for (const { id, key } of known) found.set(key, id);
  return found;
}

/** Who hears of which notice. */
interface Told {
  /** Which of the notices. */
  readonly place: number;
  readonly id: string;
}

const PEOPLE = `
  SELECT place, id FROM unnest($1::integer[], $2::uuid[]) AS named(place, id)
   UNION
  SELECT place, person_id
    FROM unnest($3::integer[], $4::uuid[]) AS acts(place, producer_id) JOIN role_grant USING (producer_id)
   WHERE revoked_at IS NULL AND valid_from <= $8::date AND (valid_to IS NULL OR valid_to >= $8::date)
   UNION
  SELECT place, holder FROM unnest($5::integer[], $6::text[], $7::uuid[]) AS holds(place, role, unit_id)
    CROSS JOIN LATERAL people_with_role(holds.role, holds.unit_id, $8::date) AS holder
   ORDER BY place, id`;

/** One statement for all lists of all notices. People who act for a producer hold a grant for it. */
function peopleOf(step: Teller, notices: readonly Notice[]): Promise<Told[]> {
  const lists = notices.flatMap(({ to }, place) =>
    ('length' in to ? to : [to]).map((list) => ({ place, list })),
  );
  const people = lists.flatMap(({ place, list }) =>
    'personIds' in list ? list.personIds.map((id) => ({ place, id })) : [],
  );
  const producers = lists.flatMap(({ place, list }) =>
    'producerId' in list ? [{ place, id: list.producerId }] : [],
  );
  const roles = lists.flatMap(({ place, list }) => ('role' in list ? [{ place, ...list }] : []));
  const placesOf = (all: readonly { readonly place: number }[]) => all.map(({ place }) => place);
  return step.em.query<Told[]>(PEOPLE, [
    ...[placesOf(people), people.map(({ id }) => id)],
    ...[placesOf(producers), producers.map(({ id }) => id)],
    ...[placesOf(roles), roles.map(({ role }) => role), roles.map(({ unitId }) => unitId)],
    step.context?.today ?? localDay(new Date()),
  ]);
}

/** A long name must not make the work it is about fail. */
function clip(text: string, length: number): string {
  const points = [...text];
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}
