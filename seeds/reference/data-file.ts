import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/config/package-root.ts';

/** Reads a file of seeds/reference/data, which stays in the source tree. */
export async function readDataFile<T>(name: string): Promise<T> {
  const path = join(packageRoot(), 'seeds', 'reference', 'data', name);
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
