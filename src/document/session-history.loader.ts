import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import type { ExportedEvent, ExportedHistory, SessionExport } from './session-export.ts';

const ROUNDS = `
  SELECT item_id AS id, round, kind, reason, opened_at AS "openedAt", closed_at AS "closedAt",
         spread_reason AS "spreadReason"
    FROM session_item_round WHERE item_id = ANY($1) ORDER BY item_id, round`;
const RECUSED = `
  SELECT r.id, p.name, r.reason, r."endedAt", r."endedReason" FROM (
    SELECT item_id AS id, person_id, reason, created_at AS at,
           NULL::timestamptz AS "endedAt", NULL AS "endedReason"
      FROM item_recusal WHERE item_id = ANY($1)
     UNION ALL
    SELECT item_id, person_id, reason, recorded_at, ended_at, ended_reason
      FROM item_recusal_ended WHERE item_id = ANY($1)) r
    JOIN person p ON p.id = r.person_id ORDER BY r.at, p.id`;
const ABSENT = `
  SELECT a.item_id AS id, p.name, a.kind, a.reason
    FROM item_absence a JOIN person p ON p.id = a.person_id
   WHERE a.item_id = ANY($1) ORDER BY p.name COLLATE "vi-x-icu", p.id`;
const DISQUALIFIED = `
  SELECT d.item_id AS id, c.text AS condition, d.reason, d.withdrawn_at AS "endedAt",
         d.withdrawn_reason AS "endedReason"
    FROM item_disqualification d JOIN rubric_condition c ON c.id = d.condition_id
   WHERE d.item_id = ANY($1) ORDER BY d.recorded_at, d.id`;
const EVENTS = `
  SELECT e.created_at AS at, e.kind, e.position, e.round, whom.name AS person, who.name AS by, e.reason
    FROM session_event e
    LEFT JOIN person whom ON whom.id = e.person_id
    LEFT JOIN person who ON who.id = e.actor_id
   WHERE e.session_id = $1 ORDER BY e.id`;
const CHANGES = `
  SELECT x.changed_at AS at, a.version AS "from", b.version AS "to", x.reason
    FROM session_rule_change x
    JOIN council_rule a ON a.id = x.from_rule_id
    JOIN council_rule b ON b.id = x.to_rule_id
   WHERE x.session_id = $1 ORDER BY x.id`;

/** Moments as other systems read them. */
function plain<T extends object>(row: T): T {
  const entries = Object.entries(row).map(([key, value]: [string, unknown]) => [
    key,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(entries) as T;
}

/** What happened to each product of a released session, what was taken back again included. */
export async function itemHistories(
  { db }: Context,
  ids: readonly string[],
): Promise<ExportedHistory[]> {
  const read = async <K extends keyof ExportedHistory>(sql: string) => {
    type Row = ExportedHistory[K][number] & { id: string };
    const { rows } = await db.pool.query<Row>(sql, [ids]);
    return manyByKey(ids, rows, (row) => row.id).map((list) =>
      list.map(({ id: _, ...row }) => plain(row)),
    ) as unknown as ExportedHistory[K][];
  };
  const [rounds, recused, absent, disqualified] = await Promise.all([
    read<'rounds'>(ROUNDS),
    read<'recused'>(RECUSED),
    read<'absent'>(ABSENT),
    read<'disqualified'>(DISQUALIFIED),
  ]);
  return ids.map((_, index) => ({
    rounds: rounds[index] ?? [],
    recused: recused[index] ?? [],
    absent: absent[index] ?? [],
    disqualified: disqualified[index] ?? [],
  }));
}

/** What happened in the session as a whole, in the order in which it was recorded. */
export async function sessionHistory(
  { db }: Context,
  sessionId: string,
): Promise<Pick<SessionExport, 'events' | 'ruleChanges'>> {
  const [events, changes] = await Promise.all([
    db.pool.query<ExportedEvent>(EVENTS, [sessionId]),
    db.pool.query<SessionExport['ruleChanges'][number]>(CHANGES, [sessionId]),
  ]);
  return { events: events.rows.map(plain), ruleChanges: changes.rows.map(plain) };
}
