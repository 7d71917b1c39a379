import type { EntityManager } from 'typeorm';

/**
 * A mutation's outcome is kept with its operation id so that a repeated send gets the same answer.
 * Entities are kept as references and read again: the answer is the same object, seen as it is now.
 */
interface Reference {
  readonly $entity: string;
  readonly $id: string;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$entity' in value;
}

/** Turns payload fields into JSON, entity instances into references. */
export function storeOutcome(em: EntityManager, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value ?? null;
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return value.map((item) => storeOutcome(em, item));
  if (value.constructor !== Object && em.connection.hasMetadata(value.constructor)) {
    return { $entity: em.connection.getMetadata(value.constructor).name, $id: idOf(value) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, storeOutcome(em, item)]),
  );
}

/** Reads payload fields back, loading the referenced entities. */
export async function restoreOutcome(em: EntityManager, value: unknown): Promise<unknown> {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => restoreOutcome(em, item)));
  if (isReference(value)) return em.findOneBy(value.$entity, { id: value.$id });
  if ('$date' in value) return new Date(String(value.$date));
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, item]) => [key, await restoreOutcome(em, item)]),
  );
  return Object.fromEntries(entries) as unknown;
}

function idOf(value: object): string {
  return String((value as { id: unknown }).id);
}
