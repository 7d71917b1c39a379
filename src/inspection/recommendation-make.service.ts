import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { findById } from '../platform/db/rows.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { holdersOf } from '../programme/organisation.rules.ts';
import { OfficialDocumentEntity } from '../programme/programme.entity.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { InspectionFindingEntity, InspectionVisitEntity } from './inspection.entity.ts';
import { RecommendationState, type RecommendationKind } from './inspection.enums.ts';
import { organisationOn } from '../programme/organisation-on.loader.ts';
import { requireThere } from '../platform/graphql/store-whole.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import { factsOf, noteStep } from './recommendation.service.ts';

export interface Making {
  readonly kind: RecommendationKind;
  readonly findingId: string | null;
  readonly organisationId: string | null;
  readonly addresseeId: string;
  readonly communeId: string | null;
  readonly documentId: string | null;
  readonly text: string;
  readonly givenOn: string;
  readonly dueOn: string | null;
  readonly dueNote: string | null;
}

const DAY_AHEAD = {
  vi: 'Ngày kiến nghị chưa đến. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The day has not come yet. Nothing was stored; mend the day.',
};
const WITHDRAWN = {
  vi: 'Phát hiện này đã rút lại. Chưa có gì được lưu.',
  en: 'This finding was withdrawn. Nothing was stored.',
};

/** Makes a recommendation and tells whom it is addressed to. */
export async function makeRecommendation(
  tx: Transaction,
  given: Making,
  fileIds: readonly string[],
): Promise<RecommendationEntity> {
  const { em, context } = tx;
  if (given.givenOn > context.today) throw refuse('DAY_AHEAD', DAY_AHEAD, ['input', 'givenOn']);
  const from = await sourceOf(tx, given);
  await requireThere(em, OfficialDocumentEntity, given.documentId, 'documentId');
  await organisationOn(em, from.organisationId, given.givenOn, 'organisationId');
  const addressee = await organisationOn(em, given.addresseeId, given.givenOn, 'addresseeId');
  const id = uuidv7();
  const state = RecommendationState.OPEN;
  const recordedBy = context.actor.personId!;
  await em.insert(RecommendationEntity, { ...given, ...from, id, state, recordedBy, revision: 1 });
  const made = (await findById(em, RecommendationEntity, id))!;
  await noteStep(tx, made, 'make', { text: null, day: given.givenOn, fileIds });
  tx.record({
    action: 'recommendation.make',
    subjectType: 'ProgrammeRecommendation',
    subjectId: id,
    after: { ...made, fileIds },
  });
  const to = [holdersOf(addressee)];
  await tell(
    tx,
    notices.recommendationMade({ ...factsOf(made, addressee), to, dueOn: made.dueOn }),
  );
  return made;
}

/** A remedy is recommended by whoever found what it is about, there; others say who and where. */
async function sourceOf({ em }: Transaction, { findingId, organisationId, communeId }: Making) {
  if (findingId === null) {
    await requireThere(em, CommuneEntity, communeId, 'communeId');
    return { organisationId: organisationId!, communeId };
  }
  const finding = await findById(em, InspectionFindingEntity, findingId);
  if (!finding) throw notFound(['input', 'findingId']);
  if (finding.withdrawnReason) throw refuse('WITHDRAWN', WITHDRAWN, ['input', 'findingId']);
  const visit = (await findById(em, InspectionVisitEntity, finding.visitId))!;
  return { organisationId: visit.organisationId, communeId: visit.communeId };
}
