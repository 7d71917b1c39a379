import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedOperations } from './listed.ts';
import { production, type Production } from './production.ts';

let world: Production;
let server: Production['server'];
let staff: Production['staff'];
let catalogue: string;

beforeAll(async () => {
  world = await production();
  ({ server, staff, catalogue } = world);
});
afterAll(() => server.close());

const post: Production['post'] = (...args) => world.post(...args);
const expectAlive = () => world.expectAlive();
const asStaff = (query: string, variables?: object) => post({ query, variables }, staff);

describe('production, callers who have not signed in', () => {
  it('are answered what is listed, by text and by id', async () => {
    await expectAlive();
    const printed = print(parse(catalogue));
    const answer = await server.post({ query: printed, variables: { first: 1 } });
    expect(answer.json.data.products.totalCount).toBe(1);
  });

  it.each([
    ['a document of their own', '{ products(first: 1) { nodes { id } } }'],
    ['a typing error', '{ prodcts { nodes { id } } }'],
    ['a document that does not parse', '{ products('],
    ['introspection', '{ __schema { types { name } } }'],
    ['the name of a type', '{ __type(name: "Person") { fields { name } } }'],
    ['the least of all', '{ __typename }'],
    ['a mutation of their own', 'mutation { signOut { userErrors { message } } }'],
    ['nothing', ''],
  ])('are refused %s', async (_, query) => {
    const { codes, status, text } = await post({ query });
    expect([codes, status]).toEqual([['PERSISTED_QUERY_NOT_FOUND'], 200]);
    expect(text).not.toMatch(/products|Person|Query/);
  });

  it('are refused a listed document with anything more in it', async () => {
    for (const query of [`${catalogue} #`, `${catalogue} query Other { __typename }`]) {
      expect((await post({ query })).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    }
    const unknown = await post({ query: catalogue, operationName: 'Other' });
    expect(unknown.codes).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });

  it('are refused pages beyond the limit, whatever the variables were before', async () => {
    await expectAlive();
    const { codes } = await post({ query: catalogue, variables: { first: 1_000_000 } });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    const both = (await listedOperations()).find(({ name }) => name === 'ProducersWithProducts')!;
    const small = await server.post({ query: both.text, variables: { first: 1, products: 1 } });
    expect(small.json.errors).toBeUndefined();
    const large = await post({ query: both.text, variables: { first: 100, products: 100 } });
    expect(large.codes).toEqual(['COST_LIMIT_EXCEEDED']);
  });
});

describe('production, signed in', () => {
  it('free documents are answered, and the schema may be read', async () => {
    const query = '{ products(first: 1) { nodes { name } } }';
    const answer = await server.post({ query }, staff);
    expect(answer.json.data.products.nodes).toEqual([{ name: 'Miến dong' }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const schema = await server.post({ query: '{ __schema { queryType { name } } }' }, staff);
    expect(schema.json.data.__schema.queryType.name).toBe('Query');
  });

  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index)).join(' ');
  const deep = (levels: number) =>
    `{ products(first: 1) { nodes { ${'producer { products(first: 1) { nodes { '.repeat(levels)} id ${'} } } '.repeat(levels)} } } }`;
  const chain = (length: number) =>
    `{ products(first: 1) { nodes { ...F0 } } }
     ${many(length, (index) => `fragment F${index} on Product { producer { products(first: 1) { nodes { ...F${index + 1} } } } }`)}
     fragment F${length} on Product { id }`;
  const bomb = `{ products(first: 1) { nodes { ...F0 } } }
    ${many(16, (index) => `fragment F${index} on Product { ...F${index + 1} ...F${index + 1} }`)}
    fragment F16 on Product { id }`;

  const DOCUMENTS: Readonly<Record<string, string>> = {
    '10,000 aliases': `{ ${many(10_000, (index) => `a${index}: __typename`)} }`,
    '31 aliases': `{ products(first: 1) { ${many(31, (index) => `a${index}: totalCount`)} } }`,
    '10,000 times one field': `{ ${'__typename '.repeat(10_000)} }`,
    '13 levels': deep(5),
    '3,000 levels': `{ ${'a { '.repeat(3_000)} a ${'} '.repeat(3_000)} }`,
    'levels through named fragments': chain(5),
    'a fragment bomb': bomb,
    'a fragment bomb at the root': `{ ...F0 }
      ${many(60, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)}
      fragment F60 on Query { __typename }`,
    'a fragment bomb at the root that ends in nothing': `{ ...F0 }
      ${many(60, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)}`,
    'fragments in a ring': `{ products(first: 1) { nodes { ...A } } }
      fragment A on Product { ...B } fragment B on Product { ...A }`,
    '21 directives': `{ __typename ${'@include(if: true) '.repeat(21)} }`,
    '11 root fields': `{ ${many(11, (index) => `a${index}: catalogueSummary { productCount }`)} }`,
    '6 mutations': `mutation { ${many(6, (index) => `a${index}: signOut { userErrors { message } }`)} }`,
    'deep lists': `{ products(filter: { stars: ${'['.repeat(990)}${']'.repeat(990)} }) { totalCount } }`,
    'a name of 60 kB': `{ ${'a'.repeat(60_000)} }`,
    'text that does not end': `{ products(filter: { query: "${'a'.repeat(1000)} }) { totalCount } }`,
    'an unknown field': '{ prodcts { nodes { id } } }',
    'an unknown argument': '{ products(frist: 1) { totalCount } }',
    'a subscription': 'subscription { products { totalCount } }',
    'no operation': 'fragment F on Product { id }',
    'two operations, none named': 'query A { __typename } query B { __typename }',
    'a page of a million': '{ products(first: 1000000) { nodes { id } } }',
    'a negative page': '{ products(first: -1) { nodes { id } } }',
  };
  it.each(Object.keys(DOCUMENTS))('refuses %s', async (what) => {
    await asStaff(DOCUMENTS[what]!);
    await expectAlive();
  });

  it('lets one document try one password', async () => {
    const sign = (alias: string) =>
      `${alias}: signIn(input: { login: "a", password: "b" }) { token }`;
    const { codes } = await asStaff(`mutation { ${sign('a')} ${sign('b')} }`);
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const hidden = `mutation { ${sign('a')} ...More } fragment More on Mutation { ${sign('b')} }`;
    expect((await asStaff(hidden)).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const { rows } = await server.db.owner.query(`SELECT FROM sign_in_attempt`);
    expect(rows).toEqual([]);
  });

  it('counts the cost with the variables of each request', async () => {
    const query = `query ($n: Int) { producers(first: $n) { nodes { products(first: $n) { nodes {
      producer { products(first: $n) { nodes { id } } } } } } } }`;
    const small = await server.post({ query, variables: { n: 1 } }, staff);
    expect(small.json.errors).toBeUndefined();
    for (const variables of [{ n: 100 }, { n: null }, {}, { n: '100' }, { n: [100] }]) {
      const { codes } = await asStaff(query, variables);
      expect(['COST_LIMIT_EXCEEDED', 'BAD_USER_INPUT']).toContain(codes[0]);
    }
    const written = query.replaceAll('$n)', '100)').replace('query ($n: Int)', '');
    expect((await asStaff(written)).codes).toEqual(['COST_LIMIT_EXCEEDED']);
    const byDefault = query.replace('$n: Int', '$n: Int = 100');
    expect((await asStaff(byDefault)).codes).toEqual(['COST_LIMIT_EXCEEDED']);
  });

  it('bounds the errors about thousands of wrong items', async () => {
    const stars = Array.from({ length: 5_000 }, (_, index) => `x${index}`);
    const query = 'query ($stars: [Int!]) { products(filter: { stars: $stars }) { totalCount } }';
    const { codes } = await asStaff(query, { stars });
    expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT']));
  });
});
