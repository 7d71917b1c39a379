import type { LoadResult } from './load.ts';
import type { Door } from './subjects.ts';

export interface Measurement extends LoadResult {
  readonly query: string;
  readonly door: Door;
  readonly connections: number;
}

/** What to reach, uncached, with 16 connections: throughput as a share of the limit's. */
const GOALS: Readonly<Record<string, Readonly<Partial<Record<Door, number>>>>> = {
  Q1: { listed: 0.85, free: 0.5 },
  Q1n: { listed: 0.85, free: 0.5 },
  Q2: { listed: 0.7, free: 0.4 },
  Q3: { listed: 0.95, free: 0.85 },
  Q3f: { listed: 0.95, free: 0.85 },
  Q4: { listed: 0.75, free: 0.45 },
  Q5: { listed: 0.7, free: 0.45 },
};

/** Ready answers, whatever is asked. */
const KEPT_GOAL = 10;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The table people read: medians over the rounds, and the ratio to the limit in the same run. */
export function report(
  results: readonly Measurement[],
  memory: number,
  options: { readonly products: string; readonly seconds: string; readonly rounds: string },
): string {
  const lines = [
    `# ${options.products} products, medians of ${options.rounds} rounds of ${options.seconds} s, in turn`,
    '',
    '| query | connections | door | requests/s | p50 ms | p95 ms | p99 ms | ratio to the limit | goal |',
    '|---|--:|---|--:|--:|--:|--:|--:|--:|',
  ];
  const keys = [...new Set(results.map(({ query, connections }) => `${query} ${connections}`))];
  for (const key of keys) {
    const [query = '', connections = ''] = key.split(' ');
    const of = (door: Door) =>
      results.filter(
        (one) =>
          one.query === query && one.connections === Number(connections) && one.door === door,
      );
    // Pages have no limit twin: they are measured against themselves, made anew.
    const base = query.startsWith('Q') ? 'limit' : 'listed';
    const limit = median(of(base).map(({ perSecond }) => perSecond));
    for (const door of ['limit', 'listed', 'free', 'kept'] as const) {
      const rows = of(door);
      if (rows.length === 0) continue;
      const at = (pick: (one: Measurement) => number, digits = 2) =>
        median(rows.map(pick)).toFixed(digits);
      const ratio = median(rows.map(({ perSecond }) => perSecond)) / limit;
      const goal = connections === '16' && goalOf(query, door);
      lines.push(
        `| ${query} | ${connections} | ${door} | ${at((one) => one.perSecond, 0)} | ${at((one) => one.p50)} | ${at((one) => one.p95)} | ${at((one) => one.p99)} | ${ratio.toFixed(2)} | ${goal || ''} |`,
      );
    }
  }
  lines.push(
    '',
    'Q3 asks for the same words again and again, Q3f each time as if for the first time, Q3n for whole names.',
    'Pages (home, list, product) have no limit twin; their ratio is to the page made anew.',
    '',
  );
  lines.push(`Resident memory of the server after the load: ${memory} MB.`, '');
  return lines.join('\n');
}

function goalOf(query: string, door: Door): number | undefined {
  return door === 'kept' && query.startsWith('Q') ? KEPT_GOAL : GOALS[query]?.[door];
}
