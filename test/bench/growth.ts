import { median, type Measurement } from './report.ts';
import type { Door } from './subjects.ts';

/**
 * How the time of a request grows from the smallest data set to the others, beside that of the limit:
 * what grows like its limit twin grows with the data, not with this program.
 */
export function growth(bySize: ReadonlyMap<number, readonly Measurement[]>): string {
  const sizes = [...bySize.keys()].sort((a, b) => a - b);
  const [smallest, ...others] = sizes;
  const first = bySize.get(smallest!) ?? [];
  const lines = [
    `# Time of a request as a multiple of that with ${smallest} products`,
    '',
    `| query | connections | door | ${others.join(' | ')} | log growth |`,
    `|---|--:|---|${others.map(() => '--:').join('|')}|--:|`,
  ];
  const keys = new Set(first.map(({ query, connections }) => `${query} ${connections}`));
  for (const key of keys) {
    const [query = '', connections = ''] = key.split(' ');
    const doors = new Set(first.filter((one) => one.query === query).map(({ door }) => door));
    for (const door of doors) {
      const times = sizes.map((size) =>
        timeOf(bySize.get(size)!, query, Number(connections), door),
      );
      const factors = times.slice(1).map((time) => (time / times[0]!).toFixed(2));
      // What a logarithm makes of the same step.
      const logarithm = (Math.log(sizes.at(-1)!) / Math.log(smallest!)).toFixed(2);
      lines.push(`| ${query} | ${connections} | ${door} | ${factors.join(' | ')} | ${logarithm} |`);
    }
  }
  return [...lines, ''].join('\n');
}

function timeOf(results: readonly Measurement[], query: string, connections: number, door: Door) {
  const rows = results.filter(
    (one) => one.query === query && one.connections === connections && one.door === door,
  );
  return 1 / median(rows.map(({ perSecond }) => perSecond));
}
