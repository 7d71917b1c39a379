import type { PageArguments } from '../platform/graphql/page-request.ts';
import type { Row } from '../platform/read/declare.ts';
import { matchesSql, productConditions, SEARCH_VERSION } from './product-condition.filter.ts';
import { orderOfProducts, ProductOrder, queryOf, type ProductFilter } from './product.filter.ts';

/** What lists of products are asked with. */
export interface ProductsArgs extends PageArguments {
  readonly filter?: ProductFilter | null;
  readonly orderBy?: ProductOrder | null;
}

/** The sinks of a statement, in the form conditions take them. */
export function inputOf({ p }: Pick<Row, 'p'>) {
  return { add: (value: unknown, type: string) => p.add(value, type), today: () => p.today() };
}

/** What a query matches, once for all parts of a statement that search for the same. */
export function sharedMatches(row: Pick<Row, 'p'>, query: string): string {
  return row.p.shared('matches', [query], () => matchesSql(query, inputOf(row)));
}

/** The version of all that searching depends on, read once in a statement. */
export function searchVersion({ p }: Pick<Row, 'p'>): string {
  const from = p.shared('search_version', [], () => `select ${SEARCH_VERSION} as version`);
  return `(select version from ${from})`;
}

/**
 * The matches of a list's query that meet the rest of its filter, as a join that products take part in;
 * empty without a query. The best ones, a first page by relevance, are ranked again only when searching
 * may find something else: ranking has to look at all that is found.
 */
export function matchesJoin(row: Row<ProductsArgs>): string {
  const found = wantedMatches(row);
  if (!found) return '';
  const on = `matches on matches.id = ${row.t}.id`;
  if (!isFirstPageByRelevance(row.args)) return `join (${found} order by rank, id) ${on}`;
  const size = row.p.add(row.args.first, 'int');
  const best = `(select coalesce(json_agg(json_build_object('id', id, 'rank', rank)), '[]')::text
    from (select id, rank from (${found}) found order by rank, id limit ${size} + 1) best)`;
  const known = row.p.remembered(searchVersion(row), best, 'text');
  return `join (select * from json_to_recordset(${known}::json) as best (id uuid, rank int)
    order by rank, id) ${on}`;
}

/** SQL of how many there are; counted again only when searching may find something else. */
export function matchesCount(row: Row<ProductsArgs>): string {
  const found = wantedMatches(row);
  if (!found) return 'null';
  const count = `(select count(*)::int from (${found}) matches)`;
  return row.p.remembered(searchVersion(row), count, 'int');
}

function wantedMatches(row: Row<ProductsArgs>): string | undefined {
  const { filter } = row.args;
  const query = queryOf(filter);
  if (!query) return undefined;
  const conditions = productConditions(filter, 'matches', inputOf(row));
  return `select * from ${sharedMatches(row, query)} where ${['true', ...conditions].join(' and ')}`;
}

function isFirstPageByRelevance(args: ProductsArgs): boolean {
  const { after, before, last, first } = args;
  return (
    orderOfProducts(args) === ProductOrder.RELEVANCE &&
    !after && !before && typeof last !== 'number' && typeof first === 'number'
  ); // prettier-ignore
}
