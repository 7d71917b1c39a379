import { IsNull, type EntityManager } from 'typeorm';
import { freeSlug } from '../platform/db/free-slug.ts';
import { revise } from '../platform/db/revision.ts';
import { findById } from '../platform/db/rows.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { ProductCategoryEntity } from './product-category.entity.ts';
import { ProductEntity, ProductImageEntity, ProductTranslationEntity } from './product.entity.ts';
import { CategoryLevel, ProductStatus } from './product.enums.ts';
import type { ProductMove } from './product.rules.ts';
import { PRODUCT_MOVES } from './product.rules.ts';

export type ProductValues = Partial<
  Omit<ProductEntity, 'id' | 'slug' | 'revision' | 'createdAt' | 'updatedAt'>
>;
type Needed = 'name' | 'producerId' | 'communeId' | 'groupId' | 'familyId' | 'subgroupId';
export type ProductTexts = Partial<
  Pick<ProductTranslationEntity, 'name' | 'summary' | 'story' | 'ingredients'>
>;
export type ProductPicture = Pick<ProductImageEntity, 'url' | 'width' | 'height'> &
  Partial<Pick<ProductImageEntity, 'altVi' | 'altEn'>>;

export function findProduct(em: EntityManager, id: string): Promise<ProductEntity | null> {
  return findById(em, ProductEntity, id);
}

/** The three columns that place a product in the official list; null for an unknown code. */
export async function categoriesOf(
  em: EntityManager,
  subgroupCode: string,
): Promise<Pick<ProductEntity, 'groupId' | 'familyId' | 'subgroupId'> | null> {
  const subgroup = await em.findOneBy(ProductCategoryEntity, {
    level: CategoryLevel.SUBGROUP,
    code: subgroupCode,
  });
  if (!subgroup?.parentId) return null;
  const family = await em.findOneByOrFail(ProductCategoryEntity, { id: subgroup.parentId });
  return { groupId: family.parentId!, familyId: family.id, subgroupId: subgroup.id };
}

export async function createProduct(
  em: EntityManager,
  values: ProductValues & Pick<ProductEntity, Needed>,
): Promise<ProductEntity> {
  const slug = await freeSlug(em, 'product', values.name);
  const product = em.create(ProductEntity, { ...values, id: uuidv7(), slug });
  await em.insert(ProductEntity, product);
  return em.findOneByOrFail(ProductEntity, { id: product.id });
}

/**
 * Changes a product; a new name brings a new slug, the former ones go on leading here.
 * @returns the product as it is now, or null when the revision is no longer the stored one
 */
export async function changeProduct(
  em: EntityManager,
  product: ProductEntity,
  baseRevision: number,
  values: ProductValues,
): Promise<ProductEntity | null> {
  const renamed = values.name !== undefined && values.name !== product.name;
  const slug = renamed ? await freeSlug(em, 'product', values.name!, product.id) : product.slug;
  return revise(em, ProductEntity, { id: product.id, baseRevision }, { ...values, slug });
}

/** One step of an entry. */
export interface EntryStep {
  readonly baseRevision: number;
  readonly move: ProductMove;
  readonly now: Date;
  /** Why it is given back. */
  readonly reason?: string;
}

/** Moves an entry to the state that the move leads to; the caller has checked that it may. */
export function moveProduct(
  em: EntityManager,
  product: ProductEntity,
  { baseRevision, move, now, reason }: EntryStep,
): Promise<ProductEntity | null> {
  const status = PRODUCT_MOVES[move].to;
  return revise(
    em,
    ProductEntity,
    { id: product.id, baseRevision },
    {
      status,
      archivedAt: status === ProductStatus.ARCHIVED ? now : null,
      publishedAt: product.publishedAt ?? (status === ProductStatus.PUBLISHED ? now : null),
      submittedAt: status === ProductStatus.SUBMITTED ? now : product.submittedAt,
      returnReason: status === ProductStatus.RETURNED ? reason : null,
    },
  );
}

/** Writes the English texts that are given; null clears one, absent keeps it. */
export async function translateProduct(
  em: EntityManager,
  productId: string,
  texts: ProductTexts | null | undefined,
): Promise<ProductTexts | null | undefined> {
  if (texts === undefined) return undefined;
  const key = { productId, language: 'EN' as const };
  if (texts === null) {
    await em.delete(ProductTranslationEntity, key);
    return null;
  }
  const before = await em.findOneBy(ProductTranslationEntity, key);
  const { name, summary, story, ingredients } = { ...before, ...definedOf(texts) };
  const after = { name, summary, story, ingredients };
  await em.upsert(ProductTranslationEntity, { ...key, ...after }, ['productId', 'language']);
  return after;
}

function definedOf<T extends object>(values: T): T {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as T;
}

/** Puts the given pictures of the web in the place of earlier such ones; photos that were sent stay first. */
export async function replaceImages(
  em: EntityManager,
  productId: string,
  pictures: readonly ProductPicture[],
): Promise<void> {
  await em.delete(ProductImageEntity, { productId, fileId: IsNull() });
  const photos = await em.find(ProductImageEntity, {
    where: { productId },
    order: { position: 'ASC' },
  });
  for (const [position, { id }] of photos.entries()) {
    await em.update(ProductImageEntity, { id }, { position });
  }
  const rows = pictures.map((picture, index) => ({
    ...picture,
    id: uuidv7(),
    productId,
    position: photos.length + index,
  }));
  if (rows.length > 0) await em.insert(ProductImageEntity, rows);
}

/** What the catalogue shows of a certificate. */
export interface AppliedCertificate {
  readonly id: string;
  readonly stars: number;
  /** First and last day, YYYY-MM-DD. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/**
 * Lets the catalogue follow the register: the certificate that now counts for a product, expired or
 * not, or null when there is none (never certified, withdrawn). Not a change by an editor, so the
 * revision stays.
 */
export async function applyCertificate(
  em: EntityManager,
  productId: string,
  certificate: AppliedCertificate | null,
): Promise<void> {
  await em.update(
    ProductEntity,
    { id: productId },
    {
      stars: certificate?.stars ?? null,
      certifiedFrom: certificate?.validFrom ?? null,
      certifiedUntil: certificate?.validUntil ?? null,
      currentCertificateId: certificate?.id ?? null,
    },
  );
}
