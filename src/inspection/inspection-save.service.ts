import type { EntityManager } from 'typeorm';
import { CriterionEntity, IndicatorEntity } from '../commune-criteria/criteria-set.entity.ts';
import { attachFiles } from '../media/attach-files.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { findById } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { inForce } from '../region/region.rules.ts';
import {
  InspectionFindingEntity,
  InspectionPlanEntity,
  InspectionVisitEntity,
} from './inspection.entity.ts';
import { InspectionVisitState, RecommendationState } from './inspection.enums.ts';
import { visitState } from './inspection.rules.ts';
import { organisationOn } from '../programme/organisation-on.loader.ts';
import { requireThere, storeWhole } from '../platform/graphql/store-whole.ts';
import { RecommendationEntity } from './recommendation.entity.ts';

type Whole<E, Without extends keyof E> = Omit<E, 'id' | 'revision' | 'recordedBy' | Without>;
interface Edited {
  readonly id: string | null;
  readonly baseRevision: number | null;
}

export type Visit = Whole<InspectionVisitEntity, 'updatedAt'>;

/** Stores a visit with its files; the commune is told of one that is planned and announced. */
export async function saveVisit(
  tx: Transaction,
  visit: Visit,
  fileIds: readonly string[],
  edited: Edited,
): Promise<InspectionVisitEntity> {
  const { em, context } = tx;
  const day = (visit.heldOn ?? visit.plannedOn)!;
  if (visit.heldOn !== null && visit.heldOn > context.today) {
    throw refuse('DAY_AHEAD', DAY_AHEAD, ['input', 'heldOn']);
  }
  await requireThere(em, InspectionPlanEntity, visit.planId, 'planId');
  const organisation = await organisationOn(em, visit.organisationId, day, 'organisationId');
  const commune = await em.findOneBy(CommuneEntity, { id: visit.communeId });
  if (!commune) throw notFound(['input', 'communeId']);
  if (!inForce(commune, day)) throw refuse('NOT_IN_FORCE', NOT_IN_FORCE, ['input', 'communeId']);
  const saved = await storeWhole(tx, InspectionVisitEntity, visit, {
    ...{ ...edited, type: 'InspectionVisit', payload: (present) => ({ visit: present }) },
    check: (before) => requireNothingFound(em, before, visit),
  });
  await attachFiles(tx, 'inspection_visit_file', saved.id, FilePurpose.INSPECTION, fileIds);
  if (visit.announced && visitState(saved) === InspectionVisitState.PLANNED) {
    const facts = { organisation: organisation.name, commune: commune.fullName, plannedOn: day };
    const to = [{ role: 'COMMUNE_OFFICER', unitId: commune.id } as const];
    const { lookedAt } = visit;
    await tell(
      tx,
      notices.inspectionAnnounced({ ...facts, to, lookedAt, subjectId: saved.id, occasion: day }),
    );
  }
  return saved;
}

/** What was found somewhere stays with the place and with a visit that was held. */
async function requireNothingFound(
  em: EntityManager,
  before: InspectionVisitEntity,
  after: Visit,
): Promise<void> {
  if (after.heldOn !== null && after.communeId === before.communeId) return;
  if (!(await em.existsBy(InspectionFindingEntity, { visitId: before.id }))) return;
  throw refuse('HAS_FINDINGS', HAS_FINDINGS, ['input'], { visit: before });
}

export type Finding = Whole<InspectionFindingEntity, never>;

/** Stores what a visit found; one recorded by mistake is marked so, never removed. */
export async function saveFinding(
  tx: Transaction,
  given: Finding,
  edited: Edited,
): Promise<InspectionFindingEntity> {
  const { em } = tx;
  const visit = await findById(em, InspectionVisitEntity, given.visitId);
  if (!visit) throw notFound(['input', 'visitId']);
  if (visit.heldOn === null) throw refuse('NOT_HELD', NOT_HELD, ['input', 'visitId']);
  const finding = { ...given, ...(await subjectOf(em, given)) };
  return storeWhole(tx, InspectionFindingEntity, finding, {
    ...{ ...edited, type: 'InspectionFinding', payload: (present) => ({ finding: present }) },
    check: async (before) => {
      if (before.visitId !== given.visitId) throw notFound(['input', 'visitId']);
      if (given.withdrawnReason === null) return;
      const open = [RecommendationState.OPEN, RecommendationState.ANSWERED];
      const where = open.map((state) => ({ findingId: before.id, state }));
      if (await em.existsBy(RecommendationEntity, where)) {
        throw refuse('OPEN_REMEDIES', OPEN_REMEDIES, ['input'], { finding: before });
      }
    },
  });
}

/** An indicator brings its criterion, a product its producer. */
async function subjectOf(em: EntityManager, given: Finding) {
  const { indicatorId, productId } = given;
  const indicator = indicatorId ? await findById(em, IndicatorEntity, indicatorId) : null;
  if (indicatorId && !indicator) throw notFound(['input', 'indicatorId']);
  const product = productId ? await findById(em, ProductEntity, productId) : null;
  if (productId && !product) throw notFound(['input', 'productId']);
  const criterionId = indicator?.criterionId ?? given.criterionId;
  const producerId = product?.producerId ?? given.producerId;
  await requireThere(em, CriterionEntity, criterionId, 'criterionId');
  await requireThere(em, ProducerEntity, producerId, 'producerId');
  return { criterionId, producerId };
}

export const VISIT_ERRORS = {
  DAY_AHEAD: 'A visit is held today or before.',
  NOT_IN_FORCE: 'The commune did not exist, or will not, on the day.',
  HAS_FINDINGS: 'Something was found there: day held and commune stay.',
} as const;
export const FINDING_ERRORS = {
  NOT_HELD: 'The visit has not taken place.',
  OPEN_REMEDIES: 'Remedies of it are open: withdraw them first.',
} as const;

const DAY_AHEAD = {
  vi: 'Ngày kiểm tra chưa đến. Chưa có gì được lưu; ghi ngày dự kiến, hoặc sửa ngày.',
  en: 'The day has not come yet. Nothing was stored; give the planned day, or mend the day.',
};
const NOT_IN_FORCE = {
  vi: 'Xã, phường này không tồn tại vào ngày đó. Chưa có gì được lưu; hãy chọn đơn vị của ngày đó.',
  en: 'This commune does not exist on that day. Nothing was stored; choose the unit of that day.',
};
const HAS_FINDINGS = {
  vi: 'Cuộc kiểm tra đã có phát hiện nên giữ nguyên xã và ngày đã kiểm tra. Chưa có gì thay đổi.',
  en: 'Something was found there, so the commune and that it was held stay. Nothing was changed.',
};
const NOT_HELD = {
  vi: 'Cuộc kiểm tra chưa diễn ra. Chưa có gì được lưu; hãy ghi ngày đã kiểm tra trước.',
  en: 'The visit has not taken place. Nothing was stored; record the day it was held first.',
};
const OPEN_REMEDIES = {
  vi: 'Phát hiện này còn yêu cầu khắc phục chưa xong. Chưa có gì thay đổi; hãy rút các yêu cầu đó trước.',
  en: 'Remedies of this finding are open. Nothing was changed; withdraw them first.',
};
