import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import type { OperationStore } from './operations.ts';

/** The folder of the listed operations: what anonymous callers may send in production. */
export const OPERATIONS_FOLDER = join(packageRoot(), 'schema', 'operations');

/** The texts of all operation files, by their path below `schema/operations`. */
export async function readOperationFiles(
  folder = OPERATIONS_FOLDER,
): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(files.map((name, index) => [name, texts[index] ?? '']));
}

/**
 * Makes the store know every listed operation.
 * @throws Error naming the file when a document does not fit the schema
 */
export async function addListedOperations(store: OperationStore): Promise<void> {
  for (const [name, text] of await readOperationFiles()) store.addTrusted(text, name);
}
