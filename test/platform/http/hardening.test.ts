import { gzipSync } from 'node:zlib';
import { print, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { persistActor, persistSignIn } from '../../support/actors.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testServer, type TestServer } from '../../support/server.ts';
import { exchange } from './server.ts';
import { listedOperations } from './listed.ts';

let server: TestServer;
let origin: string;
let staff: Record<string, string>;
let catalogue: string;

beforeAll(async () => {
  server = await testServer({
    environment: { NODE_ENV: 'production', RATE_LIMIT_POINTS: '0' },
  });
  origin = new URL(server.url).origin;
  await makeProducts(server.db, [{ name: 'Miến dong', stars: 4 }]);
  const { personId } = await persistActor(server.db, Role.TRADE_PROMOTION);
  staff = { authorization: `Bearer ${await persistSignIn(server.db, personId)}` };
  catalogue = (await listedOperations()).find(({ name }) => name === 'ProductList')!.text;
});
afterAll(() => server.close());

interface Told {
  readonly status: number;
  readonly codes: readonly string[];
  readonly text: string;
  readonly headers: Headers;
}

/** Sends something bad: the answer has to be short, quick, coded and silent about the inside. */
async function refusedFetch(init: RequestInit & { path?: string; within?: number }): Promise<Told> {
  const started = performance.now();
  const { path = '/graphql', within = 2_000, ...rest } = init;
  const response = await fetch(`${origin}${path}`, rest);
  const text = await response.text();
  expect(performance.now() - started).toBeLessThan(within);
  expect(text.length).toBeLessThanOrEqual(8_000);
  expect(text).not.toMatch(/at .*\.[jt]s:\d|node_modules|Did you mean|stacktrace|SELECT |"pg/);
  const body = JSON.parse(text) as { errors: { extensions: { code: string } }[]; data?: unknown };
  const codes = body.errors.map((error) => error.extensions.code);
  expect(codes.every((code) => /^[A-Z_]+$/.test(code))).toBe(true);
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  expect(body.data ?? null).toBeNull();
  return { status: response.status, codes, text, headers: response.headers };
}

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}) =>
  refusedFetch({
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const asStaff = (query: string, variables?: object) => post({ query, variables }, staff);

async function expectAlive(): Promise<void> {
  const answer = await server.post({ query: catalogue, variables: { first: 1 } });
  expect(answer.json.data.products.nodes).toHaveLength(1);
}

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

describe('bodies', () => {
  const listed = () => ({ query: catalogue, variables: { first: 1 } });
  const raw = (body: RequestInit['body'], headers: Record<string, string>) =>
    refusedFetch({ method: 'POST', body, headers });

  it('with several requests are refused', async () => {
    expect(await post([])).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
    expect((await post(Array.from({ length: 50 }, listed))).codes).toEqual(['BAD_REQUEST']);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-7',
    'application/json, text/plain',
  ])('of the type %s are refused', async (type) => {
    const answer = await raw(JSON.stringify(listed()), { 'content-type': type });
    expect(answer).toMatchObject({ status: 415, codes: ['BAD_REQUEST'] });
  });

  it('without a type are refused', async () => {
    const answer = await raw(new Blob([JSON.stringify(listed())]), {});
    expect(answer).toMatchObject({ status: 415, codes: ['BAD_REQUEST'] });
  });

  it('of a megabyte are refused, declared or not', async () => {
    const text = JSON.stringify({ ...listed(), padding: 'x'.repeat(1_000_000) });
    expect(await raw(text, json)).toMatchObject({ status: 413, codes: ['BAD_REQUEST'] });
    await expectAlive();
  });

  it('that unpack to much more are refused', async () => {
    const before = process.memoryUsage().rss;
    for (const size of [101_000, 100_000_000]) {
      const packed = gzipSync(Buffer.alloc(size, ' '));
      const answer = await raw(packed, { ...json, 'content-encoding': 'gzip' });
      expect(answer).toMatchObject({ status: 413, codes: ['BAD_REQUEST'] });
    }
    const twice = gzipSync(gzipSync(Buffer.alloc(1_000)));
    const nested = await raw(twice, { ...json, 'content-encoding': 'gzip, gzip' });
    expect(nested.status).toBe(415);
    const broken = await raw('not gzip', { ...json, 'content-encoding': 'gzip' });
    expect(broken.status).toBe(400);
    expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
    await expectAlive();
  });

  it('of JSON nested thousands deep do no harm', async () => {
    const nested = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    await post(nested);
    await post(`{"query": "x", "variables": ${nested}}`);
    await post(`{"query": ${JSON.stringify(catalogue)}, "variables": {"filter": ${nested}}}`);
    const objects = `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`;
    await post(`{"query": ${JSON.stringify(catalogue)}, "variables": {"filter": ${objects}}}`);
    await post(`{"documentId": "x", "extensions": ${objects}}`);
    await expectAlive();
  });

  it('with the keys of prototypes change nothing', async () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    for (const key of keys) {
      await post(`{"documentId": "${key}"}`);
      await post(`{"${key}": {"query": "x", "polluted": true}}`);
      const body = `{"query": ${JSON.stringify(catalogue)}, "variables": {"first": 1, "${key}": {"polluted": true}}}`;
      const response = await fetch(server.url, { method: 'POST', headers: json, body });
      expect(response.status).toBe(200);
      await response.text();
    }
    const filter = `{"query": ${JSON.stringify(catalogue)}, "variables": {"filter": {"__proto__": {"stars": [1]}}}}`;
    await post(filter);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    await expectAlive();
  });

  it.each(['', 'x', 'null', '5', '"x"', '{', '{"query": "\\ud800"}', '\ufeff{}'])(
    'that are no request are refused: %j',
    async (body) => {
      await post(body);
    },
  );

  it('in other encodings than UTF-8 are refused', async () => {
    const { codes } = await raw(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), json);
    expect(codes).toEqual(['BAD_REQUEST']);
  });
});

describe('methods and paths', () => {
  it('GET neither writes nor lets other sites read', async () => {
    const get = (query: string, headers: Record<string, string>) =>
      refusedFetch({ path: `/graphql?query=${encodeURIComponent(query)}`, headers });
    const write = 'mutation { signOut { userErrors { message } } }';
    await get(write, staff);
    await get(write, { ...staff, ...json });
    const { rows } = await server.db.owner.query(
      'SELECT FROM sign_in WHERE revoked_at IS NOT NULL',
    );
    expect(rows).toEqual([]);
    const { codes } = await get(catalogue, {});
    expect(codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    await get('{ __typename }', staff);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    await refusedFetch({ method, headers: { ...json, ...staff } });
  });

  it.each(['/', '/graphql/', '/GRAPHQL', '/.env', '/../etc/passwd', '/%00', '//graphql', '/a?b'])(
    '%s is not there',
    async (path) => {
      const answer = await refusedFetch({ path });
      expect(answer).toMatchObject({ status: 404, codes: ['NOT_FOUND'] });
    },
  );

  it('what is not HTTP is answered and cut off', async () => {
    const port = Number(new URL(origin).port);
    expect(await exchange(port, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    const header = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await exchange(port, header)).toMatch(/^HTTP\/1\.1 431/);
    const smuggled =
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
    expect(await exchange(port, smuggled)).toMatch(/^HTTP\/1\.1 400/);
    await expectAlive();
  });
});

describe('headers', () => {
  it('say that answers are data, and nothing about the program', async () => {
    const answers = [
      await server.post({ query: catalogue }),
      await post({ query: '{ x }' }),
      await refusedFetch({ path: '/nowhere' }),
    ];
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-frame-options')?.toLowerCase()).toBe('deny');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
      for (const name of ['x-powered-by', 'server', 'access-control-allow-origin']) {
        expect(headers.get(name)).toBeNull();
      }
    }
  });

  it('welcome no other site', async () => {
    for (const other of ['https://evil.example', 'null', origin.replace('http', 'https')]) {
      const answer = await server.post({ query: catalogue }, { origin: other });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});

describe('what machines ask', () => {
  it('is answered: alive, ready, metrics for this machine', async () => {
    for (const path of ['/healthz', '/readyz']) {
      expect((await fetch(`${origin}${path}`)).status).toBe(200);
    }
    const metrics = await fetch(`${origin}/metrics`);
    expect(metrics.status).toBe(200);
    expect(await metrics.text()).toContain('# HELP');
  });

  it('metrics are not for whom a proxy speaks', async () => {
    for (const header of ['x-forwarded-for', 'forwarded', 'via']) {
      const answer = await refusedFetch({ path: '/metrics', headers: { [header]: '1.2.3.4' } });
      expect(answer.status).toBe(404);
    }
  });
});

it('answers or sheds two hundred at once, and fails at none', { timeout: 60_000 }, async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => server.post({ query: catalogue, variables: { first: 1 } })),
  );
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
});
