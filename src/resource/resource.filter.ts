import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import type { ResourceEntryEntity } from './resource.entity.ts';
import { FundingSource, ResourceKind, WorkKind } from './resource.enums.ts';

@InputType({ description: 'Which lines of resources to list; the parts given must all fit.' })
export class ResourceEntryFilter {
  @Field(() => Int, { nullable: true, description: 'Only of this year.' })
  year?: number | null;

  @Field(() => AssessmentPeriodKind, {
    nullable: true,
    description: 'Only of this part of the year. A half year is part of its year: never add both.',
  })
  periodKind?: AssessmentPeriodKind | null;

  @Field(() => ID, { nullable: true, description: 'Only of this commune.' })
  communeId?: string | null;

  @Field(() => FundingSource, { nullable: true, description: 'Only from this source.' })
  source?: FundingSource | null;

  @Field(() => ResourceKind, { nullable: true, description: 'Only lines that count this.' })
  kind?: ResourceKind | null;

  @Field(() => WorkKind, { nullable: true, description: 'Only what went into this.' })
  work?: WorkKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only lines where disbursed ≤ allocated ≤ planned does not hold.',
  })
  gap?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those taken back too.' })
  withdrawn?: boolean | null;
}

export const RESOURCE_ORDERS: Readonly<Record<'NEWEST', KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
};

const GAP = `(e.allocated > e.planned OR e.disbursed > e.allocated
  OR (e.allocated IS NULL AND e.disbursed > e.planned))`;

export function filterEntries(
  query: SelectQueryBuilder<ResourceEntryEntity>,
  filter: ResourceEntryFilter | null | undefined,
): SelectQueryBuilder<ResourceEntryEntity> {
  const { year, periodKind, communeId, source, kind, work } = filter ?? {};
  if (!filter?.withdrawn) query.andWhere('NOT e.withdrawn');
  if (typeof year === 'number') query.andWhere('e.year = :year', { year });
  if (periodKind) query.andWhere('e.period_kind = :periodKind', { periodKind });
  if (communeId) {
    query.andWhere('e.commune_id = :commune', { commune: uuidOf(communeId, 'Commune') });
  }
  if (source) query.andWhere('e.source = :source', { source });
  if (kind) query.andWhere('e.kind = :kind', { kind });
  if (work) query.andWhere('e.work = :work', { work });
  if (filter?.gap) query.andWhere(GAP);
  return query;
}
