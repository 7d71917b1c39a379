import type { Registry } from 'prom-client';

/** One row of numbers; adding to it is a few additions. */
export interface Series {
  observe(value: number): void;
}

interface Row extends Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly counts: number[];
  sum: number;
}

/**
 * A histogram for the path of every request. prom-client's own checks and hashes the labels at each
 * observation, which costs more than answering from a cache; here a series is found once and kept,
 * and prom-client is told the numbers when somebody asks.
 */
export class FastHistogram {
  readonly #rows = new Map<string, Row>();
  readonly #bounds: readonly number[];

  constructor(registry: Registry, name: string, help: string, bounds: readonly number[]) {
    this.#bounds = bounds;
    const get = async () => ({
      name,
      help,
      type: 'histogram',
      aggregator: 'sum',
      values: this.#values(name),
    });
    // Only `name` and `get` of a metric are used by the registry.
    registry.registerMetric({ name, get, reset: () => this.#rows.clear() } as never);
  }

  /** The series of these labels; `key` names it and must follow from the labels. */
  series(key: string, labels: () => Readonly<Record<string, string>>): Series {
    let row = this.#rows.get(key);
    if (!row) this.#rows.set(key, (row = this.#newRow(labels())));
    return row;
  }

  #newRow(labels: Readonly<Record<string, string>>): Row {
    const bounds = this.#bounds;
    const counts = Array<number>(bounds.length + 1).fill(0);
    return {
      labels,
      counts,
      sum: 0,
      observe(value) {
        let bucket = 0;
        while (bucket < bounds.length && value > bounds[bucket]!) bucket++;
        counts[bucket]!++;
        this.sum += value;
      },
    };
  }

  #values(name: string) {
    return [...this.#rows.values()].flatMap(({ labels, counts, sum }) => {
      let total = 0;
      const buckets = counts.map((count, index) => ({
        metricName: `${name}_bucket`,
        labels: { le: this.#bounds[index] ?? '+Inf', ...labels },
        value: (total += count),
      }));
      return [
        ...buckets,
        { metricName: `${name}_sum`, labels, value: sum },
        { metricName: `${name}_count`, labels, value: total },
      ];
    });
  }
}
