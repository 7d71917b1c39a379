import type { EntityManager } from 'typeorm';
import { writeTrail } from '../audit/audit.service.ts';
import { SYSTEM } from '../platform/graphql/actor.ts';

/** Days, unless the house sets others: what can be taken back stays a year, tables to take away a month. */
export const IMPORT_KEEP_DAYS = 365;
export const EXPORT_KEEP_DAYS = 30;

const DAY_MS = 86_400_000;

export const keptUntil = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);

/** Imports forgotten in one night; more follow the next one. */
const BATCH = 20;

/** Removes the rows of imports whose time is over; their files belong to nothing from then on. */
export async function forgetImports(em: EntityManager, requestId: string): Promise<number> {
  const old = await em.query<{ id: string; files: string[] | null }[]>(
    `SELECT i.id, transfer_forget(i.id) AS files
       FROM (SELECT id FROM transfer_import
              WHERE forgotten_at IS NULL AND kept_until < clock_timestamp()
              ORDER BY kept_until LIMIT ${BATCH}) i`,
  );
  const gone = old.filter(({ files }) => files !== null);
  await letGo(
    em,
    gone.flatMap(({ files }) => files ?? []),
  );
  const entries = gone.map(({ id }) => ({
    action: 'import.forget',
    subjectType: 'Import',
    subjectId: id,
  }));
  if (entries.length > 0) await writeTrail(em, entries, { actor: SYSTEM, requestId });
  return gone.length;
}

/** Lets go of tables that were made so many days ago: the clean-up of files removes them a week later. */
export async function forgetExports(em: EntityManager, days: number): Promise<number> {
  const old = await em.query<{ id: string }[]>(
    `SELECT id FROM stored_file
      WHERE attached_at IS NOT NULL AND purpose IN ('TRANSFER_EXPORT', 'TRADE_EXPORT', 'PARTNER_EXPORT')
        AND created_at < clock_timestamp() - $1 * interval '1 day'
      ORDER BY created_at LIMIT 5000`,
    [days],
  );
  await letGo(
    em,
    old.map(({ id }) => id),
  );
  return old.length;
}

async function letGo(em: EntityManager, ids: readonly string[]): Promise<void> {
  await em.query(
    `UPDATE stored_file SET attached_at = NULL, detached_at = clock_timestamp()
      WHERE id = ANY($1::uuid[]) AND attached_at IS NOT NULL`,
    [ids],
  );
}
