import { Field, ID, InputType, Int } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { BigIntScalar } from '../platform/graphql/scalars.ts';
import { ProducerKind } from '../producer/producer.enums.ts';
import {
  matchesSql,
  productConditions,
  type ConditionInput,
} from '../product/product-condition.filter.ts';
import { PRODUCT_ORDERS, ValidityFilter, type ProductFilter } from '../product/product.filter.ts';
import { GridOrder } from './grid.enums.ts';

@InputType({ description: 'Which products the grid shows; the parts given must all fit.' })
export class ProductGridFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words in the name, the producer or the place, with or without accents.',
  })
  query?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Stars that are valid today, one of these; an empty list matches nothing.',
  })
  stars?: number[] | null;

  @Field(() => ValidityFilter, { nullable: true, description: 'By certificate; any unless said.' })
  validity?: ValidityFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Certificates that are valid and end within so many days, 0 to 1100.',
  })
  endingWithinDays?: number | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of communes and wards of today, their former parts included; an empty list matches nothing.',
  })
  communeCode?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of groups (ngành); an empty list matches nothing.',
  })
  groupCode?: string[] | null;

  @Field(() => [ProducerKind], {
    nullable: true,
    description: 'Only of producers of these kinds; an empty list matches nothing.',
  })
  producerKind?: ProducerKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true = with a price, false = without.' })
  hasPrice?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = with a capacity, false = without.' })
  hasCapacity?: boolean | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'At least this price, whole VND.' })
  priceFrom?: bigint | string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'At most this price, whole VND.' })
  priceUntil?: bigint | string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these products, at most 500; for what was ticked.',
  })
  productIds?: string[] | null;
}

/** What the grid takes over from the catalogue. */
function asCatalogue(filter: ProductGridFilter): ProductFilter {
  return {
    stars: filter.stars ? { oneOf: filter.stars } : null,
    validity: filter.validity ?? ValidityFilter.ANY,
    communeCode: filter.communeCode,
    groupCode: filter.groupCode,
    hasPrice: filter.hasPrice,
  };
}

/** The conditions a filter puts on published products (alias `p`), and-ed. */
export function gridConditions(
  filter: ProductGridFilter | null | undefined,
  input: ConditionInput,
): string[] {
  const { add, today } = input;
  if (!filter) return [];
  const conditions = productConditions(asCatalogue(filter), 'p', input);
  const query = filter.query?.trim();
  if (query) conditions.push(`p.id in (select id from (${matchesSql(query, input)}) found)`);
  if (typeof filter.endingWithinDays === 'number') {
    const days = Math.min(Math.max(filter.endingWithinDays, 0), 1_100);
    conditions.push(
      `p.certified_from <= ${today()}`,
      `coalesce(p.certified_until, '9999-12-31') between ${today()} and ${today()} + ${add(days, 'int')}`,
    );
  }
  if (filter.producerKind) {
    const kinds = add(filter.producerKind, 'text[]');
    conditions.push(`p.producer_id in (select id from producer where kind = any(${kinds}))`);
  }
  if (typeof filter.hasCapacity === 'boolean') {
    conditions.push(`coalesce(p.capacity_amount, -1) ${filter.hasCapacity ? '>=' : '<'} 0`);
  }
  if (filter.priceFrom != null) {
    conditions.push(`p.price_amount >= ${add(String(filter.priceFrom), 'bigint')}`);
  }
  if (filter.priceUntil != null) {
    conditions.push(
      `coalesce(p.price_amount, 9223372036854775807) <= ${add(String(filter.priceUntil), 'bigint')}`,
    );
  }
  if (filter.productIds) {
    const ids = filter.productIds.slice(0, 500).flatMap((id) => uuidOf(id, 'Product') ?? []);
    conditions.push(`p.id = any(${add(ids, 'uuid[]')})`);
  }
  return conditions;
}

export const GRID_ORDERS: Readonly<Record<GridOrder, KeysetOrder>> = {
  NAME: PRODUCT_ORDERS.NAME,
  NEWEST: PRODUCT_ORDERS.NEWEST,
  ENDING: {
    key: (t) => `coalesce(${t}.certified_until, '9999-12-31'::date)`,
    type: 'date',
    direction: 'ASC',
  },
  PRICE_ASC: PRODUCT_ORDERS.PRICE_ASC,
  PRICE_DESC: PRODUCT_ORDERS.PRICE_DESC,
  CAPACITY: {
    key: (t) => `coalesce(${t}.capacity_amount, -1)`,
    type: 'numeric',
    direction: 'DESC',
  },
};
