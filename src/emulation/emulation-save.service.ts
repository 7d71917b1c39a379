import type { EntityManager } from 'typeorm';
import { CriterionEntity } from '../commune-criteria/criteria-set.entity.ts';
import { attachFiles } from '../media/attach-files.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { bothDays } from '../notice/notice-template.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { findById } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { requireThere, storeWhole } from '../platform/graphql/store-whole.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { inForce } from '../region/region.rules.ts';
import {
  EmulationCampaignEntity,
  EmulationEventEntity,
  EmulationPlanEntity,
  EmulationPlanGoalEntity,
} from './emulation.entity.ts';
import { EmulationEventState } from './emulation.enums.ts';
import { eventState } from './emulation.rules.ts';

type Whole<E, Without extends keyof E = never> = Omit<
  E,
  'id' | 'revision' | 'recordedBy' | 'updatedAt' | Without
>;
interface Edited {
  readonly id: string | null;
  readonly baseRevision: number | null;
}

export const PLACE_ERRORS = {
  NOT_IN_FORCE: 'The commune did not exist, or will not, on the day.',
  OUTSIDE_CAMPAIGN: 'The day or the year lies outside the campaign.',
} as const;

const NOT_IN_FORCE = {
  vi: 'Xã, phường này không tồn tại vào ngày đó. Chưa có gì được lưu; hãy chọn đơn vị của ngày đó.',
  en: 'This commune does not exist on that day. Nothing was stored; choose the unit of that day.',
};

/** The commune, which has to exist on a day. */
export async function communeOn(
  em: EntityManager,
  id: string,
  day: string,
  payload: object = {},
): Promise<CommuneEntity> {
  const commune = await em.findOneBy(CommuneEntity, { id });
  if (!commune) throw notFound(['input', 'communeId']);
  if (inForce(commune, day)) return commune;
  throw refuse('NOT_IN_FORCE', NOT_IN_FORCE, ['input', 'communeId'], payload);
}

export async function campaignOf(
  em: EntityManager,
  id: string,
  field = 'campaignId',
): Promise<EmulationCampaignEntity> {
  const campaign = await findById(em, EmulationCampaignEntity, id);
  if (!campaign) throw notFound(['input', field]);
  return campaign;
}

/** Refuses days that lie outside a campaign. */
export function requireWithin(
  { startsOn, endsOn }: Pick<EmulationCampaignEntity, 'startsOn' | 'endsOn'>,
  from: string,
  until: string,
  field: string,
): void {
  if (from <= endsOn && until >= startsOn) return;
  const [first, last] = [bothDays(startsOn), bothDays(endsOn)];
  const text = {
    vi: `Phong trào kéo dài từ ${first.vi} đến ${last.vi}. Chưa có gì được lưu; hãy sửa thời gian.`,
    en: `The campaign lasts from ${first.en} to ${last.en}. Nothing was stored; mend the time.`,
  };
  throw refuse('OUTSIDE_CAMPAIGN', text, ['input', field]);
}

interface PlanParts {
  /** Criteria of sets that are its goals. */
  readonly criterionIds: readonly string[];
  readonly fileIds: readonly string[];
}

/** Stores what a commune plans for a year; of each year there is one plan. */
export async function savePlan(
  tx: Transaction,
  given: Whole<EmulationPlanEntity>,
  { criterionIds, fileIds }: PlanParts,
  baseRevision: number | null,
): Promise<EmulationPlanEntity> {
  const { em } = tx;
  tx.authorize({ unitId: given.communeId });
  const campaign = await campaignOf(em, given.campaignId);
  const [first, last] = [`${given.year}-01-01`, `${given.year}-12-31`];
  requireWithin(campaign, first, last, 'year');
  await communeOn(em, given.communeId, given.issuedOn ?? laterOf(first, campaign.startsOn));
  const { campaignId, communeId, year } = given;
  // Two clicks at once: the second one waits here and finds the plan of the first.
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `emulation plan ${campaignId} ${communeId} ${year}`,
  ]);
  const there = await em.findOneBy(EmulationPlanEntity, { campaignId, communeId, year });
  const plan = await storeWhole(tx, EmulationPlanEntity, given, {
    ...{ id: there?.id ?? null, baseRevision, type: 'EmulationPlan' },
    payload: (present) => ({ plan: present }),
  });
  const goals = [...new Set(criterionIds)].map((criterionId) => ({ planId: plan.id, criterionId }));
  for (const { criterionId } of goals) {
    await requireThere(em, CriterionEntity, criterionId, 'criterionIds');
  }
  await em.delete(EmulationPlanGoalEntity, { planId: plan.id });
  if (goals.length > 0) await em.insert(EmulationPlanGoalEntity, goals);
  tx.record({
    action: 'emulationPlan.goals',
    ...{ subjectType: 'EmulationPlan', subjectId: plan.id, after: { criterionIds } },
  });
  await attachFiles(tx, 'emulation_plan_file', plan.id, FilePurpose.EMULATION, fileIds);
  return plan;
}

const laterOf = (one: string, other: string) => (one > other ? one : other);

const DAY_AHEAD = {
  vi: 'Ngày tổ chức chưa đến. Chưa có gì được lưu; ghi ngày dự kiến, hoặc sửa ngày.',
  en: 'The day has not come yet. Nothing was stored; give the planned day, or mend the day.',
};

/** Stores a launch or a review; communes are told of one that is planned for all. */
export async function saveEvent(
  tx: Transaction,
  given: Whole<EmulationEventEntity>,
  fileIds: readonly string[],
  edited: Edited,
): Promise<EmulationEventEntity> {
  const { em, context } = tx;
  tx.authorize({ unitId: given.communeId });
  const before = edited.id === null ? null : await findById(em, EmulationEventEntity, edited.id);
  // Whoever moves an event away from a commune has to be of that commune too.
  if (edited.id !== null) tx.authorize({ unitId: before?.communeId ?? null });
  const campaign = await campaignOf(em, given.campaignId);
  const day = (given.heldOn ?? given.plannedOn)!;
  if (given.heldOn !== null && given.heldOn > context.today) {
    throw refuse('DAY_AHEAD', DAY_AHEAD, ['input', 'heldOn']);
  }
  requireWithin(campaign, day, day, given.heldOn === null ? 'plannedOn' : 'heldOn');
  if (given.communeId !== null) await communeOn(em, given.communeId, day);
  const event = await storeWhole(tx, EmulationEventEntity, given, {
    ...{ ...edited, type: 'EmulationEvent' },
    payload: (present) => ({ event: present }),
  });
  await attachFiles(tx, 'emulation_event_file', event.id, FilePurpose.EMULATION, fileIds);
  if (event.communeId === null && eventState(event) === EmulationEventState.PLANNED) {
    const to = await officersOf(tx);
    const { title, place } = event;
    const about = { subjectId: event.id, occasion: day, to, campaign: campaign.name };
    await tell(tx, notices.emulationEventPlanned({ ...about, title, place, plannedOn: day }));
  }
  return event;
}

/** Officers of every commune that exists today. */
export async function officersOf({ em, context }: Pick<Transaction, 'em' | 'context'>) {
  const rows = await em.query<{ id: string }[]>(
    `SELECT u.id FROM unit u
      WHERE u.level = 'COMMUNE' AND (u.valid_to IS NULL OR u.valid_to >= $1)
        AND EXISTS (SELECT FROM role_grant g WHERE g.unit_id = u.id AND g.role = 'COMMUNE_OFFICER')
      ORDER BY u.id`,
    [context.today],
  );
  return rows.map(({ id }) => ({ role: 'COMMUNE_OFFICER', unitId: id }) as const);
}
