import type { DataSource, EntityManager } from 'typeorm';
import type { TokenContent } from '../platform/files/file-token.ts';
import { SMALLEST_PART } from './media.rules.ts';
import { receivedBytes } from './upload.service.ts';

export interface UploadState {
  readonly bytes: number;
  /** Bytes that have arrived without a gap. */
  readonly received: number;
}

export type PartOutcome =
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'kept' | 'gap' | 'differs' | 'too-small' | 'too-long';
      readonly received: number;
    };

/** How far a file has come; null when it is not being sent (any more), or not by this person. */
export async function uploadState(
  em: EntityManager,
  { fileId, personId }: TokenContent,
  lock = '',
): Promise<UploadState | null> {
  const rows = await em.query<{ bytes: string }[]>(
    `SELECT bytes FROM stored_file
      WHERE id = $1 AND created_by = $2 AND state = 'PENDING' ${lock}`,
    [fileId, personId],
  );
  const bytes = rows[0]?.bytes;
  return bytes === undefined
    ? null
    : { bytes: Number(bytes), received: await receivedBytes(em, fileId) };
}

/**
 * Keeps a part in a transaction of its own: once it has returned `kept`, nothing that happens to the
 * server loses it. Parts of one file wait for each other.
 */
export function keepPart(
  source: DataSource,
  token: TokenContent,
  offset: number,
  content: Buffer,
): Promise<PartOutcome> {
  return source.transaction(async (em) => {
    const state = await uploadState(em, token, 'FOR UPDATE');
    if (!state) return { kind: 'gone' };
    const { bytes, received } = state;
    const end = offset + content.length;
    if (offset < received) {
      const same = await isKept(em, token.fileId, offset, content);
      return { kind: same ? 'kept' : 'differs', received };
    }
    if (offset > received) return { kind: 'gap', received };
    if (end > bytes) return { kind: 'too-long', received };
    const last = end === bytes && content.length > 0;
    if (content.length < SMALLEST_PART && !last) return { kind: 'too-small', received };
    await em.query(
      'INSERT INTO file_upload_part (file_id, starts_at, content) VALUES ($1, $2, $3)',
      [token.fileId, offset, content],
    );
    return { kind: 'kept', received: end };
  });
}

async function isKept(
  em: EntityManager,
  fileId: string,
  offset: number,
  content: Buffer,
): Promise<boolean> {
  const rows = await em.query<{ same: boolean }[]>(
    `SELECT content = $3 AS same FROM file_upload_part WHERE file_id = $1 AND starts_at = $2`,
    [fileId, offset, content],
  );
  return rows[0]?.same === true;
}
