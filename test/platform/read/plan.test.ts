import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadFallback } from '../../../src/platform/read/refusals.ts';
import { createReadRegistry } from '../../../src/platform/read/registry.ts';
import { statementsOf } from '../../support/sql-counter.ts';
import { bothWays, planOf, REQUEST } from './compare.ts';
import { LIBRARY_READS } from './library/library.fields.ts';
import { openLibrary, type Library } from './library/library.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library?.close());

const registry = createReadRegistry(LIBRARY_READS);
const LIST = `query List($filter: BookFilter, $first: Int, $last: Int, $after: String) {
  books(filter: $filter, first: $first, last: $last, after: $after) {
    nodes { id title author { name } reviews { body } }
    pageInfo { hasNextPage }
    totalCount
  }
}`;

async function refusalOf(variables: Record<string, unknown>, source = LIST): Promise<unknown> {
  const plan = planOf(registry, library.schema, source);
  const run = plan.run(variables, { ...REQUEST, pool: library.pool });
  const error: unknown = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReadFallback);
  return (error as ReadFallback).cause;
}

describe('a plan', () => {
  it('sends one statement, however long the list', async () => {
    const plan = planOf(registry, library.schema, LIST);
    for (const first of [1, 50]) {
      const run = () => plan.run({ first }, { ...REQUEST, pool: library.pool });
      expect(await statementsOf(run)).toHaveLength(1);
    }
  });

  it('keeps one text for all values and page sizes, another for another shape', () => {
    const plan = planOf(registry, library.schema, LIST);
    const textOf = (variables: Record<string, unknown>) => plan.statement(variables, REQUEST).text;
    const text = textOf({ first: 1, filter: { minPages: 3 } });
    expect(textOf({ first: 100, filter: { minPages: 4 } })).toBe(text);
    expect(textOf({ first: 1, filter: { inPrint: true } })).not.toBe(text);
    expect(textOf({ last: 1, filter: { minPages: 3 } })).not.toBe(text);
  });

  it('never writes a value into the text', () => {
    const source = 'query ($name: String!) { greeting(name: $name) other: greeting(name: "lit") }';
    const plan = planOf(registry, library.schema, source);
    const { text, values } = plan.statement({ name: `x'); drop` }, REQUEST);
    expect(text).not.toMatch(/drop|lit/);
    expect(values).toEqual(['lit', `x'); drop`]);
  });

  it('names statements that are sent again, as long as there is room', () => {
    const small = createReadRegistry(LIBRARY_READS, { maxPrepared: 2 });
    const plan = planOf(small, library.schema, LIST);
    const nameOf = (filter: object) => plan.statement({ first: 1, filter }, REQUEST).name;
    const filters = [{}, { minPages: 1 }, { inPrint: true }];
    expect(filters.map(nameOf)).toEqual([undefined, undefined, undefined]);
    const [first, second, third] = filters.map(nameOf);
    expect(first).toMatch(/^read_[0-9a-f]{16}$/);
    expect(second).toMatch(/^read_[0-9a-f]{16}$/);
    expect(second).not.toBe(first);
    expect(third).toBeUndefined();
    expect(nameOf({})).toBe(first);
  });

  it('gives the values of each request, also when it has seen others like it', () => {
    const source =
      'query ($name: String!, $id: ID = "x") { greeting(name: $name) book(id: $id) { id } }';
    const plan = planOf(registry, library.schema, source);
    const valuesOf = (name: string, day = REQUEST.today) =>
      plan.statement({ name, id: 'x' }, { ...REQUEST, today: day }).values;
    for (const name of ['a', 'b', 'a', 'b', 'a', 'c']) expect(valuesOf(name)).toEqual([name, null]);
  });

  it('selects by the values of @skip and @include', async () => {
    const source = `query ($a: Boolean!, $b: Boolean = true) {
      author(slug: "author-1") { slug @skip(if: $a) ... on Author @include(if: $b) { name } id @skip(if: $a) @include(if: $b) }
    }`;
    for (const variables of [{ a: true }, { a: false }, { a: false, b: false }]) {
      const { engine, resolvers } = await bothWays(library, registry, source, variables);
      expect(engine).toBe(resolvers);
    }
    await refusalOf({ a: true, b: null }, source);
  });

  it('reads the request’s language and day', async () => {
    const source =
      '{ books(first: 20, orderBy: CHEAPEST) { nodes { title age vi: title(language: VI) } } }';
    for (const request of [
      { today: '2026-11-22', language: 'EN' },
      { today: '2030-01-01', language: 'VI' },
    ]) {
      const { engine, resolvers } = await bothWays(library, registry, source, {}, request);
      expect(engine).toBe(resolvers);
    }
  });

  it('computes shared rows once', () => {
    const source =
      'query ($filter: BookFilter) { bookFacets(filter: $filter) { total genres { count } } all: bookFacets { total } }';
    const plan = planOf(registry, library.schema, source);
    const { text } = plan.statement({ filter: { minPages: 100 } }, REQUEST);
    expect(text.match(/as materialized/g)).toHaveLength(2);
    expect(text.match(/\$\d+::int/g)).toHaveLength(1);
  });
});

describe('a plan leaves to the resolvers', () => {
  it.each([
    [{}, /first hoặc last/],
    [{ first: 101 }, /từ 0 đến 100/],
    [{ first: -1 }, /từ 0 đến 100/],
    [{ first: 1, last: 1 }, /đúng một trong hai/],
    [{ first: 1, after: 'WzEsIk5FV0VTVCJd' }, /không hợp lệ/],
  ])('page arguments %j', async (variables, message) => {
    const cause = await refusalOf(variables);
    expect(cause).toBeInstanceOf(GraphQLError);
    expect((cause as GraphQLError).message).toMatch(message);
    expect((cause as GraphQLError).extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('arguments that graphql-js refuses', async () => {
    const source = 'query ($name: String = "x") { greeting(name: $name) }';
    expect(String(await refusalOf({ name: null }, source))).toMatch('must not be null');
  });

  it('null where the schema promises a value', async () => {
    const source = '{ books(first: 100) { nodes { sureAuthor { name } } } }';
    expect(String(await refusalOf({}, source))).toMatch('read.missing.Book.sureAuthor');
  });
});

it('errors of the database come out as they are', async () => {
  const plan = planOf(registry, library.schema, LIST);
  const timeout = Object.assign(new Error('canceling statement'), { code: '57014' });
  const pool = { query: () => Promise.reject(timeout) };
  await expect(plan.run({ first: 1 }, { ...REQUEST, pool })).rejects.toBe(timeout);
});
