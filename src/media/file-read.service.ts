import type pg from 'pg';

export interface ReadableFile {
  /** Name of its bytes in the store. */
  readonly key: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly name: string;
  readonly tag: string;
}

/** A file that may be read through a link: stored, and part of something. */
export async function readableFile(pool: pg.Pool, id: string): Promise<ReadableFile | null> {
  const { rows } = await pool.query<Omit<ReadableFile, 'tag' | 'bytes'> & { bytes: string }>(
    `SELECT encode(sha256, 'hex') AS key, bytes, media_type AS "mediaType", name
       FROM stored_file
      WHERE id = $1 AND state = 'STORED' AND attached_at IS NOT NULL`,
    [id],
  );
  const row = rows[0];
  return row ? { ...row, bytes: Number(row.bytes), tag: `"${row.key}"` } : null;
}
