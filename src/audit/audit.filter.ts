import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { namedParameters } from '../platform/db/named-parameters.ts';
import type { Context } from '../platform/graphql/context.ts';
import { fromGlobalId, uuidOf } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';

@InputType({ description: 'Which lines to list; the parts given must all fit.' })
export class AuditFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Global id of what was changed. An unknown id matches nothing.',
  })
  subjectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the person who did it, or for whom it was done.',
  })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Exactly this action, for example `product.publish`.',
  })
  action?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day, in Vietnam.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, in Vietnam.' })
  to?: string | null;
}

/** Newest first. */
export const AUDIT_ORDERS: Readonly<Record<'SEQ', KeysetOrder>> = {
  SEQ: { key: (t) => `${t}.seq`, type: 'bigint', direction: 'DESC' },
};

const MIDNIGHT = `::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

/** The lines a filter lets through. */
export function auditQuery(
  context: Context,
  filter: AuditFilter | null | undefined,
): SelectQueryBuilder<AuditEntryEntity> {
  const query = context.db.source.manager.createQueryBuilder(AuditEntryEntity, 't');
  const add = namedParameters(query, 'filter');
  if (filter?.subjectId) {
    const subject = fromGlobalId(filter.subjectId);
    query.andWhere(`t.subject_type = ${add(subject?.type ?? '', 'text')}`);
    query.andWhere(`t.subject_id = ${add(subject?.uuid ?? '', 'text')}`);
  }
  if (filter?.personId) {
    const person = add(uuidOf(filter.personId, 'Person'), 'uuid');
    query.andWhere(`(t.actor_id = ${person} or t.on_behalf_of = ${person})`);
  }
  if (filter?.action) query.andWhere(`t.action = ${add(filter.action, 'text')}`);
  if (filter?.from) query.andWhere(`t.at >= ${add(filter.from, 'date')}${MIDNIGHT}`);
  if (filter?.to) query.andWhere(`t.at < (${add(filter.to, 'date')} + 1)${MIDNIGHT}`);
  return query;
}
