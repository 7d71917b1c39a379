import { setImmediate as nextTurn } from 'node:timers/promises';

/** About so long everybody else waits. */
const TURN_MS = 10;

/** Does the same to many items, and lets everything else have its turn in between. */
export async function mapInTurns<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R,
): Promise<R[]> {
  const results: R[] = [];
  let end = performance.now() + TURN_MS;
  for (const [index, item] of items.entries()) {
    results.push(work(item, index));
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + TURN_MS;
  }
  return results;
}
