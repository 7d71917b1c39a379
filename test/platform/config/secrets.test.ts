import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSecrets } from '../../../src/platform/config/secrets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('makes them once, for this user only, and reads them again', async () => {
  const dataDir = join(folder, 'new', 'data');
  const secrets = await loadSecrets(dataDir);
  expect(Buffer.from(secrets.signingKey, 'base64')).toHaveLength(32);
  expect(new Set(Object.values(secrets)).size).toBe(4);
  expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  expect(await loadSecrets(dataDir)).toEqual(secrets);
});

it('gives all that start at once the same', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => loadSecrets(folder)));
  expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
  expect(JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8'))).toEqual(all[0]);
});

it.each(['', '{', '{"signingKey":"short"}'])('refuses a damaged file: %s', async (text) => {
  await writeFile(join(folder, 'secrets.json'), text);
  await expect(loadSecrets(folder)).rejects.toMatchObject({
    variable: 'DATA_DIR',
    message: expect.stringContaining('is damaged') as unknown,
  });
});
