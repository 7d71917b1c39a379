import { Field, InputType, registerEnumType } from 'type-graphql';
import type { AddParameter, KeysetOrder } from '../platform/db/keyset.ts';
import { escapeLike } from '../platform/text/like.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { unitsOfCode } from '../region/commune.filter.ts';
import { ProducerKind } from './producer.enums.ts';

@InputType({ description: 'Which producers to list; the parts given must all fit.' })
export class ProducerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, with or without accents.',
  })
  query?: string | null;

  @Field(() => [ProducerKind], {
    nullable: true,
    description: 'Only these legal forms; an empty list matches nothing.',
  })
  kind?: ProducerKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only those of the unit that carries this code today, those registered in its former parts included.',
  })
  communeCode?: string | null;
}

export enum ProducerOrder {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
registerEnumType(ProducerOrder, {
  name: 'ProducerOrder',
  description: 'How producers are sorted.',
  valuesConfig: {
    NAME: { description: 'By name in the Vietnamese alphabet.' },
    NEWEST: { description: 'The last registered first.' },
  },
});

/** NEWEST goes by the id, whose first bits are the time at which it was made. */
export const PRODUCER_ORDERS: Readonly<Record<ProducerOrder, KeysetOrder>> = {
  NAME: { key: (t) => `${t}.name collate "vi-x-icu"`, type: 'text', direction: 'ASC' },
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
};

/** The conditions a filter puts on producers (alias `t`). */
export function producerConditions(
  filter: ProducerFilter | null | undefined,
  t: string,
  add: AddParameter,
  today: () => string,
): string[] {
  const conditions: string[] = [];
  const text = filter?.query?.trim();
  if (text) {
    const pattern = `%${escapeLike(searchKey(text))}%`;
    conditions.push(`${t}.search_key like ${add(pattern, 'text')}`);
  }
  if (filter?.kind) conditions.push(`${t}.kind = any(${add(filter.kind, 'text[]')})`);
  if (filter?.communeCode) {
    const units = unitsOfCode(add(filter.communeCode, 'text'), today());
    conditions.push(`${t}.commune_id in (${units})`);
  }
  return conditions;
}
