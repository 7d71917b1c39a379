import { attachFiles, FILES_ERRORS } from '../media/attach-files.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import {
  RecognitionEntity,
  RecognitionStepEntity,
  type StepFindings,
} from './recognition.entity.ts';
import { RECOGNITION_STATE_NAMES, type RecognitionState } from './recognition.enums.ts';
import type { RecognitionMove } from './recognition.rules.ts';

export const DAY_ERRORS = { FUTURE_DAY: 'The day of the document is after today.' } as const;

/** Codes of every step of a file. */
export const STEP_ERRORS = {
  NOT_FOUND,
  STALE,
  ...FILES_ERRORS,
  ...DAY_ERRORS,
  WRONG_STATE: 'The file stands where this cannot be done; the payload holds it.',
  REASON_NEEDED: 'The step has to say why.',
} as const;

export interface Paper {
  readonly documentNumber?: string | null;
  readonly documentDay?: string | null;
}

export interface StepOf extends Paper {
  readonly text?: string | null;
  readonly fileIds?: readonly string[] | null;
  readonly findings?: StepFindings;
}

/** Reads a file for a step: nobody else takes one until this transaction ends. */
export async function lockedRecognition(
  tx: Transaction,
  id: string,
  baseRevision?: number,
): Promise<RecognitionEntity> {
  const recognition = await tx.em.findOne(RecognitionEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  tx.authorize({ unitId: recognition?.unitId ?? null });
  if (!recognition) throw notFound(['id']);
  if (baseRevision !== undefined && recognition.revision !== baseRevision) {
    throw stale({ recognition });
  }
  return recognition;
}

/** A document cannot be of tomorrow. */
export function requirePast({ context }: Transaction, { documentDay }: Paper): void {
  if (!documentDay || documentDay <= context.today) return;
  const text = {
    vi: 'Ngày của văn bản ở sau hôm nay. Chưa có gì được lưu; hãy sửa lại ngày.',
    en: 'The day of the document is after today. Nothing was stored; correct the day.',
  };
  throw refuse('FUTURE_DAY', text, ['input', 'documentDay']);
}

/** Writes what was done, with its papers. */
export async function noteStep(
  tx: Transaction,
  recognition: RecognitionEntity,
  move: RecognitionMove | 'REGISTER' | 'RECORD_EARLIER',
  fromState: RecognitionState | null,
  { text, documentNumber, documentDay, fileIds, findings }: StepOf,
): Promise<void> {
  requirePast(tx, { documentDay });
  const id = uuidv7();
  await tx.em.insert(RecognitionStepEntity, {
    ...{ id, recognitionId: recognition.id, move, fromState, toState: recognition.state },
    ...{ text: text ?? null, findings: (findings ?? {}) as never },
    ...{ documentNumber: documentNumber ?? null, documentDay: documentDay ?? null },
    ...{ personId: tx.context.actor.personId!, at: tx.context.now },
  });
  await attachFiles(tx, 'recognition_file', id, FilePurpose.RECOGNITION, fileIds ?? []);
}

export function wrongState(recognition: RecognitionEntity): Refusal {
  const name = RECOGNITION_STATE_NAMES[recognition.state];
  const text = {
    vi: `Hồ sơ đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
    en: `The file is "${name.en}", so this cannot be done. Nothing was changed; load it again.`,
  };
  return refuse('WRONG_STATE', text, null, { recognition });
}
