import {
  column,
  defineRoot,
  expression,
  toMany,
  toOne,
  type FieldRead,
  type Fields,
} from '../platform/read/declare.ts';
import { facetSql, summarySql, type Facet } from './catalogue.filter.ts';
import { COUNT_VERSION } from './product-condition.filter.ts';
import { inputOf, searchVersion, sharedMatches } from './product-matches.filter.ts';
import { queryOf, type ProductFilter } from './product.filter.ts';

/**
 * The values of one facet; the filter is the argument of the field above. Counted again only when the
 * counts may have changed.
 */
function facet(type: string, name: Facet, fields: Fields): FieldRead {
  return toMany(type, {
    from: (row) => {
      const filter = row.outer['filter'] as ProductFilter | undefined;
      const matches = (query: string) => sharedMatches(row, query);
      const counted = `(${facetSql(name, filter, inputOf(row), matches)})`;
      const texts = `(select coalesce(json_object_agg(value, count order by position), '{}')::text from ${counted} f)`;
      const version = queryOf(filter) ? searchVersion(row) : COUNT_VERSION;
      const known = row.p.remembered(version, texts, 'text');
      return `(select value, count::int, position from json_each_text(${known}::json) with ordinality f (value, count, position))`;
    },
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

const seasons = facet('SeasonFacet', 'season', { month: expression(({ t }) => `${t}.value::int`) });

const productFacetsRoot = defineRoot(
  'productFacets',
  toOne('ProductFacets', {
    from: () => '(select)',
    fields: { stars, groups, communes, validity, seasons },
  }),
);

const catalogueSummaryRoot = defineRoot(
  'catalogueSummary',
  toOne('CatalogueSummary', {
    from: ({ p }) => {
      const figures = `(select row_to_json(s)::text from (${summarySql(p.today())}) s)`;
      const known = p.remembered(COUNT_VERSION, figures, 'text');
      return `(select * from json_to_record(${known}::json) as s (product_count int, valid_count int, producer_count int, last_published_at timestamptz))`;
    },
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

const suggestionsRoot = defineRoot(
  'catalogueSuggestions',
  toMany<{ query: string; first: number }>('CatalogueSuggestion', {
    from: ({ p, args }) =>
      `catalogue_suggestions(${p.add(args.query, 'text')}, ${p.today()}, ${p.add(args.first, 'int')})`,
    orderBy: ({ t }) => `${t}.place`,
    fields: {
      kind: column(),
      product: toOne('Product', 'product_id'),
      producer: toOne('Producer', 'producer_id'),
      commune: toOne('Commune', 'commune_id'),
      group: toOne('ProductCategory', 'category_id'),
    },
  }),
);

export const CATALOGUE_READS = [suggestionsRoot, productFacetsRoot, catalogueSummaryRoot];
