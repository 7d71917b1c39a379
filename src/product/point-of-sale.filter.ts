import { Field, InputType } from 'type-graphql';
import type { AddParameter, KeysetOrder } from '../platform/db/keyset.ts';
import { unitsOfCode } from '../region/commune.filter.ts';
import { PointOfSaleKind } from './point-of-sale.enums.ts';

@InputType({ description: 'Which points of sale to list; the parts given must all fit.' })
export class PointOfSaleFilter {
  @Field(() => [PointOfSaleKind], {
    nullable: true,
    description: 'Only these kinds of place; an empty list matches nothing.',
  })
  kind?: PointOfSaleKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those in the unit that carries this code today, its former parts included.',
  })
  communeCode?: string | null;
}

export const POINT_OF_SALE_ORDERS: Readonly<Record<'NAME', KeysetOrder>> = {
  NAME: { key: (t) => `${t}.name collate "vi-x-icu"`, type: 'text', direction: 'ASC' },
};

/** How many products one lists, and how many points of sale a product. */
export const SHOWN_PRODUCTS = 100;
export const SHOWN_POINTS = 50;

/** The conditions a filter puts on points of sale (alias `t`). */
export function pointOfSaleConditions(
  filter: PointOfSaleFilter | null | undefined,
  t: string,
  add: AddParameter,
  today: () => string,
): string[] {
  const conditions: string[] = [];
  if (filter?.kind) conditions.push(`${t}.kind = any(${add(filter.kind, 'text[]')})`);
  if (filter?.communeCode) {
    const units = unitsOfCode(add(filter.communeCode, 'text'), today());
    conditions.push(`${t}.commune_id in (${units})`);
  }
  return conditions;
}
