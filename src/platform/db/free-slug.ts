import type { EntityManager } from 'typeorm';
import { slugOf, slugTry } from '../text/slug.ts';

/**
 * A slug for a name that no row of the table has or ever had, except the row itself. Waits for other
 * transactions that are choosing one for the same table.
 * @param table a table with a slug history (`<table>_slug`)
 * @param own the row that gets it, when it exists already: it may keep or take back its own slugs
 */
export async function freeSlug(
  em: EntityManager,
  table: 'producer' | 'product',
  name: string,
  own: string | null = null,
): Promise<string> {
  const base = slugOf(name) || table;
  await em.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [`${table}_slug`]);
  const rows = await em.query<{ slug: string }[]>(
    `SELECT slug FROM ${table}_slug
      WHERE slug >= $1 AND slug < $1 || '/' AND ${table}_id IS DISTINCT FROM $2`,
    [base, own],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  let attempt = 1;
  while (taken.has(slugTry(base, attempt))) attempt++;
  return slugTry(base, attempt);
}
