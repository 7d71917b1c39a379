import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../identity/identity.enums.ts';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { inspectionAccess } from './inspection.access.ts';
import { RecommendationKind, RecommendationState } from './inspection.enums.ts';
import { OF_CODE } from './inspection.filter.ts';
import type { RecommendationEntity } from './recommendation.entity.ts';

@InputType({ description: 'Which recommendations to list; the parts given must all fit.' })
export class RecommendationFilter {
  @Field(() => [RecommendationKind], {
    nullable: true,
    description: 'Only of these kinds; an empty list matches nothing.',
  })
  kind?: RecommendationKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only by this organisation.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only addressed to this organisation.' })
  addresseeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only about communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [RecommendationState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: RecommendationState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only what is open after its day (quá hạn); false: only what is not.',
  })
  overdue?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or before.' })
  dueUntil?: string | null;
}

/** What has no day comes last. */
export const RECOMMENDATION_ORDERS: Readonly<Record<'DUE', KeysetOrder>> = {
  DUE: {
    key: (t) => `coalesce(${t}.due_on, DATE '9999-12-31')`,
    type: 'date',
    direction: 'ASC',
  },
};

/** The condition on recommendations (alias `r`) an actor may read, with its named parameters. */
export function visibleRecommendations(actor: Actor) {
  const { anywhere, unitIds } = readScope(inspectionAccess.recommendations, actor);
  if (anywhere) return { sql: 'true', parameters: {} };
  return {
    sql: `(r.commune_id = ANY(:seenUnits) OR r.addressee_id IN (
            SELECT po.id FROM programme_organisation po
             WHERE po.unit_id = ANY(:seenUnits) AND po.role = :seenRole))`,
    parameters: { seenUnits: unitIds, seenRole: Role.COMMUNE_OFFICER },
  };
}

export function filterRecommendations(
  query: SelectQueryBuilder<RecommendationEntity>,
  filter: RecommendationFilter | null | undefined,
  today: string,
): SelectQueryBuilder<RecommendationEntity> {
  const { kind, organisationId, addresseeId, unitCode, state, overdue } = filter ?? {};
  const organisation = (id: string) => uuidOf(id, 'ProgrammeOrganisation');
  if (kind) query.andWhere('r.kind = ANY(:kind)', { kind });
  if (organisationId) {
    query.andWhere('r.organisation_id = :organisation', {
      organisation: organisation(organisationId),
    });
  }
  if (addresseeId) {
    query.andWhere('r.addressee_id = :addressee', { addressee: organisation(addresseeId) });
  }
  if (unitCode) query.andWhere(`r.commune_id IN (${OF_CODE})`, { unitCode });
  if (state) query.andWhere('r.state = ANY(:state)', { state });
  if (typeof overdue === 'boolean') {
    const late = `(r.state = 'OPEN' AND r.due_on < :today) IS ${overdue ? '' : 'NOT '}TRUE`;
    query.andWhere(late, { today });
  }
  if (filter?.dueFrom) query.andWhere('r.due_on >= :dueFrom', { dueFrom: filter.dueFrom });
  if (filter?.dueUntil) query.andWhere('r.due_on <= :dueUntil', { dueUntil: filter.dueUntil });
  return query;
}
