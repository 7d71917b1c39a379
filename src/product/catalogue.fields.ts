import {
  column,
  defineRoot,
  expression,
  toMany,
  toOne,
  type FieldRead,
  type Fields,
  type Row,
} from '../platform/read/declare.ts';
import { facetsSql, summarySql } from './catalogue.filter.ts';
import { inputOf, sharedMatches } from './product.fields.ts';
import type { ProductFilter } from './product.filter.ts';

/** All facets of a filter, read once for all lists of them that a document selects. */
function facetRows(row: Pick<Row, 'p'>, filter: ProductFilter | null): string {
  const rows = row.p.shared('facets', [filter], () =>
    facetsSql(filter, inputOf(row), (query) => sharedMatches(row, query)),
  );
  return `(select * from ${rows})`;
}

/** The values of one facet; the filter is the argument of the field above. */
function facet(type: string, name: string, fields: Fields): FieldRead {
  return toMany(type, {
    from: (row) => facetRows(row, (row.outer['filter'] as ProductFilter | undefined) ?? null),
    where: ({ t }) => `${t}.facet = '${name}'`,
    orderBy: ({ t }) => `${t}.position`,
    fields: { ...fields, count: column() },
  });
}

const stars = facet('StarsFacet', 'stars', { stars: expression(({ t }) => `${t}.value::int`) });
const groups = facet('GroupFacet', 'group', {
  group: toOne('ProductCategory', {
    where: ({ t, parent }) => `${t}.id = ${parent}.value::uuid`,
  }),
});
const communes = facet('CommuneFacet', 'commune', {
  commune: toOne('Commune', { where: ({ t, parent }) => `${t}.id = ${parent}.value::uuid` }),
});
const validity = facet('ValidityFacet', 'validity', { validity: column('value') });

const productFacetsRoot = defineRoot(
  'productFacets',
  toOne('ProductFacets', {
    from: () => '(select)',
    fields: { stars, groups, communes, validity },
  }),
);

const catalogueSummaryRoot = defineRoot(
  'catalogueSummary',
  toOne('CatalogueSummary', {
    from: ({ p }) => `(${summarySql(p.today())})`,
    fields: {
      productCount: column(),
      validCount: column(),
      producerCount: column(),
      asOf: expression(({ p }) => p.today()),
      lastPublishedAt: column(),
      byStars: stars,
      byGroup: groups,
    },
  }),
);

export const CATALOGUE_READS = [productFacetsRoot, catalogueSummaryRoot];
