import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadRegistry } from '../../../src/platform/read/registry.ts';
import { planOf, REQUEST } from './compare.ts';
import { LIBRARY_READS } from './library/library.fields.ts';
import { openLibrary, type Library } from './library/library.ts';

const registry = createReadRegistry(LIBRARY_READS);
let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library?.close());

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
type Reader = (variables: Record<string, unknown>) => Promise<Page>;

const SOURCE = `query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: BookOrder!) {
  books(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const byEngine: Reader = async (variables) => {
  const plan = planOf(registry, library.schema, SOURCE);
  const text = await plan.run(variables, { ...REQUEST, pool: library.pool });
  return (JSON.parse(text) as { books: Page }).books;
};

const byResolvers: Reader = async (variables) => {
  const contextValue = { source: library.source, ...REQUEST };
  const { data, errors } = await graphql({
    schema: library.schema,
    source: SOURCE,
    variableValues: variables,
    contextValue,
  });
  expect(errors).toBeUndefined();
  return data!['books'] as Page;
};

/** Every id in order, told by the database alone. */
async function allIds(orderBy: string): Promise<string[]> {
  const order = {
    NEWEST: 'published_at desc, id desc',
    TITLE: 'title collate "vi-x-icu", id',
    CHEAPEST: 'price, id',
  }[orderBy];
  const { rows } = await library.pool.query<{ id: string }>(
    `select id from book order by ${order}`,
  );
  return rows.map(({ id }) => Buffer.from(`Book:${id}`).toString('base64url'));
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

describe.each([
  ['the engine', byEngine],
  ['the resolvers', byResolvers],
])('paging with %s', (_, read) => {
  it.each([
    ['NEWEST', 7],
    ['TITLE', 100],
    ['CHEAPEST', 33],
  ])('forward through %s by %i gives every row once', async (orderBy, first) => {
    const found: string[] = [];
    let page: Page;
    let after: string | null = null;
    do {
      page = await read({ first, after, orderBy });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]!.cursor);
      found.push(...idsOf(page));
      after = page.pageInfo.endCursor;
    } while (page.pageInfo.hasNextPage && found.length < 1_000);
    expect(found).toEqual(await allIds(orderBy));
  });

  it.each([
    ['NEWEST', 33],
    ['TITLE', 7],
    ['CHEAPEST', 100],
  ])('backward through %s by %i gives every row once', async (orderBy, last) => {
    const found: string[] = [];
    let page: Page;
    let before: string | null = null;
    do {
      page = await read({ last, before, orderBy });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)!.cursor);
      found.unshift(...idsOf(page));
      before = page.pageInfo.startCursor;
    } while (page.pageInfo.hasPreviousPage && found.length < 1_000);
    expect(found).toEqual(await allIds(orderBy));
  });

  it('between two cursors', async () => {
    const { edges } = await read({ first: 10, orderBy: 'TITLE' });
    const bounds = { after: edges[2]!.cursor, before: edges[7]!.cursor, orderBy: 'TITLE' };
    const inside = edges.slice(3, 7).map(({ node }) => node.id);
    expect(idsOf(await read({ first: 100, ...bounds }))).toEqual(inside);
    expect(idsOf(await read({ last: 100, ...bounds }))).toEqual(inside);
    const start = await read({ first: 2, ...bounds });
    expect(idsOf(start)).toEqual(inside.slice(0, 2));
    expect(start.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const end = await read({ last: 2, ...bounds });
    expect(idsOf(end)).toEqual(inside.slice(-2));
    expect(end.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('after the last row is an empty page', async () => {
    const { pageInfo } = await read({ last: 1, orderBy: 'NEWEST' });
    const page = await read({ first: 5, after: pageInfo.endCursor, orderBy: 'NEWEST' });
    expect(page).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});
