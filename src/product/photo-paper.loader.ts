import { buffer } from 'node:stream/consumers';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';

/** The first photo of each product that has one, as JPEG, for paper. */
export async function photosForPaper(
  context: Context,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const { rows } = await context.db.pool.query<{ id: string; key: string }>(
    `SELECT DISTINCT ON (i.product_id) i.product_id AS id, encode(f.sha256, 'hex') AS key
       FROM product_image i JOIN stored_file o ON o.id = i.file_id
       JOIN photo_rendition r ON r.source = o.sha256 AND r.width = 480 AND r.format = 'jpg'
       JOIN stored_file f ON f.id = r.file_id AND f.state = 'STORED'
      WHERE i.product_id = ANY($1::uuid[])
      ORDER BY i.product_id, i.position`,
    [productIds],
  );
  const { store } = filesOf(context.db.source);
  const photos = new Map<string, Buffer>();
  for (const { id, key } of rows) {
    const stream = await store.open(key);
    if (stream) photos.set(id, await buffer(stream));
  }
  return photos;
}
