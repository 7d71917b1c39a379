import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileCost } from '../../../src/platform/graphql/cost.ts';
import { createSchema } from '../../../src/schema.ts';

let schema: ReturnType<typeof createSchema>;
beforeAll(() => {
  schema = createSchema();
});

function costOf(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return compileCost(schema, document, operation as OperationDefinitionNode)(variables);
}

const page = (args: string, fields = 'id') => `{ products(${args}) { nodes { ${fields} } } }`;

describe('the cost of a document', () => {
  it.each([
    // A page is one object, and so is each of its rows.
    ['leaves are free', '{ __typename }', 0],
    ['a page', page('first: 20'), 1 + 20],
    ['a page from the end', page('last: 20'), 1 + 20],
    ['rows by their edges', '{ products(first: 20) { edges { node { id } } } }', 1 + 20 * (1 + 1)],
    ['a count', '{ products(first: 20) { totalCount } }', 1 + 20 * 5],
    ['objects below rows', page('first: 20', 'producer { name }'), 1 + 20 * (1 + 1)],
    [
      'pages within pages multiply',
      page('first: 10', 'producer { products(first: 10) { nodes { id } } }'),
      1 + 10 * (1 + 1 + 1 + 10),
    ],
    ['a page that says no size', page('after: "x"'), 1 + 10],
    ['never more than the largest page', page('first: 1000000'), 1 + 100],
    ['never less than one row', page('first: -5'), 1 + 1],
    [
      'an operation that hashes',
      'mutation { passwordReset(id: "x") { userErrors { code } } }',
      50 + 1,
    ],
  ])('%s', (_, source, points) => {
    expect(costOf(source)).toBe(points);
  });

  it('follows fragments, named and inline, and counts each use', () => {
    const row = 'producer { name }';
    const plain = costOf(page('first: 10', `${row} commune { name }`));
    expect(costOf(page('first: 10', `... on Product { ${row} } ... { commune { name } }`))).toBe(
      plain,
    );
    const named = `${page('first: 10', '...A ...B')}
      fragment A on Product { ${row} } fragment B on Product { ...C } fragment C on Product { commune { name } }`;
    expect(costOf(named)).toBe(plain);
    const twice = `${page('first: 10', '...A ...A')} fragment A on Product { ${row} }`;
    expect(costOf(twice)).toBe(1 + 10 * (1 + 2));
  });

  it('counts the same field under every alias', () => {
    const one = costOf(page('first: 50'));
    const both =
      '{ a: products(first: 50) { nodes { id } } b: products(first: 50) { nodes { id } } }';
    expect(costOf(both)).toBe(2 * one);
  });
});

describe('the size of a page in a variable', () => {
  const query = `query ($n: Int) ${page('first: $n')}`;

  it.each([
    [{ n: 1 }, 1],
    [{ n: 100 }, 100],
    [{ n: 1_000_000 }, 100],
    [{ n: 0 }, 1],
    [{ n: '100' }, 100],
    [{ n: [100] }, 100],
    [{ n: 'many' }, 100],
    [{ n: {} }, 100],
    [{ n: null }, 10],
    [{}, 10],
    [{ other: 1 }, 10],
  ])('%j counts %i rows', (variables, rows) => {
    expect(costOf(query, variables)).toBe(1 + rows);
  });

  it('has its default when it is left out', () => {
    const source = `query ($n: Int = 100) ${page('first: $n')}`;
    expect(costOf(source)).toBe(101);
    expect(costOf(source, { n: 5 })).toBe(6);
  });

  it('counts the other end where one end is null', () => {
    expect(costOf(page('first: null, last: 100'))).toBe(101);
    expect(costOf(page('last: 100, first: null'))).toBe(101);
    const source = `query ($n: Int, $m: Int) ${page('first: $n, last: $m')}`;
    expect(costOf(source, { n: null, m: 100 })).toBe(101);
    expect(costOf(source, { m: 100 })).toBe(101);
    expect(costOf(source, { n: 1, m: 100 })).toBe(101);
  });
});
