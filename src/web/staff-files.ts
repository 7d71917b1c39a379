import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../platform/config/package-root.ts';
import { packedFile, type PackedFile } from './packed-file.ts';

/** Where the build lays the staff app: its page, its modules and its service worker. */
const FOLDER = join(packageRoot(), 'dist', 'staff');

/** What the staff app is made of, packed once in a process, by its path below `/quan-tri/`. */
export type StaffFiles = ReadonlyMap<string, PackedFile>;

/** Empty where nobody has built it, as in tests that do not look at it. */
export async function loadStaffFiles(folder = FOLDER): Promise<StaffFiles> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PackedFile>();
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    files.set(name, packedFile(name, await readFile(path)));
  }
  return files;
}
