import { attachFiles } from '../media/attach-files.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { DifficultyEntity, DifficultyStepEntity } from './difficulty.entity.ts';
import { DIFFICULTY_STATE_NAMES, type DifficultyState } from './difficulty.enums.ts';
import { afterDifficultyMove, type DifficultyMove } from './difficulty.rules.ts';

/** Codes of every step of a difficulty. */
export const DIFFICULTY_ERRORS = {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'The difficulty stands where this cannot be done; the payload holds it.',
} as const;

/** Reads a difficulty for a step: nobody else takes one until this transaction ends. */
export async function lockedDifficulty(
  tx: Transaction,
  id: string,
  baseRevision: number,
): Promise<DifficultyEntity> {
  const difficulty = await tx.em
    .createQueryBuilder(DifficultyEntity, 'f')
    .setLock('pessimistic_write')
    .where('f.id = :id', { id })
    .getOne();
  tx.authorize({ unitId: difficulty?.communeId ?? null });
  if (!difficulty) throw notFound(['id']);
  if (difficulty.revision !== baseRevision) throw stale({ difficulty });
  return difficulty;
}

export interface DifficultyStepOf {
  readonly text: string | null;
  /** Columns that change with the state. */
  readonly changes?: Partial<DifficultyEntity>;
  readonly fileIds?: readonly string[];
}

/** Moves a difficulty along its way, leaving a step and a line in the audit trail. */
export async function moveDifficulty(
  tx: Transaction,
  before: DifficultyEntity,
  move: DifficultyMove,
  { text, changes = {}, fileIds = [] }: DifficultyStepOf,
): Promise<DifficultyEntity> {
  const state = afterDifficultyMove(before.state, move);
  if (!state) throw wrongDifficultyState(before);
  const values = { ...changes, state, movedAt: tx.context.now };
  const row = { id: before.id, baseRevision: before.revision };
  const difficulty = await revise(tx.em, DifficultyEntity, row, values);
  if (!difficulty) throw stale({ difficulty: before });
  await noteStep(tx, difficulty, move, before.state, text, fileIds);
  tx.record({
    action: `difficulty.${move}`,
    subjectType: 'Difficulty',
    subjectId: difficulty.id,
    before: { state: before.state },
    after: { ...changes, state, fileIds },
  });
  return difficulty;
}

/** Writes what was done, with its files. */
export async function noteStep(
  tx: Transaction,
  difficulty: DifficultyEntity,
  move: DifficultyMove | 'raise',
  fromState: DifficultyState | null,
  text: string | null,
  fileIds: readonly string[],
): Promise<void> {
  const id = uuidv7();
  await tx.em.insert(DifficultyStepEntity, {
    ...{ id, difficultyId: difficulty.id, move, fromState, toState: difficulty.state, text },
    organisationId: move === 'assign' ? difficulty.organisationId : null,
    ...{ personId: tx.context.actor.personId!, at: tx.context.now },
  });
  await attachFiles(tx, 'difficulty_file', id, FilePurpose.DIFFICULTY, fileIds);
}

export function wrongDifficultyState(difficulty: DifficultyEntity): Refusal {
  const name = DIFFICULTY_STATE_NAMES[difficulty.state];
  const text = {
    vi: `Khó khăn, vướng mắc đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
    en: `The difficulty is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
  };
  return refuse('WRONG_STATE', text, null, { difficulty });
}
