import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { acceptedEncoding, sendText } from '../../../src/platform/http/respond.ts';
import { crossOrigin } from '../../../src/platform/http/cors.ts';
import { securityHeaders } from '../../../src/platform/http/security-headers.ts';
import { exchange, startServer } from './server.ts';

const LONG = JSON.stringify({ names: Array(200).fill('Miến dong Phia Đén') });

function serve(text: string, cacheControl = 'no-store') {
  return startServer({
    routes: {
      '/': (request, response) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', cacheControl);
        sendText(request, response, 200, text);
      },
    },
  });
}

async function raw(port: number, headers: string, method = 'GET') {
  const answer = await exchange(
    port,
    `${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`,
  );
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { head: head.toLowerCase(), body };
}

describe('answers', () => {
  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync],
  ])('longer than a kilobyte are compressed for %j', async (accept, encoding, unpack) => {
    const { url } = await serve(LONG);
    const { request } = await import('node:http');
    const answer = await new Promise<{ headers: Record<string, unknown>; body: Buffer }>(
      (resolve, reject) => {
        request(url, { headers: { 'accept-encoding': accept } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ headers: response.headers, body: Buffer.concat(chunks) }),
          );
        })
          .on('error', reject)
          .end();
      },
    );
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
    expect(unpack(answer.body).toString('utf8')).toBe(LONG);
    expect(answer.body.length).toBeLessThan(LONG.length / 5);
  });

  it('stay as they are when short, or when the caller takes no compression', async () => {
    const short = await serve('{"a":"ế"}');
    const { head, body } = await raw(short.port, 'Accept-Encoding: gzip\r\n');
    expect(head).not.toContain('content-encoding');
    expect(head).toContain(`content-length: ${Buffer.byteLength('{"a":"ế"}')}`);
    expect(body).toBe('{"a":"ế"}');
    const long = await serve(LONG);
    const plain = await raw(long.port, '');
    expect(plain.body).toBe(LONG);
    expect(plain.head).toContain('vary: accept-encoding');
  });

  it('to HEAD have the headers only', async () => {
    const { port } = await serve('{"a":1}');
    const { head, body } = await raw(port, '', 'HEAD');
    expect(head).toContain('content-length: 7');
    expect(body).toBe('');
  });

  it('that may be kept are 304 for who has them', async () => {
    const { url } = await serve(LONG, 'public, max-age=60');
    const first = await fetch(url);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w+/]{22}"$/);
    const again = await fetch(url, { headers: { 'if-none-match': `"other", ${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const changed = await fetch(url, { headers: { 'if-none-match': 'W/"other"' } });
    expect(changed.status).toBe(200);
  });

  it('that may not be kept have no tag', async () => {
    const { url } = await serve(LONG);
    expect((await fetch(url)).headers.get('etag')).toBeNull();
  });

  it.each([
    [undefined, null],
    ['identity', null],
    ['gzip;q=0', null],
    ['br;q=0.0, gzip;q=0.1', 'gzip'],
    ['deflate', null],
    ['GZIP', 'gzip'],
    ['xbr', null],
  ])('choose for accept-encoding %j: %j', (header, wanted) => {
    expect(acceptedEncoding({ headers: { 'accept-encoding': header } } as never)).toBe(wanted);
  });
});

describe('security headers', () => {
  it('are on every answer, also on refusals', async () => {
    const { url } = await startServer({});
    const response = await fetch(`${url}/nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('strict-transport-security')).toBeNull();
  });

  it('promise TLS only where the public address has it', () => {
    const names = (url?: string) => securityHeaders(url).map(([name]) => name);
    expect(names('https://ocop.example.vn')).toContain('Strict-Transport-Security');
    expect(names('http://ocop.example.vn')).not.toContain('Strict-Transport-Security');
    expect(names()).not.toContain('Strict-Transport-Security');
  });
});

describe('other origins', () => {
  const friend = 'https://catalogue.example.vn';
  const start = (allowed: string[]) =>
    startServer({
      crossOrigin: crossOrigin(new Set(allowed)),
      routes: { '/': (request, response) => sendText(request, response, 200, '{}') },
    });
  const preflight = (url: string, origin: string) =>
    fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

  it('on the list may use the server', async () => {
    const { url } = await start([friend]);
    const asked = await preflight(url, friend);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(friend);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, PUT');
    const used = await fetch(url, { headers: { origin: friend } });
    expect(used.headers.get('access-control-allow-origin')).toBe(friend);
    expect(used.headers.get('vary')).toContain('Origin');
  });

  it.each([
    'https://evil.example',
    'null',
    'http://catalogue.example.vn',
    `${friend}.evil.example`,
  ])('such as %s may not', async (origin) => {
    for (const list of [[friend], []]) {
      const { url } = await start(list);
      for (const response of [
        await preflight(url, origin),
        await fetch(url, { headers: { origin } }),
      ]) {
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
        expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      }
    }
  });
});
