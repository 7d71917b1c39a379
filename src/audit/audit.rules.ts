/** One value before and after, as text; null = there was none. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What differs between two states, value by value. Paths name keys and list positions joined with a
 * dot (`answers.3.points`); values that stayed the same are left out.
 */
export function fieldChanges(before: unknown, after: unknown): Change[] {
  const was = new Map<string, string | null>();
  const is = new Map<string, string | null>();
  flatten(before, '', was);
  flatten(after, '', is);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path) ?? null, after: is.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

function flatten(value: unknown, path: string, into: Map<string, string | null>): void {
  if (value === null || value === undefined) {
    if (path) into.set(path, null);
    return;
  }
  if (typeof value !== 'object') {
    into.set(path || 'value', typeof value === 'string' ? value : JSON.stringify(value));
    return;
  }
  for (const [key, item] of Object.entries(value))
    flatten(item, path ? `${path}.${key}` : key, into);
}
