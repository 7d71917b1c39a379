import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { EvidenceEntity, type DossierEntity } from './dossier.entity.ts';
import { DossierCommentEntity, DossierSampleEntity } from './dossier-form.entity.ts';
import { CommentState } from './dossier-form.enums.ts';
import type { DossierPiece } from './dossier-piece.enums.ts';
import { notOnSheet } from './self-score.service.ts';

export interface NewComment {
  readonly text: string;
  readonly piece?: DossierPiece | null;
  readonly criterionId?: string | null;
  readonly evidenceId?: string | null;
}

/** A remark to the producer, about what it names. */
export async function addComment(
  tx: Transaction,
  dossier: DossierEntity,
  { text, piece = null, criterionId = null, evidenceId = null }: NewComment,
): Promise<DossierCommentEntity> {
  const { id: dossierId, rubricSheetId } = dossier;
  if (evidenceId && !(await tx.em.existsBy(EvidenceEntity, { id: evidenceId, dossierId }))) {
    throw notFound(['input', 'evidenceId']);
  }
  if (criterionId && !(await isOnSheet(tx, dossier, criterionId))) {
    throw notOnSheet(['input', 'criterionId']);
  }
  const id = uuidv7();
  const about = { piece, criterionId, evidenceId };
  const authorId = tx.context.actor.personId!;
  const state = CommentState.OPEN;
  await tx.em.insert(DossierCommentEntity, {
    ...{ id, dossierId, rubricSheetId, ...about, text, state, authorId },
    createdAt: () => 'clock_timestamp()',
  });
  tx.record({
    action: 'dossier.comment-add',
    subjectType: 'Dossier',
    subjectId: dossierId,
    after: { commentId: id, ...about, text },
  });
  return tx.em.findOneByOrFail(DossierCommentEntity, { id });
}

async function isOnSheet(tx: Transaction, dossier: DossierEntity, id: string): Promise<boolean> {
  const rows = await tx.em.query<unknown[]>(
    `SELECT FROM rubric_criterion WHERE id = $1 AND sheet_id = $2`,
    [id, dossier.rubricSheetId],
  );
  return rows.length > 0;
}

/** The producer answers a remark, once. */
export async function answerComment(
  tx: Transaction,
  comment: DossierCommentEntity,
  answer: string,
): Promise<DossierCommentEntity> {
  if (comment.state !== CommentState.OPEN) throw answered(comment);
  await tx.em.update(DossierCommentEntity, comment.id, {
    state: CommentState.ANSWERED,
    answer,
    answeredBy: tx.context.actor.personId,
    answeredAt: tx.context.now,
  });
  tx.record({
    action: 'dossier.comment-answer',
    subjectType: 'Dossier',
    subjectId: comment.dossierId,
    after: { commentId: comment.id, answer },
  });
  return tx.em.findOneByOrFail(DossierCommentEntity, { id: comment.id });
}

function answered(comment: DossierCommentEntity) {
  const text = {
    vi: 'Góp ý này đã được trả lời. Câu trả lời mới chưa được lưu; hãy tải lại để xem câu trả lời trước.',
    en: 'This remark was answered already. The new answer was not stored; load again to see the first one.',
  };
  return refuse('ALREADY_ANSWERED', text, null, { comment });
}

/** Notes samples that came in. */
export async function recordSamples(
  tx: Transaction,
  dossier: DossierEntity,
  sample: Pick<DossierSampleEntity, 'quantity' | 'receivedOn'> & { note?: string | null },
): Promise<void> {
  const receiverId = tx.context.actor.personId!;
  await tx.em.insert(DossierSampleEntity, {
    ...{ id: uuidv7(), dossierId: dossier.id, receiverId },
    ...sample,
  });
  tx.record({
    action: 'dossier.samples-record',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    after: sample,
  });
}
