import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { inspectionAccess } from './inspection.access.ts';
import type { InspectionFindingEntity, InspectionVisitEntity } from './inspection.entity.ts';
import { InspectionFindingKind, InspectionVisitState } from './inspection.enums.ts';

@InputType({ description: 'Which visits to list; the parts given must all fit.' })
export class InspectionVisitFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this plan.' })
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only by this organisation.' })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only to communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [InspectionVisitState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: InspectionVisitState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those planned for a day that has passed and not held; false: others.',
  })
  overdue?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held, or else planned, from this day.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held, or else planned, until this day.' })
  until?: string | null;
}

@InputType({ description: 'Which findings to list; the parts given must all fit.' })
export class InspectionFindingFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only in communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [InspectionFindingKind], {
    nullable: true,
    description: 'Only of these kinds; an empty list matches nothing.',
  })
  kind?: InspectionFindingKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only serious ones, or only others.' })
  serious?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only about this criterion of a set.' })
  criterionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this producer or its products.' })
  producerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this product.' })
  productId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those with a remedy that is neither confirmed nor withdrawn.',
  })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those recorded by mistake too.' })
  withdrawn?: boolean | null;
}

const DAY = (t: string) => `coalesce(${t}.held_on, ${t}.planned_on)`;

export const PLAN_ORDERS = {
  CODE: { key: (t: string) => `${t}.code collate "C"`, type: 'text', direction: 'ASC' },
} as const;
export const VISIT_ORDERS: Readonly<Record<'DAY', KeysetOrder>> = {
  DAY: { key: DAY, type: 'date', direction: 'DESC' },
};
export const FINDING_ORDERS: Readonly<Record<'NEWEST', KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
};

/** The condition on visits (alias `v`) an actor may read, with its named parameters. */
export function visibleVisits(actor: Actor) {
  const { anywhere, unitIds } = readScope(inspectionAccess.inspectionVisits, actor);
  return anywhere
    ? { sql: 'true', parameters: {} }
    : {
        sql: 'v.commune_id = ANY(:seenUnits) AND (v.announced OR v.held_on IS NOT NULL)',
        parameters: { seenUnits: unitIds },
      };
}

export const OF_CODE = 'SELECT u.id FROM unit u WHERE u.code = :unitCode';
const STATES: Readonly<Record<InspectionVisitState, string>> = {
  PLANNED: '(v.held_on IS NULL AND v.cancelled_reason IS NULL)',
  HELD: 'v.held_on IS NOT NULL',
  CANCELLED: 'v.cancelled_reason IS NOT NULL',
};

export function filterVisits(
  query: SelectQueryBuilder<InspectionVisitEntity>,
  filter: InspectionVisitFilter | null | undefined,
  today: string,
): SelectQueryBuilder<InspectionVisitEntity> {
  const { planId, organisationId, unitCode, state, overdue, from, until } = filter ?? {};
  if (planId) query.andWhere('v.plan_id = :plan', { plan: uuidOf(planId, 'InspectionPlan') });
  if (organisationId) {
    const organisation = uuidOf(organisationId, 'ProgrammeOrganisation');
    query.andWhere('v.organisation_id = :organisation', { organisation });
  }
  if (unitCode) query.andWhere(`v.commune_id IN (${OF_CODE})`, { unitCode });
  if (state) query.andWhere(`(${state.map((one) => STATES[one]).join(' OR ') || 'false'})`);
  if (typeof overdue === 'boolean') {
    const late = `(${STATES.PLANNED} AND v.planned_on < :today) IS ${overdue ? '' : 'NOT '}TRUE`;
    query.andWhere(late, { today });
  }
  if (from) query.andWhere(`${DAY('v')} >= :from`, { from });
  if (until) query.andWhere(`${DAY('v')} <= :until`, { until });
  return query;
}

const OPEN_REMEDY = `EXISTS (SELECT FROM recommendation r
  WHERE r.finding_id = f.id AND r.state IN ('OPEN', 'ANSWERED'))`;

export function filterFindings(
  query: SelectQueryBuilder<InspectionFindingEntity>,
  filter: InspectionFindingFilter | null | undefined,
): SelectQueryBuilder<InspectionFindingEntity> {
  const { unitCode, kind, serious, criterionId, producerId, productId, open } = filter ?? {};
  if (!filter?.withdrawn) query.andWhere('f.withdrawn_reason IS NULL');
  if (unitCode) query.andWhere(`v.commune_id IN (${OF_CODE})`, { unitCode });
  if (kind) query.andWhere('f.kind = ANY(:kind)', { kind });
  if (typeof serious === 'boolean') query.andWhere('f.serious = :serious', { serious });
  if (criterionId) {
    query.andWhere('f.criterion_id = :criterion', { criterion: uuidOf(criterionId, 'Criterion') });
  }
  if (producerId) {
    query.andWhere('f.producer_id = :producer', { producer: uuidOf(producerId, 'Producer') });
  }
  if (productId) {
    query.andWhere('f.product_id = :product', { product: uuidOf(productId, 'Product') });
  }
  if (typeof open === 'boolean') query.andWhere(`${open ? '' : 'NOT '}${OPEN_REMEDY}`);
  return query;
}
