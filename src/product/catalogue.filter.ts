import {
  matchesSql,
  productConditions,
  validOn,
  type ConditionInput,
  type FilterPart,
} from './product-condition.filter.ts';
import { queryOf, type ProductFilter } from './product.filter.ts';

/** Facets of the catalogue; each is counted without its own part of the filter. */
const FACETS = ['stars', 'group', 'commune', 'validity'] as const;
type Facet = (typeof FACETS)[number];

/** One value of a facet. */
export interface FacetRow {
  readonly facet: Facet;
  /** Number of stars, id of a group or commune, or a ProductValidity; as text. */
  readonly value: string;
  readonly count: number;
  /** Where it stands among the values of its facet. */
  readonly position: number;
}

/** Where the matches of a query come from; lets several parts of a statement share them. */
export type MatchSource = (query: string) => string;

const COUNTED: Readonly<Record<Facet, (where: string) => string>> = {
  stars: (where) => `
    select 'stars' as facet, stars::text as value, count(*)::int as count, 5 - stars as position
      from base where stars is not null${where} group by stars`,
  group: (where) => `
    select 'group', c.id::text, counted.count, c.position
      from (select group_id, count(*)::int as count from base where true${where} group by 1) counted
      join product_category c on c.id = counted.group_id`,
  commune: (where) => `
    select 'commune', u.id::text, counted.count,
           (row_number() over (order by counted.count desc, u.name collate "vi-x-icu", u.id))::int
      from (select commune_id, count(*)::int as count from base where true${where} group by 1) counted
      join unit u on u.id = counted.commune_id`,
  validity: (where) => `
    select 'validity', validity, count(*)::int,
           case validity when 'VALID' then 1 when 'EXPIRED' then 2 else 3 end
      from base where true${where} group by validity`,
};

/**
 * A query whose rows are all facets of a filter (`FacetRow`): what a list would have if one part of the
 * filter were another. The products are read once.
 */
export function facetsSql(
  filter: ProductFilter | null | undefined,
  input: ConditionInput,
  matches: MatchSource = (query) => `(${matchesSql(query, input)}) matches`,
): string {
  const query = queryOf(filter);
  const conditions = productConditions(filter, 'p', input);
  const own = FACETS.filter((facet) => conditions.has(facet));
  const flags = own.map((facet) => `(${conditions.get(facet)}) is true as in_${facet}`);
  const always = [`p.status = 'PUBLISHED'`, ...others(conditions, own)];
  // Whoever fails two parts is in no facet.
  const failures = own.map((facet) => `(not in_${facet})::int`).join(' + ');
  const counted = FACETS.map((facet) => {
    const rest = own.filter((other) => other !== facet).map((other) => ` and in_${other}`);
    return COUNTED[facet](rest.join(''));
  });
  const valid = validOn('p', input.today());
  const base = `
    select p.group_id, p.commune_id, case when ${valid} then p.stars end as stars,
           case when ${valid} then 'VALID' when p.certified_until < ${input.today()} then 'EXPIRED'
                else 'NONE' end as validity
           ${flags.map((flag) => `, ${flag}`).join('')}
      from product p${query ? ` join ${matches(query)} on matches.id = p.id` : ''}
     where ${always.join(' and ')}`;
  const pruned = own.length > 1 ? `select * from (${base}) b where ${failures} < 2` : base;
  return `with base as materialized (${pruned}) ${counted.join(' union all ')}`;
}

function others(conditions: ReadonlyMap<FilterPart, string>, own: readonly string[]): string[] {
  return [...conditions].flatMap(([part, sql]) => (own.includes(part) ? [] : [`(${sql})`]));
}

/** One row about the whole catalogue; groups without products have none. */
export function summarySql(today: string): string {
  const valid = validOn('p', today);
  return `
    select count(*)::int as product_count,
           (count(*) filter (where ${valid}))::int as valid_count,
           count(distinct p.producer_id)::int as producer_count,
           max(p.listed_at) as last_published_at
      from product p where p.status = 'PUBLISHED'`;
}
