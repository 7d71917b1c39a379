import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadRegistry } from '../../../src/platform/read/registry.ts';
import { bothWays, planOf, REQUEST } from './compare.ts';
import { generateQuery, type Stock } from './generate-query.ts';
import { LIBRARY_READS } from './library/library.fields.ts';
import { openLibrary, type Library } from './library/library.ts';

const registry = createReadRegistry(LIBRARY_READS);
let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library?.close());

describe('the engine writes what graphql-js writes', () => {
  const cases: Record<string, string> = {
    'root scalars and aliases': '{ a: greeting b: greeting(name: "Bé \\"q\\"") __typename }',
    'one row, all scalars':
      '{ author(slug: "author-3") { __typename id slug name nickname born country rating followers tags createdAt } }',
    'no row': '{ author(slug: "none") { id } }',
    'all scalars of all rows':
      '{ authors(first: 100) { nodes { id slug name nickname born country rating followers tags createdAt home { city zip } } } }',
    'objects and relations':
      '{ books(first: 20) { nodes { id title price { amount currency } author { name latestBook { title } } reviews(limit: 2) { stars book { id } } averageStars age } } }',
    'a connection with everything':
      '{ books(first: 3) { __typename totalCount edges { cursor __typename node { id } } nodes { title } pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor } } }',
    'the last page':
      '{ books(last: 3, orderBy: TITLE) { edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    'an empty page':
      '{ books(first: 0) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    'only a count': '{ books(first: 10, filter: { genres: [NOVEL] }) { totalCount } }',
    'nested pages':
      '{ authors(first: 5) { nodes { name books(first: 2, orderBy: CHEAPEST) { totalCount nodes { price { amount } } pageInfo { hasNextPage } } bookCount(genre: NOVEL) } } }',
    'facets of one filter':
      '{ bookFacets(filter: { inPrint: true }) { total genres { genre count } } b: bookFacets { total } }',
    'merged fields':
      '{ books(first: 2) { nodes { author { id } ...F } } books(first: 2) { totalCount nodes { author { slug } } } } fragment F on Thing { id ... on Book { author { name } pages } }',
    'nothing left of an object': '{ author(slug: "author-1") { id @skip(if: true) } greeting }',
  };
  it.each(Object.entries(cases))('%s', async (_, source) => {
    const { engine, resolvers } = await bothWays(library, registry, source);
    expect(engine).toBe(resolvers);
  });
});

describe('for random queries', () => {
  const PER_TEST = 50;
  it.each([0, 1, 2, 3, 4, 5])(`batch %i of ${PER_TEST} is equal`, async (batch) => {
    const stock = await stockOf(library);
    for (let seed = batch * PER_TEST; seed < (batch + 1) * PER_TEST; seed++) {
      const { source, variables } = generateQuery(library.schema, stock, seed + 1);
      const language = seed % 2 === 0 ? 'VI' : 'EN';
      const request = { ...REQUEST, language };
      const both = await bothWays(library, registry, source, variables, request);
      expect(both.engine, `seed ${seed + 1}: ${source} ${JSON.stringify(variables)}`).toBe(
        both.resolvers,
      );
    }
  });
});

/** Names, ids and cursors that exist. */
async function stockOf({ pool }: Library): Promise<Stock> {
  const one = async (field: string) => {
    const plan = planOf(
      registry,
      library.schema,
      `{ page: ${field} { edges { cursor node { id } } } }`,
    );
    const data = JSON.parse(await plan.run({}, { ...REQUEST, pool })) as {
      page: { edges: { cursor: string; node: { id: string } }[] };
    };
    return data.page.edges;
  };
  const orders = ['NEWEST', 'TITLE', 'CHEAPEST'];
  const pages = await Promise.all(
    orders.map((order) => one(`books(first: 100, orderBy: ${order})`)),
  );
  const authors = await one('authors(first: 100)');
  const cursors = pages.map((edges) => edges.map(({ cursor }) => cursor));
  return {
    strings: ['author-1', 'author-10', 'author-30', 'nobody', 'Bé "q" \\ ă'],
    ids: [...pages[0]!.slice(0, 5).map(({ node }) => node.id), 'broken'],
    cursors: {
      ...Object.fromEntries(orders.map((order, index) => [order, cursors[index]!])),
      AUTHORS: authors.map(({ cursor }) => cursor),
    },
    avoid: ['secret', 'sureAuthor'],
  };
}
