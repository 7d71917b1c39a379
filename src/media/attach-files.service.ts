import { onRows } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { FilePurpose } from './media.enums.ts';
import { attachFile, FILE_ERRORS } from './media.service.ts';

/** Codes of `attachFiles`, for the lists of the operations that call it. */
export const FILES_ERRORS = {
  ...FILE_ERRORS,
  ALREADY_ADDED: 'The file belongs to something already.',
} as const;

/** Tables in which a file stands once, and the column of what it belongs to. */
const OWNERS = {
  official_document_file: 'document_id',
  duty_entry_file: 'entry_id',
  difficulty_file: 'step_id',
  recognition_file: 'step_id',
  inspection_visit_file: 'visit_id',
  recommendation_file: 'step_id',
  emulation_plan_file: 'plan_id',
  emulation_event_file: 'event_id',
  emulation_decision_file: 'decision_id',
} as const;

/** Makes finished uploads of the actor part of a thing. They are never taken out. */
export async function attachFiles(
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

const ALREADY_ADDED = {
  vi: 'Tệp này đã thuộc một hồ sơ khác. Chưa có gì thay đổi; hãy chọn tệp khác.',
  en: 'This file belongs to something already. Nothing was changed; choose another one.',
};
