import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { BoothEntity } from './event-work.entity.ts';
import type { PromotionEventEntity } from './promotion.entity.ts';
import { findEvent, findParticipation, storeRow } from './promotion.service.ts';

/** The event that a row belongs to, which trade staff may work on. */
export async function eventToWorkOn(
  tx: Transaction,
  id: string,
  field: readonly string[] = ['input', 'eventId'],
): Promise<PromotionEventEntity> {
  const event = await findEvent(tx.em, id);
  tx.authorize({ unitId: event?.communeId });
  if (!event) throw notFound(field);
  return event;
}

interface Saved {
  readonly id: string;
  readonly eventId: string;
  readonly revision: number;
}

interface RowInput {
  readonly id?: string | null;
  readonly eventId: string;
  readonly baseRevision?: number | null;
}

interface Saving<E> {
  /** GraphQL type of the row. */
  readonly subjectType: string;
  readonly action: string;
  /** What the payload says when somebody else was faster: the row as they left it. */
  readonly payload: (row: E | null) => object;
  /** Refuses what the input may not say. */
  readonly check?: (before: E | null) => void | Promise<void>;
}

/** Stores a row of an event as an input has it, new or over the one that its editor saw, and records it. */
export async function saveRow<E extends Saved>(
  tx: Transaction,
  entity: new () => E,
  { id, baseRevision, ...values }: RowInput & Partial<Omit<E, keyof RowInput>>,
  { subjectType, action, payload, check }: Saving<E>,
): Promise<E> {
  await eventToWorkOn(tx, values.eventId);
  const find = (where: object) => tx.em.findOneBy(entity, where);
  const before = id ? await find({ id, eventId: values.eventId }) : null;
  if (id && !before) throw notFound(['input', 'id']);
  if (before && before.revision !== baseRevision) throw stale(payload(before));
  await check?.(before);
  const after = await storeRow(tx.em, entity, before, values as Partial<E>);
  if (!after) throw stale(payload(before && (await find({ id: before.id }))));
  tx.record({ action, subjectType, subjectId: after.id, before, after });
  return after;
}

interface Removing<E> {
  readonly subjectType: string;
  readonly action: string;
  /** What the payload says when it stays: the row as it is. */
  readonly payload: (row: E | null) => object;
  /** Refuses to remove what something depends on. */
  readonly check: (row: E) => void;
}

/** Takes a row away from its event as its editor saw it, and records what it said. */
export async function removeEventRow<E extends Saved>(
  tx: Transaction,
  entity: new () => E,
  { id, input }: { readonly id: string; readonly input: { readonly baseRevision: number } },
  { subjectType, action, payload, check }: Removing<E>,
): Promise<PromotionEventEntity> {
  const where = { id } as FindOptionsWhere<E>;
  const before = await tx.em.findOneBy(entity, where);
  const event = await eventToWorkOn(tx, before?.eventId ?? id, ['id']);
  if (!before) throw notFound(['id']);
  if (before.revision !== input.baseRevision) throw stale(payload(before));
  check(before);
  const gone = await tx.em.delete(entity, { ...where, revision: before.revision });
  if (gone.affected !== 1) throw stale(payload(await tx.em.findOneBy(entity, where)));
  tx.record({ action, subjectType, subjectId: id, before });
  return event;
}

interface BoothPlace {
  readonly eventId: string;
  readonly code: string;
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly participationId?: string | null;
}

/** Refuses a code, a place or a holder that another booth of the event has. */
export async function checkBooth(
  em: EntityManager,
  id: string | null | undefined,
  booth: BoothPlace,
): Promise<void> {
  const { eventId, code, rowNumber, columnNumber, participationId } = booth;
  const taken = async (where: object) => {
    const other = await em.findOneBy(BoothEntity, { eventId, ...where });
    return other !== null && other.id !== id;
  };
  if (await taken({ code })) {
    const text = {
      vi: `Sự kiện đã có gian ${code}. Chưa ghi gì; hãy chọn mã khác.`,
      en: `The event has a booth ${code} already. Nothing was stored; choose another code.`,
    };
    throw refuse('CODE_TAKEN', text, ['input', 'code']);
  }
  if (await taken({ rowNumber, columnNumber })) {
    const text = {
      vi: 'Vị trí này trên sơ đồ đã có gian khác. Chưa ghi gì; hãy chọn vị trí khác.',
      en: 'Another booth stands at this place of the plan. Nothing was stored; choose another.',
    };
    throw refuse('PLACE_TAKEN', text, ['input', 'rowNumber']);
  }
  if (!participationId) return;
  const holder = await findParticipation(em, { id: participationId });
  if (!holder || holder.eventId !== eventId) throw notFound(['input', 'participationId']);
  if (await taken({ participationId })) {
    const text = {
      vi: 'Chủ thể này đã có gian khác trong sự kiện. Chưa ghi gì; hãy bỏ xếp gian kia trước.',
      en: 'This producer has another booth of the event. Nothing was stored; free that one first.',
    };
    throw refuse('HOLDER_TAKEN', text, ['input', 'participationId']);
  }
}

export async function checkProduct(em: EntityManager, id: string): Promise<void> {
  if (!(await em.existsBy(ProductEntity, { id }))) throw notFound(['input', 'productId']);
}
