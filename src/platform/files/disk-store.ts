import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { requireKey, type ByteRange, type FileStore } from './file-store.ts';

const DRAFTS = 'drafts';
/** Only this user reads them: whoever else may see a file asks the server. */
const PRIVATE_FOLDER = { recursive: true, mode: 0o700 };

/** Files in a folder of this machine: `ab/abcdef…`, written aside, flushed, then moved in place. */
export function diskStore(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, requireKey(key).slice(0, 2), key);
  return {
    place: folder,
    async put(key, content) {
      const path = pathOf(key);
      if ((await sizeOf(path)) === content.length) return;
      await mkdir(join(folder, DRAFTS), PRIVATE_FOLDER);
      await mkdir(dirname(path), PRIVATE_FOLDER);
      const draft = join(folder, DRAFTS, randomBytes(16).toString('hex'));
      try {
        await writeFlushed(draft, content);
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await flushFolder(dirname(path));
      await flushFolder(folder);
    },
    async open(key, range) {
      const path = pathOf(key);
      return (await sizeOf(path)) === null ? null : await reading(path, range);
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
    keys: () => keysIn(folder),
  };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Opened before it is handed out: a file that cannot be read is an error, not an answer cut short. */
async function reading(path: string, range?: ByteRange): Promise<Readable> {
  const handle = await open(path, 'r');
  return createReadStream(path, { fd: handle, start: range?.first, end: range?.last });
}

async function writeFlushed(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is safe once its folder is flushed; systems that cannot do that keep it anyway. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function* keysIn(folder: string): AsyncGenerator<{ key: string; storedAt: Date }> {
  for (const shelf of await namesIn(folder)) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
    for (const key of await namesIn(join(folder, shelf))) {
      if (!/^[0-9a-f]{64}$/.test(key)) continue;
      const { mtime } = await stat(join(folder, shelf, key));
      yield { key, storedAt: mtime };
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
