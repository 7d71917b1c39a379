import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readJsonBody } from '../../../src/platform/http/body.ts';
import type { Handler } from '../../../src/platform/http/handler.ts';
import { sendJson } from '../../../src/platform/http/respond.ts';
import { startServer } from './server.ts';

const ok: Handler = (request, response) => sendJson(request, response, 200, { ok: true });

describe('leaving', () => {
  it('goes on serving, then refuses, then closes; nothing is carried out without an answer', async () => {
    const carriedOut = new Set<string>();
    const { url, listener } = await startServer({
      routes: {
        '/': async (request, response) => {
          const body = await readJsonBody(request, response);
          if (!body) return;
          await wait(Math.random() * 30);
          carriedOut.add(String(body['id']));
          sendJson(request, response, 200, { id: body['id'] });
        },
      },
      drain: { noticeMs: 200, finishMs: 5_000 },
    });
    const answered = new Set<string>();
    let refused = 0;
    let going = true;
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    const client = async (name: number) => {
      for (let n = 0; going && n < 10_000; n++) {
        const id = `${name}-${n}`;
        const status = await send(url, agent, { id }).catch(() => 0);
        if (status === 200) answered.add(id);
        else if (status === 503) refused++;
        else await wait(5);
      }
    };
    const clients = Array.from({ length: 16 }, (_, name) => client(name));
    await wait(300);
    const leaving = listener.drain();
    expect(listener.state).toBe('leaving');
    expect(listener.drain()).toBe(leaving);
    await leaving;
    going = false;
    await Promise.all(clients);
    agent.destroy();
    expect(listener.state).toBe('closed');
    expect(carriedOut.size).toBeGreaterThan(10);
    expect([...carriedOut].filter((id) => !answered.has(id))).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });

  it('asks clients to close, answers 503 with Retry-After, and keeps health up', async () => {
    let release = () => undefined as void;
    const { url, listener } = await startServer({
      routes: {
        '/': ok,
        '/long': async (request, response) => {
          await new Promise<void>((resolve) => (release = resolve));
          sendJson(request, response, 200, {});
        },
      },
      vital: { '/healthz': ok },
      drain: { noticeMs: 100, finishMs: 5_000 },
    });
    const long = fetch(`${url}/long`);
    await wait(50);
    const leaving = listener.drain();
    const served = await fetch(url);
    expect([served.status, served.headers.get('connection')]).toEqual([200, 'close']);
    await wait(150);
    expect(listener.state).toBe('refusing');
    const refused = await fetch(url);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    release();
    expect((await long).status).toBe(200);
    await leaving;
    await expect(fetch(url)).rejects.toThrow();
  });

  it('does not wait for ever', async () => {
    const { url, listener } = await startServer({
      routes: { '/': () => new Promise<void>(() => undefined) },
      drain: { noticeMs: 10, finishMs: 200 },
    });
    const stuck = fetch(url).then(
      () => 'answered',
      () => 'cut off',
    );
    await wait(50);
    const started = performance.now();
    await listener.drain();
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await stuck).toBe('cut off');
  });
});

async function send(url: string, agent: Agent, body: object): Promise<number> {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  const sent = request(url, { method: 'POST', agent, headers });
  sent.end(text);
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode ?? 0;
}
