import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { AddParameter, KeysetOrder } from '../platform/db/keyset.ts';
import { namedParameters } from '../platform/db/named-parameters.ts';
import type { Context } from '../platform/graphql/context.ts';
import { fromGlobalId } from '../platform/graphql/node.ts';
import { escapeLike } from '../platform/text/like.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { mayReadLogins } from './identity.access.ts';
import { Role } from './identity.enums.ts';
import { PersonEntity } from './person.entity.ts';

@InputType({ description: 'Which people to list; the parts given must all fit.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, with or without accents; for administrators also of the login.',
  })
  query?: string | null;

  @Field(() => Role, { nullable: true, description: 'Only people who hold this role today.' })
  role?: Role | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only people with a role given for exactly this Province, District or Commune.',
  })
  unitId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True = only frozen accounts, false = only open ones.',
  })
  frozen?: boolean | null;
}

export const PERSON_ORDERS: Readonly<Record<'NAME', KeysetOrder>> = {
  NAME: { key: (t) => `${t}.name collate "vi-x-icu"`, type: 'text', direction: 'ASC' },
};

/** The people a filter lets through. */
export function peopleQuery(
  context: Context,
  filter: PersonFilter | null | undefined,
): SelectQueryBuilder<PersonEntity> {
  const query = context.db.source.manager.createQueryBuilder(PersonEntity, 't');
  const add = namedParameters(query, 'filter');
  const wanted = filter?.query?.trim();
  if (wanted) {
    const pattern = `%${escapeLike(searchKey(wanted))}%`;
    // Who may not see logins must not find them out by searching either.
    const text = mayReadLogins(context.actor) ? 't.search_key' : 'lower(f_unaccent(t.name))';
    query.andWhere(`${text} like ${add(pattern, 'text')}`);
  }
  if (typeof filter?.frozen === 'boolean') {
    query.andWhere(`t.frozen_at is ${filter.frozen ? 'not null' : 'null'}`);
  }
  if (filter?.role || filter?.unitId) {
    query.andWhere(`t.id in (${holders(filter, add(context.today, 'date'), add)})`);
  }
  return query;
}

function holders({ role, unitId }: PersonFilter, today: string, add: AddParameter): string {
  const conditions = [
    'g.revoked_at is null',
    `g.valid_from <= ${today}`,
    `(g.valid_to is null or g.valid_to >= ${today})`,
  ];
  if (role) conditions.push(`g.role = ${add(role, 'text')}`);
  if (unitId) conditions.push(`g.unit_id = ${add(fromGlobalId(unitId)?.uuid ?? null, 'uuid')}`);
  return `select g.person_id from role_grant g where ${conditions.join(' and ')}`;
}
