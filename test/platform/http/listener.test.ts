import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readJsonBody } from '../../../src/platform/http/body.ts';
import { allowSlowBody, BODY_TIMES } from '../../../src/platform/http/body-time.ts';
import type { Handler } from '../../../src/platform/http/handler.ts';
import { readRawBody } from '../../../src/platform/http/raw-body.ts';
import { pathOf } from '../../../src/platform/http/request-path.ts';
import { sendJson } from '../../../src/platform/http/respond.ts';
import { createLogger } from '../../../src/platform/observe/logger.ts';
import { createMetrics } from '../../../src/platform/observe/metrics.ts';
import { requestIdOf } from '../../../src/platform/observe/request-id.ts';
import { exchange, openSocket, readToEnd, startServer } from './server.ts';

const ok: Handler = (request, response) => sendJson(request, response, 200, { ok: true });

describe('routes', () => {
  it('are exact paths; what is not one of them falls through', async () => {
    const fallback: Handler = (request, response) => sendJson(request, response, 200, request.url);
    const { url } = await startServer({ routes: { '/graphql': ok }, fallback });
    expect(await (await fetch(`${url}/graphql?query={a}`)).json()).toEqual({ ok: true });
    for (const path of ['/', '/graphql/', '/GRAPHQL', '/graphql%20', '//graphql']) {
      expect(await (await fetch(url + path)).json()).toBe(path);
    }
  });

  it('may be prefixes, whose doors find the rest of the path themselves', async () => {
    const rest: Handler = (request, response) => sendJson(request, response, 200, pathOf(request));
    const { url } = await startServer({
      routes: { '/file/exact': ok },
      prefixes: { '/file/': rest },
    });
    expect(await (await fetch(`${url}/file/exact`)).json()).toEqual({ ok: true });
    expect(await (await fetch(`${url}/file/a/b?c=/d`)).json()).toBe('/file/a/b');
    for (const path of ['/file', '/files/a', '/x/file/a']) {
      expect((await fetch(url + path)).status).toBe(404);
    }
  });

  it.each<[string, Handler]>([
    [
      'throws',
      () => {
        throw new Error('canary');
      },
    ],
    ['rejects', () => Promise.reject(new Error('canary'))],
  ])('that one %s is a masked error with the request id, logged once', async (_name, broken) => {
    const lines: string[] = [];
    const log = createLogger({
      level: 'info',
      destination: { write: (line) => void lines.push(line) },
    });
    const { url } = await startServer({ routes: { '/': broken }, log });
    const response = await fetch(url, { headers: { 'accept-language': 'en' } });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: object }[];
    };
    const requestId = response.headers.get('x-request-id');
    expect(response.status).toBe(500);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(JSON.stringify(errors)).not.toContain('canary');
    expect(lines.map((line) => JSON.parse(line).requestId)).toEqual([requestId]);
  });

  it('that fail after their answer began cut it off', async () => {
    const { port } = await startServer({
      routes: {
        '/': async (_request, response) => {
          response.write('half');
          await wait(20);
          throw new Error('late');
        },
      },
    });
    const answer = await exchange(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(answer).toContain('half');
    expect(answer).not.toContain('\r\n0\r\n');
  });
});

describe('request ids', () => {
  const echo: Handler = (request, response) =>
    sendJson(request, response, 200, requestIdOf(request));
  const given = { headers: { 'x-request-id': 'from-outside-1' } };

  it('are made here, whatever the caller sends', async () => {
    const { url } = await startServer({ routes: { '/': echo } });
    const response = await fetch(url, given);
    const id = await response.json();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(response.headers.get('x-request-id')).toBe(id);
  });

  it('are taken from a proxy that is trusted, when usable', async () => {
    const { url } = await startServer({ routes: { '/': echo }, proxied: true });
    expect(await (await fetch(url, given)).json()).toBe('from-outside-1');
    const odd = await fetch(url, { headers: { 'x-request-id': 'x'.repeat(65) } });
    expect(await odd.json()).not.toContain('xxx');
  });
});

describe('metrics of requests', () => {
  it('name the route, never the path that was asked', async () => {
    const metrics = createMetrics({ processMetrics: false });
    const doors = { routes: { '/graphql': ok }, prefixes: { '/file/': ok } };
    const { url } = await startServer({ ...doors, metrics });
    await (await fetch(`${url}/graphql`)).text();
    await (await fetch(`${url}/canary?x=1`)).text();
    await (await fetch(`${url}/file/canary`)).text();
    await wait(20);
    const text = await metrics.text();
    expect(text).toContain('http_request_duration_seconds_count{door="/graphql",status="200"} 1');
    expect(text).toContain('http_request_duration_seconds_count{door="web",status="404"} 1');
    expect(text).toContain('http_request_duration_seconds_count{door="/file/",status="200"} 1');
    expect(text).not.toContain('canary');
  });

  it('tell callers who went away', async () => {
    const metrics = createMetrics({ processMetrics: false });
    const { port } = await startServer({ routes: { '/': () => wait(200) }, metrics });
    const socket = await openSocket(port);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await wait(50);
    socket.destroy();
    await wait(50);
    expect(await metrics.text()).toContain('door="/",status="499"} 1');
  });
});

describe('overload', () => {
  it('turns requests away with 503, except health and metrics', async () => {
    const metrics = createMetrics({ processMetrics: false });
    const overload = { overloaded: true, stop: () => undefined };
    const { url } = await startServer({
      routes: { '/graphql': ok },
      vital: { '/healthz': ok },
      overload,
      metrics,
    });
    const away = await fetch(`${url}/graphql`, { method: 'POST', body: '{}' });
    expect(away.status).toBe(503);
    expect(away.headers.get('retry-after')).toBe('2');
    expect(await away.json()).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await metrics.text()).toContain('http_requests_turned_away_total{reason="overload"} 1');
  });
});

describe('broken requests', () => {
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a bad header', 'GET / HTTP/1.1\r\nHost: x\r\nA b\r\n\r\n', 400],
    ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address of 20 kB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
      400,
    ],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('such as %s get a short coded answer', async (_name, bytes, status) => {
    const { port } = await startServer({ routes: { '/': ok } });
    const answer = await exchange(port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('"code":"BAD_REQUEST"');
    expect(answer.length).toBeLessThan(1_000);
  });

  it('without a host are refused', async () => {
    const { port } = await startServer({ routes: { '/': ok } });
    expect(await exchange(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 /,
    );
  });
});

describe('slow senders', () => {
  it(
    'of headers and of bodies are cut off while others are served',
    { timeout: 40_000 },
    async () => {
      const { port, url, listener } = await startServer({
        routes: {
          '/': async (request, response) => {
            const body = await readJsonBody(request, response);
            if (body) sendJson(request, response, 200, body);
          },
          '/quick': ok,
        },
        bodies: { ...BODY_TIMES, plainMs: 6_000 },
      });
      const started = performance.now();
      const slow = await Promise.all(
        Array.from({ length: 60 }, async (_, n) => {
          const socket = await openSocket(port);
          const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
          socket.write(n % 2 ? head : `${head}Content-Length: 50\r\n\r\n{`);
          const drip = setInterval(() => socket.write(n % 2 ? 'X: y\r\n' : ' '), 1_000);
          const answer = await readToEnd(socket);
          clearInterval(drip);
          return { answer, after: performance.now() - started };
        }).map(async (pending, n) => {
          if (n === 0) {
            await wait(3_000);
            const asked = performance.now();
            expect((await fetch(`${url}/quick`)).status).toBe(200);
            expect(performance.now() - asked).toBeLessThan(1_000);
          }
          return pending;
        }),
      );
      expect(slow.every(({ answer }) => answer.startsWith('HTTP/1.1 408 '))).toBe(true);
      expect(Math.max(...slow.map(({ after }) => after))).toBeLessThan(25_000);
      await wait(1_000);
      expect(listener.underWay).toBe(0);
    },
  );

  it('of bodies have more time where a door allows it, as long as enough keeps coming', async () => {
    const read: Handler = async (request, response) => {
      if (request.url === '/file') allowSlowBody(request);
      const body = await readRawBody(request, 10_000);
      if (Buffer.isBuffer(body)) sendJson(request, response, 200, body.length);
    };
    const bodies = { plainMs: 600, windowMs: 300, least: 50, longestMs: 2_500 };
    const { port } = await startServer({ routes: { '/file': read, '/text': read }, bodies });
    const send = async (path: string, drip: number, length: number) => {
      const socket = await openSocket(port);
      const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n`;
      socket.write(`${head}Content-Length: ${length}\r\n\r\n`);
      const dripping = setInterval(() => socket.write('x'.repeat(drip)), 50);
      const answer = await readToEnd(socket).finally(() => clearInterval(dripping));
      return answer.split(' ')[1];
    };
    const sent = [
      ...[send('/file', 50, 1_000), send('/text', 50, 1_000)],
      ...[send('/file', 1, 1_000), send('/file', 50, 9_000)],
    ];
    expect(await Promise.all(sent)).toEqual(['200', '408', '408', '408']);
  });
});

describe('listening', () => {
  it('names the setting when the port is taken', async () => {
    const { port } = await startServer({});
    const other = startServer({});
    await expect((await other).listener.listen(port, '127.0.0.1')).rejects.toThrow();
    const { createListener } = await import('../../../src/platform/http/listener.ts');
    const third = createListener({
      vital: {},
      routes: {},
      headers: [],
      proxied: false,
      log: createLogger({ level: 'silent' }),
      metrics: createMetrics({ processMetrics: false }),
    });
    await expect(third.listen(port, '127.0.0.1')).rejects.toMatchObject({ variable: 'PORT' });
    await expect(third.listen(0, '203.0.113.7')).rejects.toMatchObject({ variable: 'HOST' });
  });
});
