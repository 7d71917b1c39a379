import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type {
  EmulationCampaignEntity,
  EmulationEventEntity,
  EmulationPlanEntity,
} from './emulation.entity.ts';
import { EmulationEventKind, EmulationEventState, EmulationSubject } from './emulation.enums.ts';

@InputType({ description: 'Which campaigns to list; the parts given must all fit.' })
export class EmulationCampaignFilter {
  @Field(() => LocalDate, { nullable: true, description: 'Only those that run on this day.' })
  on?: string | null;

  @Field(() => EmulationSubject, { nullable: true, description: 'Only those open to these.' })
  openTo?: EmulationSubject | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only those whose registration ends on this day or later.',
  })
  registerFrom?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only those whose registration ends on this day or before.',
  })
  registerUntil?: string | null;
}

@InputType({ description: 'Which plans to list; the parts given must all fit.' })
export class EmulationPlanFilter {
  @Field(() => ID, { nullable: true, description: 'Only for this campaign.' })
  campaignId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only of communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only of this year.' })
  year?: number | null;
}

@InputType({ description: 'Which events to list; the parts given must all fit.' })
export class EmulationEventFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this campaign.' })
  campaignId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only of communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [EmulationEventKind], {
    nullable: true,
    description: 'Only of these kinds; an empty list matches nothing.',
  })
  kind?: EmulationEventKind[] | null;

  @Field(() => [EmulationEventState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: EmulationEventState[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held, or else planned, from this day.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held, or else planned, until this day.' })
  until?: string | null;
}

const DAY = (t: string) => `coalesce(${t}.held_on, ${t}.planned_on)`;

export const CAMPAIGN_ORDERS: Readonly<Record<'START', KeysetOrder>> = {
  START: { key: (t) => `${t}.starts_on`, type: 'date', direction: 'DESC' },
};
export const EMULATION_PLAN_ORDERS: Readonly<Record<'YEAR', KeysetOrder>> = {
  YEAR: { key: (t) => `${t}.year`, type: 'int', direction: 'DESC' },
};
export const EVENT_ORDERS: Readonly<Record<'DAY', KeysetOrder>> = {
  DAY: { key: DAY, type: 'date', direction: 'DESC' },
};

export const OF_CODE = 'SELECT u.id FROM unit u WHERE u.code = :unitCode';
const STATES: Readonly<Record<EmulationEventState, string>> = {
  PLANNED: '(v.held_on IS NULL AND v.cancelled_reason IS NULL)',
  HELD: 'v.held_on IS NOT NULL',
  CANCELLED: 'v.cancelled_reason IS NOT NULL',
};

export function filterCampaigns(
  query: SelectQueryBuilder<EmulationCampaignEntity>,
  filter: EmulationCampaignFilter | null | undefined,
): SelectQueryBuilder<EmulationCampaignEntity> {
  const { on, openTo, registerFrom, registerUntil } = filter ?? {};
  const last = 'coalesce(c.register_until, c.ends_on)';
  if (on) query.andWhere(':on BETWEEN c.starts_on AND c.ends_on', { on });
  if (openTo) query.andWhere(':openTo = ANY(c.open_to)', { openTo });
  if (registerFrom) query.andWhere(`${last} >= :registerFrom`, { registerFrom });
  if (registerUntil) query.andWhere(`${last} <= :registerUntil`, { registerUntil });
  return query;
}

export function filterEmulationPlans(
  query: SelectQueryBuilder<EmulationPlanEntity>,
  filter: EmulationPlanFilter | null | undefined,
): SelectQueryBuilder<EmulationPlanEntity> {
  const { campaignId, unitCode, year } = filter ?? {};
  const campaign = campaignId && uuidOf(campaignId, 'EmulationCampaign');
  if (campaignId) query.andWhere('p.campaign_id = :campaign', { campaign });
  if (unitCode) query.andWhere(`p.commune_id IN (${OF_CODE})`, { unitCode });
  if (year) query.andWhere('p.year = :year', { year });
  return query;
}

export function filterEvents(
  query: SelectQueryBuilder<EmulationEventEntity>,
  filter: EmulationEventFilter | null | undefined,
): SelectQueryBuilder<EmulationEventEntity> {
  const { campaignId, unitCode, kind, state, from, until } = filter ?? {};
  const campaign = campaignId && uuidOf(campaignId, 'EmulationCampaign');
  if (campaignId) query.andWhere('v.campaign_id = :campaign', { campaign });
  if (unitCode) query.andWhere(`v.commune_id IN (${OF_CODE})`, { unitCode });
  if (kind) query.andWhere('v.kind = ANY(:kind)', { kind });
  if (state) query.andWhere(`(${state.map((one) => STATES[one]).join(' OR ') || 'false'})`);
  if (from) query.andWhere(`${DAY('v')} >= :from`, { from });
  if (until) query.andWhere(`${DAY('v')} <= :until`, { until });
  return query;
}
