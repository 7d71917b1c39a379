import {
  matchesSql,
  productConditions,
  validOn,
  type ConditionInput,
} from './product-condition.filter.ts';
import { queryOf, type ProductFilter } from './product.filter.ts';

/** Facets of the catalogue; each is counted without its own part of the filter. */
export const FACETS = ['stars', 'group', 'commune', 'validity', 'season'] as const;
export type Facet = (typeof FACETS)[number];

/** One value of a facet. */
export interface FacetValue {
  /** Number of stars, id of a group or commune, a ProductValidity, or a month; as text. */
  readonly value: string;
  readonly count: number;
  /** Where it stands among the values of its facet. */
  readonly position: number;
}

/** What a facet counts by, of products `p`. */
const VALUES: Readonly<Record<Facet, (today: string) => string>> = {
  stars: () => 'p.stars',
  group: () => 'p.group_id',
  commune: () => 'p.commune_id',
  validity: (today) =>
    `case when p.certified_until < ${today} then 'EXPIRED' ` +
    `when ${validOn('p', today)} then 'VALID' else 'NONE' end`,
  season: () => 'm.month',
};

/** Gives the counted values their text and their place. */
const PLACED: Readonly<Record<Facet, (counted: string) => string>> = {
  stars: (counted) => `select value::text, count, 5 - value as position from (${counted}) c`,
  group: (counted) => `
    select g.id::text as value, c.count, g.position
      from (${counted}) c join product_category g on g.id = c.value`,
  commune: (counted) => `
    select u.id::text as value, c.count,
           row_number() over (order by c.count desc, u.name collate "vi-x-icu", u.id) as position
      from (${counted}) c join unit u on u.id = c.value`,
  validity: (counted) => `
    select value, count,
           case value when 'VALID' then 1 when 'EXPIRED' then 2 else 3 end as position
      from (${counted}) c`,
  season: (counted) => `select value::text, count, value as position from (${counted}) c`,
};

/**
 * The values of one facet (`FacetValue`): what a list would have if its own part of the filter were
 * another.
 * @param matches a FROM item with the matches of the filter's query; they stand for the products then
 */
export function facetSql(
  facet: Facet,
  filter: ProductFilter | null | undefined,
  input: ConditionInput,
  matches: (query: string) => string,
): string {
  const query = queryOf(filter);
  const conditions = new Set(productConditions(filter, 'p', input, facet));
  if (!query) conditions.add(`p.status = 'PUBLISHED'`);
  // Stars that are not valid are none.
  if (facet === 'stars') conditions.add(validOn('p', input.today()));
  const source = query ? `(select * from ${matches(query)}) p` : 'product p';
  // A product counts in each month of its season.
  const months = facet === 'season' ? ' cross join unnest(p.season_months) m (month)' : '';
  const value = VALUES[facet](input.today());
  return PLACED[facet](`
    select ${value} as value, count(*)::int as count from ${source}${months}
     where ${['true', ...conditions].join(' and ')} group by 1`);
}

/** All facets of a filter by one statement; rows have the name of their facet besides. */
export function facetsSql(filter: ProductFilter | null | undefined, input: ConditionInput): string {
  const query = queryOf(filter);
  const found = query ? `with matches as materialized (${matchesSql(query, input)}) ` : '';
  const counted = FACETS.map(
    (facet) => `
      select '${facet}' as facet, f.value, f.count, f.position::int as position
        from (${facetSql(facet, filter, input, () => 'matches')}) f`,
  );
  return `${found}${counted.join(' union all ')} order by position`;
}

/** One row about the whole catalogue. */
export function summarySql(today: string): string {
  return `
    select count(*)::int as product_count,
           (count(*) filter (where ${validOn('p', today)}))::int as valid_count,
           (select count(*)::int from (select from product m where m.status = 'PUBLISHED'
                                        group by m.producer_id) producers) as producer_count,
           max(p.listed_at) as last_published_at
      from product p where p.status = 'PUBLISHED'`;
}
