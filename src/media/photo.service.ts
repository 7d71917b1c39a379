import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { uuidv7 } from '../platform/db/uuid.ts';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';
import { publicError } from '../platform/graphql/errors.ts';
import { say } from '../platform/graphql/language.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { detachFile, lockBytes, putBytes } from './media.service.ts';
import { PhotoDamaged, PhotosBusy, renderPhoto, type Rendered } from './photo-render.ts';
import {
  PHOTO_FORMATS,
  photoPath,
  type PhotoFormat,
  type PhotoRendition,
  type PhotoWidth,
} from './photo.rules.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

type Step = Pick<Transaction, 'em' | 'context' | 'record'>;

/** Code of `preparePhoto`, for the lists of the operations that call it. */
export const PHOTO_ERRORS = { DAMAGED: 'No picture can be made of the file.' } as const;

/** The sizes of a photo that were made just now; none when they are there already. */
export type PreparedPhoto = readonly Rendered[];

/**
 * Makes the sizes of a file that the caller has sent, before any transaction: it takes a second of a
 * core. A file that is not theirs or not there yet is left to `attachFile` to refuse.
 */
export async function preparePhoto(
  context: Context,
  fileId: string,
  purpose: string,
): Promise<PreparedPhoto | Refusal> {
  const { rows } = await context.db.pool.query<{ key: string }>(
    `SELECT encode(f.sha256, 'hex') AS key FROM stored_file f
      WHERE f.id = $1 AND f.created_by = $2 AND f.purpose = $3 AND f.state = 'STORED'
        AND NOT EXISTS (SELECT FROM photo_rendition r WHERE r.source = f.sha256)`,
    [fileId, context.actor.personId, purpose],
  );
  const [row] = rows;
  if (!row) return [];
  const stream = await filesOf(context.db.source).store.open(row.key);
  if (!stream) throw new Error('The bytes of a stored file are missing');
  try {
    return await renderPhoto(await buffer(stream));
  } catch (error) {
    if (error instanceof PhotoDamaged) return DAMAGED;
    if (error instanceof PhotosBusy) throw busy(context);
    throw error;
  }
}

/** Keeps the sizes of an attached photo, once for all equal files; returns them, small ones first. */
export async function keepPhoto(
  tx: Step,
  file: StoredFileEntity,
  prepared: PreparedPhoto,
): Promise<PhotoRendition[]> {
  await lockBytes(tx.em, file.sha256);
  const known = await renditionsOf(tx, file.sha256);
  if (known.length > 0) return known;
  if (prepared.length === 0) throw new Error('Nobody has made the sizes of this photo');
  for (const rendered of prepared) await keep(tx, file, rendered);
  return renditionsOf(tx, file.sha256);
}

async function keep({ em }: Step, file: StoredFileEntity, made: Rendered): Promise<void> {
  const sha256 = createHash('sha256').update(made.content).digest();
  const id = uuidv7();
  await putBytes(em, sha256, made.content);
  await em.insert(StoredFileEntity, {
    id,
    sha256,
    bytes: String(made.content.length),
    mediaType: PHOTO_FORMATS[made.format],
    name: `${made.width}.${made.format}`,
    purpose: 'PHOTO_RENDITION',
    state: 'STORED',
    createdBy: null,
    attachedAt: () => 'clock_timestamp()',
  });
  await em.query(
    `INSERT INTO photo_rendition (source, width, format, pixel_width, pixel_height, file_id)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [file.sha256, made.width, made.format, made.pixelWidth, made.pixelHeight, id],
  );
}

interface Row {
  readonly width: PhotoWidth;
  readonly format: PhotoFormat;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

async function renditionsOf({ em }: Pick<Step, 'em'>, source: Buffer): Promise<PhotoRendition[]> {
  const rows: Row[] = await em.query(
    `SELECT width, format, pixel_width AS "pixelWidth", pixel_height AS "pixelHeight"
       FROM photo_rendition WHERE source = $1 ORDER BY width, format DESC`,
    [source],
  );
  return rows.map(({ width, format, pixelWidth, pixelHeight }) => ({
    width: pixelWidth,
    height: pixelHeight,
    url: photoPath(source.toString('hex'), width, format),
    mediaType: PHOTO_FORMATS[format],
  }));
}

/**
 * Lets a photo go after the caller's object has stopped referring to it; with the last file of its
 * bytes its sizes go too.
 */
export async function dropPhoto(tx: Step, fileId: string): Promise<void> {
  await detachFile(tx, fileId);
  const rows: { file_id: string }[] = await tx.em.query(
    `SELECT r.file_id FROM stored_file f JOIN photo_rendition r ON r.source = f.sha256
      WHERE f.id = $1 AND NOT EXISTS (
        SELECT FROM stored_file o
         WHERE o.sha256 = f.sha256 AND o.state = 'STORED' AND o.attached_at IS NOT NULL)`,
    [fileId],
  );
  for (const { file_id: id } of rows) {
    await tx.em.query('DELETE FROM photo_rendition WHERE file_id = $1', [id]);
    await tx.em.query(
      `UPDATE stored_file SET attached_at = NULL, detached_at = clock_timestamp() WHERE id = $1`,
      [id],
    );
  }
}

/** The rendition that pages show where they show one. */
export function mainRendition(renditions: readonly PhotoRendition[]): PhotoRendition {
  const main = renditions.find(({ url }) => url.endsWith('/480.jpg'));
  if (!main) throw new Error('A photo without its sizes');
  return main;
}

const DAMAGED = refuse(
  'DAMAGED',
  {
    vi: 'Không mở được ảnh này. Ảnh chưa được đưa lên; hãy chụp lại hoặc chọn ảnh JPG, PNG khác.',
    en: 'This photo cannot be opened. It was not put up; take it again or choose another JPG or PNG.',
  },
  ['input', 'fileId'],
);

function busy({ language }: Context): Error {
  const text = {
    vi: 'Đang có nhiều ảnh được xử lý. Ảnh đã gửi vẫn còn; hãy thử lại sau ít phút.',
    en: 'Many photos are being made small. What was sent is kept; try again in some minutes.',
  };
  return publicError('SERVICE_UNAVAILABLE', say(text, language));
}
