import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Data files stay in the source tree, also for the compiled program in dist/. */
function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('The folder of the program (package.json) was not found');
    folder = parent;
  }
  return folder;
}

/** Reads a file of seeds/reference/data. */
export async function readDataFile<T>(name: string): Promise<T> {
  const path = join(root(), 'seeds', 'reference', 'data', name);
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
