import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/platform/config/config.ts';
import { diskStore } from '../../src/platform/files/disk-store.ts';
import type { FileStore } from '../../src/platform/files/file-store.ts';
import { openStore } from '../../src/platform/files/open-files.ts';
import { s3Like, type S3Like } from './s3-like.ts';
import { sha256 } from './samples.ts';

let folder: string;
let s3: S3Like;
const stores: Record<string, FileStore> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-store-'));
  s3 = await s3Like('ocop-files');
  stores['disk'] = diskStore(folder);
  stores['S3'] = await openStore(loadConfig(settings()));
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

function settings(): NodeJS.ProcessEnv {
  return {
    FILES_S3_BUCKET: 'ocop-files',
    FILES_S3_ENDPOINT: s3.endpoint,
    FILES_S3_REGION: 'ap-test',
    FILES_S3_ACCESS_KEY_ID: 'AKTEST',
    FILES_S3_SECRET_ACCESS_KEY: 'never shown',
  };
}

async function read(stream: Readable | null): Promise<string | null> {
  if (!stream) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe.each(['disk', 'S3'])('%s', (name) => {
  const contents = ['một', 'hai', 'ba', 'bốn', 'năm'].map((text) => Buffer.from(text));
  const keys = contents.map(sha256);

  it('keeps, gives, gives parts, lists and removes', async () => {
    const store = stores[name]!;
    expect(await store.open(keys[0]!)).toBeNull();
    await Promise.all(contents.map((content) => store.put(sha256(content), content)));
    await store.put(keys[0]!, contents[0]!);
    expect(await read(await store.open(keys[0]!))).toBe('một');
    expect(await read(await store.open(keys[2]!, { first: 0, last: 0 }))).toBe('b');
    const found = [];
    for await (const { key, storedAt } of store.keys()) {
      found.push(key);
      expect(Math.abs(storedAt.getTime() - Date.now())).toBeLessThan(60_000);
    }
    expect(found.sort()).toEqual([...keys].sort());
    await store.remove(keys[0]!);
    await store.remove(keys[0]!);
    expect(await store.open(keys[0]!)).toBeNull();
    expect(await read(await store.open(keys[1]!))).toBe('hai');
  });

  it.each(['', '..', '../secrets.json', 'A'.repeat(64), `${'a'.repeat(63)}/`, 'a/../'.repeat(12)])(
    'takes no key but a hash: %s',
    async (key) => {
      const store = stores[name]!;
      await expect(store.put(key, Buffer.from('x'))).rejects.toThrow('SHA-256');
      await expect(store.open(key)).rejects.toThrow('SHA-256');
      await expect(store.remove(key)).rejects.toThrow('SHA-256');
    },
  );
});

it('disk: only this user reads it, and a file cut short by a crash is written again', async () => {
  const store = diskStore(folder);
  const content = Buffer.from('whole');
  const key = sha256(content);
  await store.put(key, content);
  const path = join(folder, key.slice(0, 2), key);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await writeFile(path, 'wh');
  await store.put(key, content);
  expect(await read(await store.open(key))).toBe('whole');
  expect(await readdir(join(folder, 'drafts'))).toEqual([]);
});

it('S3: is asked with a signature, does not send what is there, and is asked again when busy', async () => {
  const store = stores['S3']!;
  expect(store.place).toBe(`${s3.endpoint}, bucket ocop-files`);
  const content = Buffer.from('sent once');
  s3.seen.length = 0;
  s3.failures.push(503);
  await store.put(sha256(content), content);
  await store.put(sha256(content), content);
  const methods = s3.seen.map((line) => line.split(' ')[0]);
  expect(methods).toEqual(['HEAD', 'HEAD', 'PUT', 'HEAD']);
  expect([...s3.kept.keys()].every((name) => /^files\/[0-9a-f]{64}$/.test(name))).toBe(true);
  s3.failures.push(500, 500, 500, 500);
  await expect(store.put(sha256(Buffer.from('new')), Buffer.from('new'))).rejects.toThrow();
  s3.failures.length = 0;
});

it('S3: wrong settings are named, keys are not shown', () => {
  const wrong = (change: NodeJS.ProcessEnv) => () => loadConfig({ ...settings(), ...change });
  expect(wrong({ FILES_S3_SECRET_ACCESS_KEY: '' })).toThrow('FILES_S3_ACCESS_KEY_ID');
  expect(wrong({ FILES_S3_ENDPOINT: 'ftp://x' })).toThrow('FILES_S3_ENDPOINT');
  expect(wrong({ FILES_S3_BUCKET: '../x' })).toThrow('FILES_S3_BUCKET');
  expect(wrong({ FILES_LINK_SECRET: 'short secret' })).toThrow(/^(?!.*short secret).*$/);
});
