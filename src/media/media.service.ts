import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { filesOf } from '../platform/files/file-box.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { cleanName, MAX_OWN_FILE } from './media.rules.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

/** Codes of `attachFile`, for the lists of the operations that call it. */
export const FILE_ERRORS = {
  FILE_NOT_FOUND: 'There is no such file of yours, or it was sent for another purpose.',
  FILE_NOT_READY: 'The file has not arrived completely: finish the upload first.',
} as const;

type Step = Pick<Transaction, 'em' | 'context' | 'record'>;

/**
 * Makes a file part of the object that refers to it. Only who sent it may do that, and only for what it
 * was sent for. Objects that take over a file from an earlier one just refer to it.
 */
export async function attachFile(
  tx: Step,
  fileId: string,
  purpose: string,
  field: readonly string[] = ['input', 'fileId'],
): Promise<StoredFileEntity> {
  const file = await lockFile(tx.em, fileId);
  const own = file && file.createdBy !== null && file.createdBy === tx.context.actor.personId;
  if (!own || file.purpose !== purpose || file.state === 'REMOVED') throw fileNotFound(field);
  if (file.state !== 'STORED') throw fileNotReady(field);
  if (file.attachedAt) return file;
  await tx.em.query(
    'UPDATE stored_file SET attached_at = clock_timestamp(), detached_at = NULL WHERE id = $1',
    [fileId],
  );
  tx.record({
    action: 'file.attach',
    subjectType: 'File',
    subjectId: fileId,
    after: { purpose, sha256: file.sha256.toString('hex') },
  });
  return tx.em.findOneByOrFail(StoredFileEntity, { id: fileId });
}

/**
 * Lets a file go after the caller's object has stopped referring to it. It stays as long as anything
 * else refers to it; otherwise its links end at once and it is removed some days later.
 */
export async function detachFile(tx: Step, fileId: string): Promise<void> {
  const file = await lockFile(tx.em, fileId);
  if (!file?.attachedAt) return;
  const rows = await tx.em.query<{ used: boolean }[]>('SELECT stored_file_in_use($1) AS used', [
    fileId,
  ]);
  if (rows[0]?.used !== false) return;
  await tx.em.query(
    'UPDATE stored_file SET attached_at = NULL, detached_at = clock_timestamp() WHERE id = $1',
    [fileId],
  );
  tx.record({
    action: 'file.detach',
    subjectType: 'File',
    subjectId: fileId,
    before: { purpose: file.purpose, sha256: file.sha256.toString('hex') },
  });
}

export interface OwnFile {
  readonly bytes: Buffer;
  readonly name: string;
  readonly mediaType: string;
  readonly purpose: string;
  readonly pages?: number | null;
}

/** Keeps a file the program itself has made; it is attached from the start. */
export async function keepBytes(tx: Step, own: OwnFile): Promise<StoredFileEntity> {
  const size = own.bytes.length;
  if (size === 0 || size > MAX_OWN_FILE) throw new Error(`A file of ${size} bytes is not kept`);
  const sha256 = createHash('sha256').update(own.bytes).digest();
  const [id, name] = [uuidv7(), cleanName(own.name)];
  await putBytes(tx.em, sha256, own.bytes);
  await tx.em.insert(StoredFileEntity, {
    id,
    sha256,
    bytes: String(size),
    mediaType: own.mediaType,
    name,
    purpose: own.purpose,
    state: 'STORED',
    pages: own.pages ?? null,
    createdBy: tx.context.actor.personId,
    attachedAt: () => 'clock_timestamp()',
  });
  tx.record({
    action: 'file.make',
    subjectType: 'File',
    subjectId: id,
    after: { name, bytes: size, purpose: own.purpose, sha256: sha256.toString('hex') },
  });
  return tx.em.findOneByOrFail(StoredFileEntity, { id });
}

/**
 * Stores bytes under their hash. Whoever deletes bytes takes the same lock, so none vanish between
 * being found and being referred to.
 */
export async function putBytes(em: EntityManager, sha256: Buffer, content: Buffer): Promise<void> {
  await lockBytes(em, sha256);
  await filesOf(em.connection).store.put(sha256.toString('hex'), content);
}

/** Sending bytes elsewhere may take longer than a statement may. */
export async function lockBytes(em: EntityManager, sha256: Buffer): Promise<void> {
  await em.query(
    `SELECT set_config('lock_timeout', '30s', true),
            set_config('idle_in_transaction_session_timeout', '60s', true),
            set_config('statement_timeout', '30s', true)`,
  );
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('file ' || $1, 0))`, [
    sha256.toString('hex'),
  ]);
}

export function lockFile(em: EntityManager, id: string): Promise<StoredFileEntity | null> {
  return em.findOne(StoredFileEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export function fileNotFound(field: readonly string[]): Refusal {
  const text = {
    vi: 'Không tìm thấy tệp này trong các tệp bạn đã gửi cho mục này. Chưa có gì thay đổi; hãy gửi lại tệp.',
    en: 'There is no such file among those you sent for this. Nothing was changed; send the file again.',
  };
  return refuse('FILE_NOT_FOUND', text, field);
}

export function fileNotReady(field: readonly string[]): Refusal {
  const text = {
    vi: 'Tệp này chưa được gửi xong. Phần đã gửi vẫn còn; hãy gửi tiếp rồi thử lại.',
    en: 'This file has not arrived completely. What was sent is kept; send the rest and try again.',
  };
  return refuse('FILE_NOT_READY', text, field);
}
