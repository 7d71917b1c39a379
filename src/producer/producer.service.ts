import { Not, type EntityManager } from 'typeorm';
import { freeSlug } from '../platform/db/free-slug.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { revise } from '../platform/db/revision.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { inForce } from '../region/region.rules.ts';
import type { PhotoRendition } from '../media/photo.rules.ts';
import { CONSENT_COLUMN } from './consent.rules.ts';
import { ProducerEntity, ProducerTranslationEntity } from './producer.entity.ts';
import type { ConsentItem } from './producer.enums.ts';

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

/**
 * Says whether an item is public. Not a change by an editor, so the revision stays; the database writes
 * the history itself.
 */
export async function setConsent(
  em: EntityManager,
  producerId: string,
  { item, granted, basis }: { item: ConsentItem; granted: boolean; basis: string | null },
): Promise<ProducerEntity> {
  await em.query(`SELECT set_config('app.consent_basis', $1, true)`, [basis ?? '']);
  const column = CONSENT_COLUMN[item];
  await em.update(
    ProducerEntity,
    { id: producerId, [column]: !granted },
    { [column]: granted, updatedAt: () => 'now()' },
  );
  return em.findOneByOrFail(ProducerEntity, { id: producerId });
}

export function lockProducer(em: EntityManager, id: string): Promise<ProducerEntity | null> {
  return em.findOne(ProducerEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Puts up the photo of a place, or takes it away. Its consent is another matter and stays as it is. */
export async function setPlacePhoto(
  em: EntityManager,
  producerId: string,
  photo: {
    readonly fileId: string | null;
    readonly alt: string | null;
    readonly renditions: readonly PhotoRendition[];
  },
): Promise<ProducerEntity> {
  await em.query(
    `UPDATE producer SET place_file_id = $2, place_alt = $3, place_renditions = $4::jsonb,
                         updated_at = now() WHERE id = $1`,
    [producerId, photo.fileId, photo.alt, JSON.stringify(photo.renditions)],
  );
  return em.findOneByOrFail(ProducerEntity, { id: producerId });
}
