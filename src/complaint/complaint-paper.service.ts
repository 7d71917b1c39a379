import { FilePurpose } from '../media/media.enums.ts';
import { attachFile, FILE_ERRORS } from '../media/media.service.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ComplaintFileEntity } from './complaint.entity.ts';

export const PAPER_ERRORS = {
  ...FILE_ERRORS,
  ALREADY_ADDED: 'The file belongs to a complaint already.',
} as const;

/** Adds files to a complaint, or to one of its answers. Papers are never taken out again. */
export async function addPapers(
  tx: Transaction,
  complaintId: string,
  fileIds: readonly string[],
  options: { readonly answerId?: string | null; readonly field: readonly string[] },
): Promise<void> {
  for (const fileId of fileIds) {
    await attachFile(tx, fileId, FilePurpose.COMPLAINT, options.field);
    if (await tx.em.existsBy(ComplaintFileEntity, { fileId })) {
      throw refuse('ALREADY_ADDED', ALREADY_ADDED, options.field);
    }
    await tx.em.insert(ComplaintFileEntity, {
      ...{ complaintId, fileId, answerId: options.answerId ?? null },
      addedBy: tx.context.actor.personId!,
      createdAt: () => 'clock_timestamp()',
    });
  }
  if (fileIds.length === 0) return;
  tx.record({
    action: 'complaint.add-file',
    subjectType: 'Complaint',
    subjectId: complaintId,
    after: { fileIds, ...(options.answerId && { answerId: options.answerId }) },
  });
}

const ALREADY_ADDED = {
  vi: 'Tệp này đã thuộc một kiến nghị. Chưa có gì thay đổi.',
  en: 'This file belongs to a complaint already. Nothing was changed.',
};
