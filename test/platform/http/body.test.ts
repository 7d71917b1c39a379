import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_BODY, readJsonBody } from '../../../src/platform/http/body.ts';
import { sendJson } from '../../../src/platform/http/respond.ts';
import { exchange, startServer, type TestServer } from './server.ts';

let server: TestServer;
let seen: unknown[];
beforeEach(async () => {
  seen = [];
  server = await startServer({
    routes: {
      '/': async (request, response) => {
        const body = await readJsonBody(request, response);
        if (body === undefined) return;
        seen.push(body);
        sendJson(request, response, 200, body);
      },
    },
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };

async function post(body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE) {
  const sent = typeof body === 'string' ? body : new Uint8Array(body);
  const response = await fetch(server.url, { method: 'POST', body: sent, headers });
  const answer = (await response.json()) as { errors?: { message: string; extensions: object }[] };
  return { status: response.status, answer, code: answer.errors?.[0]?.extensions };
}

describe('a JSON body', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'Application/JSON ; Charset=utf-8',
  ])('is read as %s', async (type) => {
    const { status, answer } = await post('{"query":"Miến dong"}', { 'content-type': type });
    expect([status, answer]).toEqual([200, { query: 'Miến dong' }]);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('may come as %s', async (encoding, pack) => {
    const body = pack(JSON.stringify({ a: 'x'.repeat(50_000) }));
    const { status } = await post(body, { ...JSON_TYPE, 'content-encoding': encoding });
    expect(status).toBe(200);
  });

  it.each<[string, number, string | Uint8Array, Record<string, string>]>([
    ['a form', 415, 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', 415, '{}', { 'content-type': 'text/plain' }],
    ['another charset', 415, '{}', { 'content-type': 'application/json; charset=utf-16' }],
    ['a hidden second type', 415, '{}', { 'content-type': 'application/json; text/plain' }],
    ['an unknown encoding', 415, '{}', { ...JSON_TYPE, 'content-encoding': 'zstd' }],
    ['a prototype as encoding', 415, '{}', { ...JSON_TYPE, 'content-encoding': 'constructor' }],
    ['nothing', 400, '', JSON_TYPE],
    ['half an object', 400, '{"a":', JSON_TYPE],
    ['a list (a batch)', 400, '[{"query":"{a}"}]', JSON_TYPE],
    ['a word', 400, '"a"', JSON_TYPE],
    ['null', 400, 'null', JSON_TYPE],
    ['bytes that are not UTF-8', 400, new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), JSON_TYPE],
    ['gzip that is not', 400, 'nonsense', { ...JSON_TYPE, 'content-encoding': 'gzip' }],
    [
      'cut-off gzip',
      400,
      gzipSync('{"a":1}').subarray(0, 12),
      { ...JSON_TYPE, 'content-encoding': 'gzip' },
    ],
    ['too much', 413, `"${'x'.repeat(MAX_BODY)}"`, JSON_TYPE],
  ])('is refused as %s', async (_name, status, body, headers) => {
    const refused = await post(body, headers);
    expect([refused.status, refused.code]).toEqual([status, { code: 'BAD_REQUEST' }]);
    expect(seen).toEqual([]);
  });

  it('may be exactly as large as the limit', async () => {
    const around = '{"a":""}'.length;
    expect((await post(`{"a":"${'x'.repeat(MAX_BODY - around)}"}`)).status).toBe(200);
    expect((await post(`{"a":"${'x'.repeat(MAX_BODY - around + 1)}"}`)).status).toBe(413);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('that swells is cut off while it is unpacked (%s)', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(60_000_000, 'x'));
    expect(bomb.length).toBeLessThan(MAX_BODY);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const { status } = await post(bomb, { ...JSON_TYPE, 'content-encoding': encoding });
    expect(status).toBe(413);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(30_000_000);
  });

  it('larger than a megabyte is cut off without being read', async () => {
    const answer = await exchange(
      server.port,
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
        `Content-Length: 50000000\r\n\r\n${'x'.repeat(1_100_000)}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
  });

  it('nested 40,000 deep does not disturb the server', async () => {
    const body = `{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
    await post(body).catch(() => undefined);
    expect((await post('{"ok":1}')).status).toBe(200);
  });

  it('speaks the language of the request', async () => {
    const refused = await post('x', { ...JSON_TYPE, 'accept-language': 'en' });
    expect(refused.answer.errors?.[0]?.message).toContain('not valid JSON');
    const vietnamese = await post('x', { ...JSON_TYPE, 'accept-language': 'vi' });
    expect(vietnamese.answer.errors?.[0]?.message).toContain('không phải JSON');
  });
});
