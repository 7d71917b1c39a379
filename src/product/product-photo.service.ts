import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { dropPhoto, keepPhoto, mainRendition, type PreparedPhoto } from '../media/photo.service.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { placeOfProduct } from './product.access.ts';
import { ProductEntity, ProductImageEntity } from './product.entity.ts';

/** Pictures a product may have. */
export const MOST_PHOTOS = 20;

/** The product, locked: its pictures are put in order by one hand at a time. */
export function lockProduct(tx: Transaction, id: string): Promise<ProductEntity | null> {
  return tx.em.findOne(ProductEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** The picture and its product, locked; whoever may not change it gets the same answer as for none. */
export async function lockPhoto(
  tx: Transaction,
  id: string,
): Promise<{ photo: ProductImageEntity; product: ProductEntity }> {
  const seen = await tx.em.findOneBy(ProductImageEntity, { id });
  const product = seen && (await lockProduct(tx, seen.productId));
  tx.authorize(product ? placeOfProduct(product) : {});
  const photo = await tx.em.findOneBy(ProductImageEntity, { id });
  if (!photo || !product) throw notFound(['id']);
  return { photo, product };
}

/** The pictures of a product, the main one first. */
export function photosOf(
  { em }: Pick<Transaction, 'em'>,
  productId: string,
): Promise<ProductImageEntity[]> {
  return em.find(ProductImageEntity, { where: { productId }, order: { position: 'ASC' } });
}

/** Puts the pictures of a product into this order. */
export async function orderPhotos(
  { em }: Pick<Transaction, 'em'>,
  productId: string,
  ids: readonly string[],
): Promise<void> {
  await em.query(
    `UPDATE product_image i SET position = given.place - 1
       FROM unnest($2::uuid[]) WITH ORDINALITY AS given (id, place)
      WHERE i.product_id = $1 AND i.id = given.id`,
    [productId, ids],
  );
}

/** Makes an attached file a picture of the product; equal bytes are there once. */
export async function addPhoto(
  tx: Transaction,
  product: ProductEntity,
  file: StoredFileEntity,
  given: {
    readonly prepared: PreparedPhoto;
    readonly altVi: string;
    readonly altEn: string | null;
    readonly position: number | null;
  },
): Promise<ProductImageEntity> {
  const renditions = await keepPhoto(tx, file, given.prepared);
  const photos = await photosOf(tx, product.id);
  if (photos.length >= MOST_PHOTOS) throw TOO_MANY;
  const { url, width, height } = mainRendition(renditions);
  const id = uuidv7();
  await tx.em.insert(ProductImageEntity, {
    ...{ id, productId: product.id, fileId: file.id, url, width, height, renditions },
    ...{ altVi: given.altVi, altEn: given.altEn },
    position: (photos.at(-1)?.position ?? -1) + 1,
  });
  const ids = photos.map((photo) => photo.id);
  ids.splice(given.position ?? ids.length, 0, id);
  await orderPhotos(tx, product.id, ids);
  return tx.em.findOneByOrFail(ProductImageEntity, { id });
}

/** The picture of the product that has the same bytes as the file, if there is one. */
export async function samePhoto(
  { em }: Pick<Transaction, 'em'>,
  productId: string,
  fileId: string,
): Promise<ProductImageEntity | null> {
  const rows: { id: string }[] = await em.query(
    `SELECT i.id FROM product_image i JOIN stored_file f ON f.id = i.file_id
       JOIN stored_file given ON given.sha256 = f.sha256
      WHERE i.product_id = $1 AND given.id = $2 LIMIT 1`,
    [productId, fileId],
  );
  return rows[0] ? em.findOneByOrFail(ProductImageEntity, { id: rows[0].id }) : null;
}

/** Takes a picture away; the others close up. */
export async function removePhoto(tx: Transaction, photo: ProductImageEntity): Promise<void> {
  await tx.em.delete(ProductImageEntity, { id: photo.id });
  if (photo.fileId) await dropPhoto(tx, photo.fileId);
  const left = await photosOf(tx, photo.productId);
  await orderPhotos(
    tx,
    photo.productId,
    left.map(({ id }) => id),
  );
}

/** What a picture may be said to show until somebody says it better. */
export async function suggestedAlt(
  { em }: Pick<Transaction, 'em'>,
  product: ProductEntity,
): Promise<string> {
  const rows: { name: string }[] = await em.query(`SELECT name FROM producer WHERE id = $1`, [
    product.producerId,
  ]);
  return `${product.name} của ${rows[0]?.name ?? ''}`.slice(0, 300).trim();
}

/** A picture has to be described for those who do not see it. */
export function altNeeded(suggestion: string): Refusal {
  return refuse(
    'ALT_NEEDED',
    {
      vi: `Ảnh này chụp gì? Hãy ghi một câu cho người không nhìn thấy ảnh, ví dụ: "${suggestion}". Ảnh đã gửi vẫn còn, chưa được đưa lên.`,
      en: `What does the photo show? Write a sentence for those who do not see it, such as "${suggestion}". The photo is kept, but not put up yet.`,
    },
    ['input', 'altVi'],
    { suggestedAlt: suggestion },
  );
}

const TOO_MANY = refuse(
  'TOO_MANY_PHOTOS',
  {
    vi: `Mỗi sản phẩm có tối đa ${MOST_PHOTOS} ảnh. Ảnh này chưa được đưa lên; hãy xóa bớt ảnh cũ rồi thử lại.`,
    en: `A product has at most ${MOST_PHOTOS} photos. This one was not put up; remove an older one and try again.`,
  },
  ['input', 'fileId'],
);
