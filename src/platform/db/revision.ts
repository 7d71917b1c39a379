import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { columnsOf, entityOf, onRows } from './rows.ts';

interface Revised extends ObjectLiteral {
  id: string;
  revision: number;
}

/**
 * Changes a row that still has the revision its editor saw, and counts the revision on.
 * @returns the row as it is now, or null when somebody else was faster: nothing was changed then.
 */
export async function revise<E extends Revised>(
  em: EntityManager,
  entity: EntityTarget<E>,
  row: { readonly id: string; readonly baseRevision: number },
  changes: Partial<E>,
): Promise<E | null> {
  const metadata = em.connection.getMetadata(entity);
  const values: unknown[] = [row.id, row.baseRevision];
  const sets = ['revision = revision + 1', 'updated_at = now()'];
  for (const column of metadata.columns) {
    const value: unknown = changes[column.propertyName];
    if (value === undefined) continue;
    values.push(em.connection.driver.preparePersistentValue(value, column));
    sets.push(`"${column.databaseName}" = $${values.length}`);
  }
  const text = `update ${metadata.tablePath} set ${sets.join(', ')} where id = $1 and revision = $2 returning ${columnsOf(metadata)}`;
  const rows = await onRows(em, text, values);
  return rows[0] ? entityOf<E>(metadata, rows[0]) : null;
}
