import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientIpFinder } from '../../../src/platform/http/client-ip.ts';
import { databaseReady, healthRoutes } from '../../../src/platform/http/health.ts';
import { metricsRoute } from '../../../src/platform/http/metrics-route.ts';
import { watchOverload } from '../../../src/platform/http/overload.ts';
import { SILENT_LOG } from '../../../src/platform/observe/logger.ts';
import { createMetrics } from '../../../src/platform/observe/metrics.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { startServer } from './server.ts';

describe('/healthz and /readyz', () => {
  async function probes(check: () => Promise<readonly string[]>, isLeaving = () => false) {
    const vital = healthRoutes({ check, isLeaving, log: SILENT_LOG, timeoutMs: 200 });
    const { url } = await startServer({ vital });
    const ask = async (path: string) => {
      const response = await fetch(url + path);
      return [response.status, await response.json()];
    };
    return ask;
  }

  it('say ok when all is well', async () => {
    const ask = await probes(async () => []);
    expect(await ask('/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await ask('/readyz')).toEqual([200, { status: 'ok' }]);
  });

  it.each<[string, () => Promise<readonly string[]>, string]>([
    ['fails', () => Promise.reject(new Error('connect ECONNREFUSED')), 'database'],
    ['hangs', () => new Promise(() => undefined), 'database'],
    ['lacks migrations', async () => ['migrations'], 'migrations'],
  ])('tell that the database %s, while the process lives', async (_name, check, problem) => {
    const ask = await probes(check);
    expect(await ask('/readyz')).toEqual([503, { status: 'no', problems: [problem] }]);
    expect(await ask('/healthz')).toEqual([200, { status: 'ok' }]);
  });

  it('ask the database at most once a second, and notice that it is back', async () => {
    let asked = 0;
    let problems: string[] = ['database'];
    const ask = await probes(async () => {
      asked++;
      return problems;
    });
    await Promise.all(Array.from({ length: 20 }, () => ask('/readyz')));
    expect(asked).toBe(1);
    problems = [];
    await wait(1_050);
    expect(await ask('/readyz')).toEqual([200, { status: 'ok' }]);
    expect(asked).toBe(2);
  });

  it('say no from the first moment of leaving, whatever was known', async () => {
    let leaving = false;
    const ask = await probes(
      async () => [],
      () => leaving,
    );
    await ask('/readyz');
    leaving = true;
    expect(await ask('/readyz')).toEqual([503, { status: 'no', problems: ['leaving'] }]);
  });

  describe('with a database', () => {
    let db: TestDatabase;
    beforeAll(async () => {
      db = await testDatabase();
    });
    afterAll(() => db.close());

    it('compare its migrations with those of the program', async () => {
      expect(await databaseReady(db.pool, ['0001-platform'])()).toEqual([]);
      expect(await databaseReady(db.pool, ['0001-platform', '9999-missing'])()).toEqual([
        'migrations',
      ]);
    });
  });
});

describe('/metrics', () => {
  const metrics = createMetrics({ processMetrics: false });
  const token = 'a-token-of-the-operator';

  async function status(
    headers: Record<string, string>,
    options: { trust?: number; token?: string } = {},
  ): Promise<number> {
    const trust = options.trust ?? false;
    const route = metricsRoute({
      metrics,
      clientIp: clientIpFinder(trust),
      proxied: trust !== false,
      token: options.token,
    });
    const { url } = await startServer({ vital: { '/metrics': route } });
    return (await fetch(`${url}/metrics`, { headers })).status;
  }

  it('are for this machine', async () => {
    expect(await status({})).toBe(200);
  });

  it('are hidden from who comes through a proxy, known or not', async () => {
    expect(await status({ 'x-forwarded-for': '203.0.113.7' })).toBe(404);
    expect(await status({ 'x-forwarded-for': '127.0.0.1' })).toBe(404);
    expect(await status({ 'x-forwarded-for': '203.0.113.7' }, { trust: 1 })).toBe(404);
  });

  it('are for holders of the token, when there is one', async () => {
    const outside = { 'x-forwarded-for': '203.0.113.7' };
    const held = { ...outside, authorization: `Bearer ${token}` };
    expect(await status(held, { token })).toBe(200);
    expect(await status({ ...outside, authorization: `Bearer ${token}x` }, { token })).toBe(404);
    expect(await status({ ...outside, authorization: 'Bearer ' }, { token })).toBe(404);
    expect(await status(held)).toBe(404);
  });
});

describe('the watch on the event loop', () => {
  const block = (ms: number) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  };

  it('forgives one long task and notices that it does not end', async () => {
    const watch = watchOverload({ limitMs: 60, sampleMs: 10 });
    await wait(30);
    block(120);
    await wait(0);
    expect(watch.overloaded).toBe(false);
    for (let n = 0; n < 6 && !watch.overloaded; n++) {
      block(120);
      await wait(1);
    }
    expect(watch.overloaded).toBe(true);
    await wait(100);
    expect(watch.overloaded).toBe(false);
    watch.stop();
  });
});
