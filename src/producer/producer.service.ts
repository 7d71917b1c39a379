import { Not, type EntityManager } from 'typeorm';
import { freeSlug } from '../platform/db/free-slug.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { revise } from '../platform/db/revision.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { inForce } from '../region/region.rules.ts';
import { ProducerEntity, ProducerTranslationEntity } from './producer.entity.ts';

export type ProducerValues = Partial<
  Omit<ProducerEntity, 'id' | 'slug' | 'revision' | 'createdAt' | 'updatedAt'>
>;

export interface ProducerTexts {
  readonly name?: string | null;
  readonly introduction?: string | null;
}

export function findProducer(em: EntityManager, id: string): Promise<ProducerEntity | null> {
  return em.findOneBy(ProducerEntity, { id });
}

/** A unit of the commune tier that is in force on the day; new entries may refer to no other. */
export async function communeInForce(
  em: EntityManager,
  id: string,
  day: string,
): Promise<CommuneEntity | null> {
  const unit = await em.findOneBy(CommuneEntity, { id });
  return unit && inForce(unit, day) ? unit : null;
}

/** Whether another producer has the tax code. */
export function taxCodeTaken(
  em: EntityManager,
  taxCode: string | null | undefined,
  own: string | null = null,
): Promise<boolean> {
  if (!taxCode) return Promise.resolve(false);
  return em.existsBy(ProducerEntity, own ? { taxCode, id: Not(own) } : { taxCode });
}

export async function createProducer(
  em: EntityManager,
  values: ProducerValues & Pick<ProducerEntity, 'name' | 'kind' | 'communeId'>,
): Promise<ProducerEntity> {
  const slug = await freeSlug(em, 'producer', values.name);
  const producer = em.create(ProducerEntity, { ...values, id: uuidv7(), slug });
  await em.insert(ProducerEntity, producer);
  return em.findOneByOrFail(ProducerEntity, { id: producer.id });
}

/** Changes a producer; a new name brings a new slug, the former ones go on leading here. */
export async function changeProducer(
  em: EntityManager,
  producer: ProducerEntity,
  baseRevision: number,
  values: ProducerValues,
): Promise<ProducerEntity | null> {
  const renamed = values.name !== undefined && values.name !== producer.name;
  const slug = renamed ? await freeSlug(em, 'producer', values.name!, producer.id) : producer.slug;
  return revise(em, ProducerEntity, { id: producer.id, baseRevision }, { ...values, slug });
}

/** Writes the English texts that are given; null clears one, absent keeps it. */
export async function translateProducer(
  em: EntityManager,
  producerId: string,
  texts: ProducerTexts | null | undefined,
): Promise<ProducerTexts | null> {
  if (texts === undefined) return null;
  const key = { producerId, language: 'EN' as const };
  if (texts === null) {
    await em.delete(ProducerTranslationEntity, key);
    return null;
  }
  const before = await em.findOneBy(ProducerTranslationEntity, key);
  const after = {
    name: before?.name ?? null,
    introduction: before?.introduction ?? null,
    ...texts,
  };
  await em.upsert(ProducerTranslationEntity, { ...key, ...after }, ['producerId', 'language']);
  return after;
}
