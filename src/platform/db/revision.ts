import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

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
  const result = await em
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, revision: () => 'revision + 1', updatedAt: () => 'now()' })
    .where('id = :id AND revision = :revision', { id: row.id, revision: row.baseRevision })
    .execute();
  if (result.affected !== 1) return null;
  return em.findOneByOrFail(entity, { id: row.id } as never);
}
