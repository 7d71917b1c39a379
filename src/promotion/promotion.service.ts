import { In, IsNull, type EntityManager } from 'typeorm';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import {
  EventOutcomeEntity,
  ParticipationEntity,
  ParticipationProductEntity,
  PromotionEventEntity,
} from './promotion.entity.ts';

export function findEvent(em: EntityManager, id: string): Promise<PromotionEventEntity | null> {
  return em.findOneBy(PromotionEventEntity, { id });
}

export function findProducer(em: EntityManager, id: string): Promise<ProducerEntity | null> {
  return em.findOneBy(ProducerEntity, { id });
}

export function isCommune(em: EntityManager, id: string): Promise<boolean> {
  return em.existsBy(CommuneEntity, { id });
}

export function findParticipation(
  em: EntityManager,
  where: { readonly id: string } | { readonly eventId: string; readonly producerId: string },
): Promise<ParticipationEntity | null> {
  return em.findOneBy(ParticipationEntity, where);
}

export function findOutcome(
  em: EntityManager,
  {
    eventId,
    participationId,
    source,
  }: Pick<EventOutcomeEntity, 'eventId' | 'participationId' | 'source'>,
): Promise<EventOutcomeEntity | null> {
  const participation = participationId ?? IsNull();
  return em.findOneBy(EventOutcomeEntity, { eventId, participationId: participation, source });
}

/** The position of the first id that is not a product of the producer; -1 when all are. */
export async function foreignProduct(
  em: EntityManager,
  producerId: string,
  ids: readonly string[],
): Promise<number> {
  const own = await em.findBy(ProductEntity, { id: In([...ids]), producerId });
  const known = new Set(own.map(({ id }) => id));
  return ids.findIndex((id) => !known.has(id));
}

/** Writes which products are shown. */
export async function storeProducts(
  em: EntityManager,
  participationId: string,
  ids: readonly string[],
): Promise<void> {
  await em.delete(ParticipationProductEntity, { participationId });
  if (ids.length === 0) return;
  await em.insert(
    ParticipationProductEntity,
    ids.map((productId) => ({ participationId, productId })),
  );
}

interface Row {
  readonly id: string;
  readonly revision: number;
}

/**
 * Stores a row anew or over the one that was read.
 * @returns null when somebody else was faster
 */
export async function storeRow<E extends Row>(
  em: EntityManager,
  entity: new () => E,
  before: E | null,
  values: Partial<E>,
): Promise<E | null> {
  if (before) return revise(em, entity, { id: before.id, baseRevision: before.revision }, values);
  const row = { ...values, id: uuidv7() };
  await em
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as never)
    .orIgnore()
    .execute();
  return em.findOneBy(entity, { id: row.id } as never);
}
