import type { FilePurpose } from '../media/media.enums.ts';
import { attachFile, FILE_ERRORS } from '../media/media.service.ts';
import { onRows } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';

export const PAPER_ERRORS = {
  ...FILE_ERRORS,
  ALREADY_ADDED: 'The file belongs to something already.',
} as const;

const ALREADY_ADDED = {
  vi: 'Tệp này đã thuộc một hồ sơ khác. Chưa có gì thay đổi; hãy chọn tệp khác.',
  en: 'This file belongs to something already. Nothing was changed; choose another one.',
};

const OWNERS = {
  official_document_file: 'document_id',
  duty_entry_file: 'entry_id',
} as const;

/** Makes finished uploads of the actor part of a document or of a report. They are never taken out. */
export async function addPapers(
  tx: Transaction,
  table: keyof typeof OWNERS,
  ownerId: string,
  purpose: FilePurpose,
  fileIds: readonly string[],
): Promise<void> {
  const field = ['input', 'fileIds'];
  for (const fileId of fileIds) {
    await attachFile(tx, fileId, purpose, field);
    const added = await onRows(
      tx.em,
      `INSERT INTO ${table} (${OWNERS[table]}, file_id) VALUES ($1, $2)
       ON CONFLICT DO NOTHING RETURNING file_id`,
      [ownerId, fileId],
    );
    if (added.length === 0) throw refuse('ALREADY_ADDED', ALREADY_ADDED, field);
  }
}
