import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JSON_BODY, production, type Production } from './production.ts';
import { exchange } from './server.ts';

let world: Production;
let server: Production['server'];
let staff: Production['staff'];
let catalogue: string;
let origin: string;

beforeAll(async () => {
  world = await production();
  ({ server, staff, catalogue, origin } = world);
});
afterAll(() => server.close());

const pack = promisify(gzip);
const post: Production['post'] = (...args) => world.post(...args);
const expectAlive = () => world.expectAlive();

describe('bodies', () => {
  const listed = () => ({ query: catalogue, variables: { first: 1 } });
  const raw = (body: RequestInit['body'], headers: Record<string, string>) =>
    world.refused({ method: 'POST', body, headers });

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
    expect(await raw(text, JSON_BODY)).toMatchObject({ status: 413, codes: ['BAD_REQUEST'] });
    await expectAlive();
  });

  it('that unpack to much more are refused', async () => {
    const before = process.memoryUsage().rss;
    for (const size of [101_000, 100_000_000]) {
      // In another thread: the server of this process would seem overloaded to itself.
      const packed = await pack(Buffer.alloc(size, ' '));
      const answer = await raw(packed, { ...JSON_BODY, 'content-encoding': 'gzip' });
      expect(answer).toMatchObject({ status: 413, codes: ['BAD_REQUEST'] });
    }
    const twice = gzipSync(gzipSync(Buffer.alloc(1_000)));
    const nested = await raw(twice, { ...JSON_BODY, 'content-encoding': 'gzip, gzip' });
    expect(nested.status).toBe(415);
    const broken = await raw('not gzip', { ...JSON_BODY, 'content-encoding': 'gzip' });
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
      const response = await fetch(server.url, { method: 'POST', headers: JSON_BODY, body });
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
    const { codes } = await raw(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), JSON_BODY);
    expect(codes).toEqual(['BAD_REQUEST']);
  });
});

describe('methods and paths', () => {
  it('GET neither writes nor lets other sites read', async () => {
    const get = (query: string, headers: Record<string, string>) =>
      world.refused({ path: `/graphql?query=${encodeURIComponent(query)}`, headers });
    const write = 'mutation { signOut { userErrors { message } } }';
    await get(write, staff);
    await get(write, { ...staff, ...JSON_BODY });
    const { rows } = await server.db.owner.query(
      'SELECT FROM sign_in WHERE revoked_at IS NOT NULL',
    );
    expect(rows).toEqual([]);
    const { codes } = await get(catalogue, {});
    expect(codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    await get('{ __typename }', staff);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    await world.refused({ method, headers: { ...JSON_BODY, ...staff } });
  });

  it.each([
    '/index.php',
    '/graphql/',
    '/GRAPHQL',
    '/.env',
    '/../etc/passwd',
    '/%00',
    '//graphql',
    '/a?b',
  ])('%s is not there', async (path) => {
    const answer = await world.refused({ path });
    expect(answer).toMatchObject({ status: 404, codes: ['NOT_FOUND'] });
  });

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
      await world.refused({ path: '/nowhere' }),
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
      const answer = await world.refused({ path: '/metrics', headers: { [header]: '1.2.3.4' } });
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
