import type pg from 'pg';

export interface PublicPhoto {
  /** Name of its bytes in the store. */
  readonly key: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** Of a product; else of a place, which is shown by consent only. */
  readonly ofProduct: boolean;
}

/** A size of a photo that the public may see: of a published product, or of a place with consent. */
export async function publicPhoto(
  pool: pg.Pool,
  wanted: { readonly source: string; readonly width: number; readonly format: string },
): Promise<PublicPhoto | null> {
  const { rows } = await pool.query<Omit<PublicPhoto, 'bytes'> & { bytes: string; shown: boolean }>(
    {
      name: 'public-photo',
      text: `
      SELECT encode(f.sha256, 'hex') AS key, f.bytes, f.media_type AS "mediaType", of_product AS "ofProduct",
             of_product OR EXISTS (
               SELECT FROM stored_file o JOIN producer m ON m.place_file_id = o.id
                WHERE o.sha256 = r.source AND m.place_photo_public) AS shown
        FROM photo_rendition r JOIN stored_file f ON f.id = r.file_id AND f.state = 'STORED'
        CROSS JOIN LATERAL (SELECT EXISTS (
               SELECT FROM stored_file o JOIN product_image i ON i.file_id = o.id
                 JOIN product p ON p.id = i.product_id
                WHERE o.sha256 = r.source AND p.status = 'PUBLISHED') AS of_product) AS x
       WHERE r.source = decode($1, 'hex') AND r.width = $2 AND r.format = $3`,
      values: [wanted.source, wanted.width, wanted.format],
    },
  );
  const [row] = rows;
  if (!row?.shown) return null;
  return { ...row, bytes: Number(row.bytes) };
}
