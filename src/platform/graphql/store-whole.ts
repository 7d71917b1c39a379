import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { revise } from '../db/revision.ts';
import { findById } from '../db/rows.ts';
import { uuidv7 } from '../db/uuid.ts';
import type { Transaction } from './mutation.ts';
import { notFound, stale } from './refusals.ts';

/** Refuses what is named in the input and does not exist. */
export async function requireThere<E extends ObjectLiteral & { id: string }>(
  em: EntityManager,
  entity: EntityTarget<E>,
  id: string | null | undefined,
  field: string,
): Promise<void> {
  if (!id) return;
  if (!(await em.existsBy(entity, { id } as FindOptionsWhere<E>))) {
    throw notFound(['input', field]);
  }
}

interface Recorded extends ObjectLiteral {
  id: string;
  revision: number;
}

interface Editing<E> {
  /** Null = a new one. */
  readonly id: string | null;
  readonly baseRevision: number | null;
  /** GraphQL type, for the audit trail. */
  readonly type: string;
  /** The payload of a refusal, with the version that is there. */
  readonly payload: (present: E) => object;
  /** Looks at what is there before it is changed. */
  readonly check?: (before: E) => Promise<void> | void;
}

/** Stores a row whole, new or changed; refuses when somebody else was faster. */
export async function storeWhole<E extends Recorded>(
  tx: Transaction,
  entity: EntityTarget<E>,
  values: Partial<E>,
  { id, baseRevision, type, payload, check }: Editing<E>,
): Promise<E> {
  const { em } = tx;
  const before = id === null ? null : await findById(em, entity, id);
  if (id !== null && !before) throw notFound(['input', 'id']);
  if (before && before.revision !== baseRevision) throw stale(payload(before));
  if (before) await check?.(before);
  const row = { id: before?.id ?? uuidv7(), baseRevision: before?.revision ?? 0 };
  let after: E | null;
  if (before) {
    after = await revise(em, entity, row, values);
  } else {
    const recordedBy = tx.context.actor.personId!;
    await em.insert(entity, { ...values, id: row.id, revision: 1, recordedBy });
    after = await findById(em, entity, row.id);
  }
  if (!after) throw stale(before ? payload(before) : {});
  const action = `${type[0]!.toLowerCase()}${type.slice(1)}.save`;
  tx.record({ action, subjectType: type, subjectId: after.id, before, after });
  return after;
}
