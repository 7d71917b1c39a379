import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { FilePurpose } from './media.enums.ts';
import { LOOSE } from './media.rules.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

export interface Announced {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly mediaType: string;
  readonly purpose: FilePurpose;
}

/** Makes room for a file that is about to be sent. */
export async function openUpload(tx: Transaction, file: Announced): Promise<StoredFileEntity> {
  const personId = tx.context.actor.personId ?? '';
  await requireRoom(tx.em, personId, file.bytes);
  const id = uuidv7();
  const row = { ...file, bytes: String(file.bytes), createdBy: personId };
  await tx.em.insert(StoredFileEntity, { id, state: 'PENDING', ...row });
  const { name, bytes, mediaType, purpose } = file;
  tx.record({
    action: 'file.upload-start',
    subjectType: 'File',
    subjectId: id,
    after: { name, bytes, mediaType, purpose, sha256: file.sha256.toString('hex') },
  });
  return tx.em.findOneByOrFail(StoredFileEntity, { id });
}

/** Starts of one person wait for each other, so that two at once do not both find room. */
async function requireRoom(em: EntityManager, personId: string, bytes: number): Promise<void> {
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('uploads of ' || $1, 0))`, [
    personId,
  ]);
  const rows = await em.query<{ open: number; files: number; bytes: string }[]>(
    `SELECT count(*) FILTER (WHERE state = 'PENDING')::int AS open, count(*)::int AS files,
            coalesce(sum(bytes), 0) AS bytes
       FROM stored_file
      WHERE created_by = $1 AND attached_at IS NULL AND state IN ('PENDING', 'STORED')`,
    [personId],
  );
  const loose = rows[0]!;
  if (loose.open >= LOOSE.open) throw tooManyOpen();
  if (loose.files >= LOOSE.files || Number(loose.bytes) + bytes > LOOSE.bytes) throw noRoom();
}

function tooManyOpen() {
  const text = {
    vi: `Bạn đang gửi dở ${LOOSE.open} tệp. Tệp này chưa được nhận; hãy gửi xong hoặc hủy bớt các tệp kia.`,
    en: `You have ${LOOSE.open} files half sent. This one was not taken; finish or cancel some of them.`,
  };
  return refuse('TOO_MANY', text);
}

function noRoom() {
  const text = {
    vi: 'Bạn có quá nhiều tệp đã gửi mà chưa dùng. Tệp này chưa được nhận; hãy gắn hoặc hủy bớt các tệp đó.',
    en: 'Too many files you have sent are not used yet. This one was not taken; attach or cancel some of them.',
  };
  return refuse('TOO_MANY', text);
}

/** How much of a file has arrived without a gap. */
export async function receivedBytes(em: EntityManager, fileId: string): Promise<number> {
  const rows = await em.query<{ received: string }[]>(
    `SELECT starts_at + length(content) AS received FROM file_upload_part
      WHERE file_id = $1 ORDER BY starts_at DESC LIMIT 1`,
    [fileId],
  );
  return Number(rows[0]?.received ?? 0);
}

const PARTS_AT_ONCE = 4;

/** The parts in order; read a few at a time, since they come as text twice their size. */
export async function joinParts(em: EntityManager, file: StoredFileEntity): Promise<Buffer> {
  const whole = Buffer.alloc(Number(file.bytes));
  let at = 0;
  while (at < whole.length) {
    const parts = await em.query<{ starts_at: string; content: Buffer }[]>(
      `SELECT starts_at, content FROM file_upload_part
        WHERE file_id = $1 AND starts_at >= $2 ORDER BY starts_at LIMIT ${PARTS_AT_ONCE}`,
      [file.id, at],
    );
    if (parts.length === 0) throw new Error('Parts of a complete upload are missing');
    for (const { starts_at, content } of parts) {
      if (Number(starts_at) !== at) throw new Error('Parts of an upload do not fit together');
      at += content.copy(whole, at);
    }
  }
  return whole;
}

/** Ends an upload without a file. */
export async function dropUpload(em: EntityManager, fileId: string): Promise<void> {
  await em.query(
    `UPDATE stored_file SET state = 'REMOVED', removed_at = clock_timestamp()
      WHERE id = $1 AND attached_at IS NULL`,
    [fileId],
  );
  await em.query('DELETE FROM file_upload_part WHERE file_id = $1', [fileId]);
}
