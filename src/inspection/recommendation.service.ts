import { Role } from '../identity/identity.enums.ts';
import { attachFiles } from '../media/attach-files.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { revise } from '../platform/db/revision.ts';
import { findById } from '../platform/db/rows.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { OrganisationEntity } from '../programme/organisation.entity.ts';
import { RECOMMENDATION_STATE_NAMES } from './inspection.enums.ts';
import { afterRecommendationMove, type RecommendationMove } from './inspection.rules.ts';
import { RecommendationEntity, RecommendationStepEntity } from './recommendation.entity.ts';

/** Codes of every step of a recommendation. */
export const RECOMMENDATION_ERRORS = {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'It stands where this cannot be done; the payload holds it.',
} as const;

/** A recommendation with whom it is addressed to. */
export interface Held {
  readonly recommendation: RecommendationEntity;
  readonly addressee: OrganisationEntity;
}

/** Reads one for a step: nobody else takes one until this transaction ends. */
export async function lockedRecommendation(
  tx: Transaction,
  id: string,
  baseRevision: number,
): Promise<Held> {
  const recommendation = await tx.em
    .createQueryBuilder(RecommendationEntity, 'r')
    .setLock('pessimistic_write')
    .where('r.id = :id', { id })
    .getOne();
  const addressee =
    recommendation && (await findById(tx.em, OrganisationEntity, recommendation.addresseeId));
  const own = addressee?.role === Role.COMMUNE_OFFICER ? addressee.unitId : null;
  tx.authorize({ unitId: own });
  if (!recommendation || !addressee) throw notFound(['id']);
  if (recommendation.revision !== baseRevision) throw stale({ recommendation });
  return { recommendation, addressee };
}

/** What notices say of it. */
export function factsOf({ id, text }: RecommendationEntity, { name }: OrganisationEntity) {
  return { subjectId: id, text, addressee: name };
}

type Changes = Partial<
  Pick<RecommendationEntity, 'response' | 'answeredOn' | 'closedOn' | 'dueOn'>
>;

export interface StepOf {
  readonly text: string | null;
  readonly day: string;
  readonly changes: Changes;
  readonly fileIds?: readonly string[];
}

/** Moves a recommendation along its way, leaving a step and a line in the audit trail. */
export async function moveRecommendation(
  tx: Transaction,
  before: RecommendationEntity,
  move: RecommendationMove,
  { text, day, changes, fileIds = [] }: StepOf,
): Promise<RecommendationEntity> {
  const state = afterRecommendationMove(before.state, move);
  if (!state) {
    const name = RECOMMENDATION_STATE_NAMES[before.state];
    const words = {
      vi: `Kiến nghị đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
      en: `The recommendation is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
    };
    throw refuse('WRONG_STATE', words, null, { recommendation: before });
  }
  const row = { id: before.id, baseRevision: before.revision };
  const after = await revise(tx.em, RecommendationEntity, row, { ...changes, state });
  if (!after) throw stale({ recommendation: before });
  await noteStep(tx, after, move, { text, day, fileIds });
  tx.record({
    action: `recommendation.${move}`,
    subjectType: 'ProgrammeRecommendation',
    subjectId: after.id,
    before: { state: before.state, dueOn: before.dueOn },
    after: { ...changes, state, fileIds },
  });
  return after;
}

/** Writes what was done, with its files. */
export async function noteStep(
  tx: Transaction,
  { id: recommendationId, state, response, dueOn }: RecommendationEntity,
  move: RecommendationMove | 'make',
  { text, day, fileIds }: Omit<StepOf, 'changes'>,
): Promise<void> {
  const id = uuidv7();
  await tx.em.insert(RecommendationStepEntity, {
    ...{ id, recommendationId, move, state, text, dueOn, day },
    response: move === 'answer' ? response : null,
    personId: tx.context.actor.personId!,
  });
  await attachFiles(tx, 'recommendation_file', id, FilePurpose.INSPECTION, fileIds ?? []);
}
