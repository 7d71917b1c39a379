import type { Transaction } from '../platform/graphql/mutation.ts';
import type { SessionItemEntity } from './session.entity.ts';
import type { SessionEventKind } from './session.enums.ts';

export interface NewEvent {
  readonly kind: SessionEventKind;
  readonly sessionId: string;
  readonly item?: Pick<SessionItemEntity, 'id' | 'position' | 'round'> | null;
  /** Whom it is about. */
  readonly personId?: string | null;
  readonly reason?: string | null;
  /** Counts and states, never a score. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** In the order given: the database numbers the lines as they come out of the sort. */
const INSERT = `
  INSERT INTO session_event (session_id, item_id, position, round, kind, person_id, actor_id, reason,
                             detail)
  SELECT "sessionId", "itemId", position, round, kind, "personId", $2, reason, detail
    FROM jsonb_to_recordset($1::jsonb) AS event(
           place integer, "sessionId" uuid, "itemId" uuid, position smallint, round smallint,
           kind text, "personId" uuid, reason text, detail jsonb)
   ORDER BY place`;

/** Writes a line into the course of a session, for its minutes. The database numbers and dates it. */
export async function noteEvent(tx: Transaction, event: NewEvent): Promise<void> {
  await noteEvents(tx, [event]);
}

/** The same for several lines, in order and in one statement. */
export async function noteEvents(tx: Transaction, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ item, detail, ...event }, place) => ({
    ...event,
    place,
    itemId: item?.id,
    position: item?.position,
    round: item?.round,
    detail: detail ?? {},
  }));
  await tx.em.query(INSERT, [JSON.stringify(rows), tx.context.actor.personId]);
}

const LATEST = `
  SELECT p.name, to_char(e.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'HH24:MI') AS at
    FROM session_event e LEFT JOIN person p ON p.id = e.actor_id
   WHERE e.session_id = $1 AND ($2::uuid IS NULL OR e.item_id = $2) AND e.kind = ANY($3)
   ORDER BY e.id DESC LIMIT 1`;

/** Who did something last, and when: for whoever came second. */
export async function latestBy(
  tx: Transaction,
  sessionId: string,
  itemId: string | null,
  kinds: readonly SessionEventKind[],
): Promise<{ readonly vi: string; readonly en: string }> {
  const rows = await tx.em.query<{ name: string | null; at: string }[]>(LATEST, [
    sessionId,
    itemId,
    kinds,
  ]);
  const row = rows[0];
  if (!row) return { vi: '', en: '' };
  const { name, at } = row;
  return name
    ? { vi: ` (${name}, lúc ${at})`, en: ` (by ${name} at ${at})` }
    : { vi: ` (lúc ${at})`, en: ` (at ${at})` };
}
