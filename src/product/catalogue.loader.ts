import type { Context } from '../platform/graphql/context.ts';
import { facetsSql, summarySql, type Facet, type FacetValue } from './catalogue.filter.ts';
import type { CatalogueSummary, ProductFacets } from './catalogue.type.ts';
import type { ProductValidity } from './product.enums.ts';
import type { ProductFilter } from './product.filter.ts';

/** All facets of a filter, by one statement. */
export async function readFacets(
  context: Context,
  filter: ProductFilter | null | undefined,
): Promise<ProductFacets> {
  const values: unknown[] = [];
  const add = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const today = add(context.today, 'date');
  const { rows } = await context.db.pool.query<FacetValue & { facet: Facet }>(
    facetsSql(filter, { add, today: () => today }),
    values,
  );
  const of = (facet: Facet) => rows.filter((row) => row.facet === facet);
  return {
    stars: of('stars').map(({ value, count }) => ({ stars: Number(value), count })),
    groups: of('group').map(({ value, count }) => ({ groupId: value, count })),
    communes: of('commune').map(({ value, count }) => ({ communeId: value, count })),
    validity: of('validity').map(({ value, count }) => ({
      validity: value as ProductValidity,
      count,
    })),
    seasons: of('season').map(({ value, count }) => ({ month: Number(value), count })),
  };
}

type Figures = Omit<CatalogueSummary, 'asOf' | 'byStars' | 'byGroup'>;

export async function readSummary(context: Context): Promise<CatalogueSummary> {
  const { rows } = await context.db.pool.query<Record<string, unknown>>(
    `select product_count as "productCount", valid_count as "validCount",
            producer_count as "producerCount", last_published_at as "lastPublishedAt"
       from (${summarySql('$1::date')}) summary`,
    [context.today],
  );
  const facets = await readFacets(context, null);
  const figures = rows[0] as unknown as Figures;
  return { ...figures, asOf: context.today, byStars: facets.stars, byGroup: facets.groups };
}
