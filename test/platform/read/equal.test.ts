import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadRegistry } from '../../../src/platform/read/registry.ts';
import { bothWays } from './compare.ts';
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
