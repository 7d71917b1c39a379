import DataLoader from 'dataloader';
import type { Context, LoaderDefinition, Loaders } from './context.ts';

/** Declares a batch function; requests share nothing, each builds its own DataLoader from it. */
export function defineLoader<K, V>(
  name: string,
  batch: (keys: readonly K[], context: Context) => Promise<readonly V[]>,
): LoaderDefinition<K, V> {
  return { name, batch };
}

/** A DataLoader for each definition that the request asks for. */
export class RequestLoaders implements Loaders {
  readonly #loaders = new Map<unknown, DataLoader<unknown, unknown>>();

  get<K, V>(definition: LoaderDefinition<K, V>, context: Context): DataLoader<K, V> {
    let loader = this.#loaders.get(definition) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>((keys) => definition.batch(keys, context), {
        maxBatchSize: 1_000,
      });
      this.#loaders.set(definition, loader);
    }
    return loader;
  }

  clear(): void {
    this.#loaders.clear();
  }
}

/** Puts rows back into the order of the keys: one row per key, null where there is none. */
export function oneByKey<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): (R | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows by key in the order of the keys; an empty list where there is none. */
export function manyByKey<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): R[][] {
  const byKey = new Map<K, R[]>();
  for (const row of rows) {
    const list = byKey.get(keyOf(row));
    if (list) list.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return keys.map((key) => byKey.get(key) ?? []);
}
