import type { SelectQueryBuilder } from 'typeorm';
import { Field, InputType } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { OfficialDocumentEntity, ProgrammeTargetEntity } from './programme.entity.ts';
import { DocumentKind } from './programme.enums.ts';

@InputType({ description: 'Which documents to list; the parts given must all fit.' })
export class OfficialDocumentFilter {
  @Field(() => [DocumentKind], {
    nullable: true,
    description: 'Only these kinds; an empty list matches nothing.',
  })
  kind?: DocumentKind[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Issued on this day or later.' })
  issuedFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Issued on this day or before.' })
  issuedUntil?: string | null;
}

@InputType({ description: 'Which targets to list; the parts given must all fit.' })
export class ProgrammeTargetFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only targets of units that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or before.' })
  dueUntil?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only targets about new-rural standards, the roadmap (lộ trình).',
  })
  aboutStandards?: boolean | null;
}

export const DOCUMENT_ORDERS: Readonly<Record<'NEWEST', KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.issued_on`, type: 'date', direction: 'DESC' },
};
export const TARGET_ORDERS: Readonly<Record<'DUE', KeysetOrder>> = {
  DUE: { key: (t) => `${t}.due`, type: 'date', direction: 'ASC' },
};

export function filterDocuments(
  query: SelectQueryBuilder<OfficialDocumentEntity>,
  filter: OfficialDocumentFilter | null | undefined,
): SelectQueryBuilder<OfficialDocumentEntity> {
  if (filter?.kind) query.andWhere('d.kind = ANY(:kind)', { kind: filter.kind });
  if (filter?.issuedFrom) query.andWhere('d.issued_on >= :from', { from: filter.issuedFrom });
  if (filter?.issuedUntil) query.andWhere('d.issued_on <= :until', { until: filter.issuedUntil });
  return query;
}

export function filterTargets(
  query: SelectQueryBuilder<ProgrammeTargetEntity>,
  filter: ProgrammeTargetFilter | null | undefined,
): SelectQueryBuilder<ProgrammeTargetEntity> {
  if (filter?.unitCode) {
    const units = 'SELECT u.id FROM unit u WHERE u.code = :code';
    query.andWhere(`t.unit_id IN (${units})`, { code: filter.unitCode });
  }
  if (filter?.dueFrom) query.andWhere('t.due >= :from', { from: filter.dueFrom });
  if (filter?.dueUntil) query.andWhere('t.due <= :until', { until: filter.dueUntil });
  if (typeof filter?.aboutStandards === 'boolean') {
    query.andWhere(`t.metric_standard IS ${filter.aboutStandards ? 'NOT ' : ''}NULL`);
  }
  return query;
}
