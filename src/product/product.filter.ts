import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';

export enum ValidityFilter {
  VALID = 'VALID',
  EXPIRED = 'EXPIRED',
  ANY = 'ANY',
}
registerEnumType(ValidityFilter, {
  name: 'ValidityFilter',
  description: 'Which products a list shows, by their certificates.',
  valuesConfig: {
    VALID: { description: 'Those whose certificate is valid today.' },
    EXPIRED: { description: 'Those whose certificate has expired.' },
    ANY: { description: 'All published ones, also those never certified.' },
  },
});

@InputType({ description: 'Stars of certificates that are valid today.' })
export class StarsFilter {
  @Field(() => [Int], {
    nullable: true,
    description: 'One of these; an empty list matches nothing.',
  })
  oneOf?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'At least so many.' })
  gte?: number | null;
}

@InputType({ description: 'Which products to list; the parts given must all fit.' })
export class ProductFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words in the name, the producer or the place (also a former one), with or without accents; slips of a letter or two are forgiven when nothing fits as written.',
  })
  query?: string | null;

  @Field(() => StarsFilter, {
    nullable: true,
    description: 'Stars; products without a valid certificate have none.',
  })
  stars?: StarsFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of groups (ngành), e.g. "I"; an empty list matches nothing.',
  })
  groupCode?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of families (nhóm), e.g. "I.3"; an empty list matches nothing.',
  })
  familyCode?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of sub-groups (phân nhóm), e.g. "I.3.b"; an empty list matches nothing.',
  })
  subgroupCode?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of communes and wards of today, their former parts included; an empty list matches nothing.',
  })
  communeCode?: string[] | null;

  @Field(() => ValidityFilter, {
    defaultValue: ValidityFilter.VALID,
    description: 'By certificate; only valid ones unless said.',
  })
  validity?: ValidityFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true = only with a price, false = only without one.',
  })
  hasPrice?: boolean | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Months, 1 to 12: products whose season (mùa vụ) has one of them; those that say nothing of their season are left out, and an empty list matches nothing.',
  })
  seasonMonth?: number[] | null;
}

export enum ProductOrder {
  RELEVANCE = 'RELEVANCE',
  NEWEST = 'NEWEST',
  NAME = 'NAME',
  PRICE_ASC = 'PRICE_ASC',
  PRICE_DESC = 'PRICE_DESC',
}
registerEnumType(ProductOrder, {
  name: 'ProductOrder',
  description: 'How products are sorted.',
  valuesConfig: {
    RELEVANCE: {
      description:
        'Best match of the query first: the exact accents, then without accents, then other words; more stars first among equals. NEWEST without a query.',
    },
    NEWEST: { description: 'The last published first.' },
    NAME: { description: 'By Vietnamese name in the Vietnamese alphabet.' },
    PRICE_ASC: { description: 'Cheapest first, those without a price last.' },
    PRICE_DESC: { description: 'Dearest first, those without a price last.' },
  },
});

/** Each has its index among the published ones; RELEVANCE sorts the few that a query found. */
export const PRODUCT_ORDERS: Readonly<Record<ProductOrder, KeysetOrder>> = {
  RELEVANCE: { key: () => 'matches.rank', type: 'int', direction: 'ASC' },
  NEWEST: { key: (t) => `${t}.listed_at`, type: 'timestamptz', direction: 'DESC' },
  NAME: { key: (t) => `${t}.name collate "vi-x-icu"`, type: 'text', direction: 'ASC' },
  PRICE_ASC: {
    key: (t) => `coalesce(${t}.price_amount, 9223372036854775807)`,
    type: 'bigint',
    direction: 'ASC',
  },
  PRICE_DESC: {
    key: (t) => `coalesce(${t}.price_amount, -1)`,
    type: 'bigint',
    direction: 'DESC',
  },
};

/** The order that is meant: without a query there is no relevance. */
export function orderOfProducts(args: {
  readonly filter?: ProductFilter | null;
  readonly orderBy?: ProductOrder | null;
}): ProductOrder {
  const query = queryOf(args.filter);
  const order = args.orderBy ?? (query ? ProductOrder.RELEVANCE : ProductOrder.NEWEST);
  return order === ProductOrder.RELEVANCE && !query ? ProductOrder.NEWEST : order;
}

/** The words that are searched for; null when there are none. */
export function queryOf(filter: ProductFilter | null | undefined): string | null {
  return filter?.query?.trim() || null;
}
