import { Histogram, Registry } from 'prom-client';
import { afterAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/platform/observe/metrics.ts';

const metrics = createMetrics();
afterAll(() => metrics.close());

describe('metrics', () => {
  it('count requests by door and status', async () => {
    metrics.httpDone('/graphql', 200, 0.004);
    metrics.httpDone('/graphql', 200, 0.004);
    metrics.httpDone('web', 404, 0.001);
    const text = await metrics.text();
    expect(text).toContain('http_request_duration_seconds_count{door="/graphql",status="200"} 2');
    expect(text).toContain('http_request_duration_seconds_count{door="web",status="404"} 1');
  });

  it('sort durations into buckets as prom-client does', async () => {
    const ours = createMetrics({ processMetrics: false });
    const theirs = new Registry();
    const histogram = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the arrival of a request to the end of its answer',
      labelNames: ['door', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [theirs],
    });
    for (const seconds of [0, 0.002, 0.0021, 0.3, 5, 9]) {
      ours.httpDone('web', 200, seconds);
      histogram.observe({ door: 'web', status: '200' }, seconds);
    }
    const lines = (text: string) =>
      text.split('\n').filter((line) => line.includes('http_request_duration'));
    expect(lines(await ours.text())).toEqual(lines(await theirs.metrics()));
    ours.close();
  });

  it('never make a label of a name that callers choose', async () => {
    metrics.listOperations(['CatalogueProducts']);
    metrics.operationDone('CatalogueProducts', 'listed', 0.003, true);
    for (let n = 0; n < 500; n++) metrics.operationDone(`Invented${n}`, 'free', 0.003, n % 2 === 0);
    const text = await metrics.text();
    expect(text).toContain('operation="CatalogueProducts",door="listed",outcome="good"} 1');
    expect(text).toContain('operation="other",door="free",outcome="errors"} 250');
    expect(text).not.toContain('Invented');
  });

  it('show the pools, the event loop and the process', async () => {
    metrics.watchPool('main', { totalCount: 4, idleCount: 3, waitingCount: 2 });
    const text = await metrics.text();
    expect(text).toContain('db_pool_total{pool="main"} 4');
    expect(text).toContain('db_pool_idle{pool="main"} 3');
    expect(text).toContain('db_pool_waiting{pool="main"} 2');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('of two servers in one process stay apart', async () => {
    const other = createMetrics({ processMetrics: false });
    other.httpDone('/graphql', 503, 1);
    expect(await metrics.text()).not.toContain('status="503"');
    other.close();
  });
});
