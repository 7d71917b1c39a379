import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { keepBytes } from '../../src/media/media.service.ts';
import { migrations } from '../../src/migrations/index.ts';
import { restoreBackup } from '../../src/platform/db/backup-restore.ts';
import { writeBackup } from '../../src/platform/db/backup.ts';
import { verifyBackup } from '../../src/platform/db/backup-verify.ts';
import { diskStore } from '../../src/platform/files/disk-store.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { testOwnerDatabase } from '../support/database.ts';
import { pdf, sha256 } from './samples.ts';

let api: TestApi;
let folder: string;
const large = pdf(1, 3_000_000);
beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(join(tmpdir(), 'ocop-backup-'));
  for (const bytes of [pdf(1), pdf(2), large, pdf(2)]) {
    await systemTransaction(api.db, (tx) =>
      keepBytes(tx, { bytes, name: 'a.pdf', mediaType: 'application/pdf', purpose: 'MINUTES' }),
    );
  }
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

async function contentOf(place: string, key: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await diskStore(place).open(key))!) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

it(
  'holds the files, and puts them back byte for byte where there were none',
  { timeout: 90_000 },
  async () => {
    const file = join(folder, 'a.backup');
    const { header, footer } = await writeBackup(api.db.owner, file, diskStore(api.db.files));
    expect([header.files, footer.files]).toEqual(['inside', { kept: 3, missing: [] }]);
    const target = await testOwnerDatabase();
    const place = join(folder, 'files');
    try {
      await restoreBackup(target, file, migrations, { force: true, store: diskStore(place) });
      for (const content of [pdf(1), pdf(2), large]) {
        expect((await contentOf(place, sha256(content))).equals(content)).toBe(true);
      }
      const { rows } = await target.pool.query('SELECT count(*)::int AS count FROM stored_file');
      expect(rows[0]).toEqual({ count: 4 });
    } finally {
      await target.close();
    }
  },
);

it('says that they are elsewhere when they are', async () => {
  const file = join(folder, 'b.backup');
  const { header, footer } = await writeBackup(api.db.owner, file);
  expect([header.files, footer.files]).toEqual(['elsewhere', undefined]);
});

it('names those whose bytes are lost, and keeps the others', async () => {
  const store = diskStore(api.db.files);
  const lost = sha256(pdf(1));
  await store.remove(lost);
  const { footer } = await writeBackup(api.db.owner, join(folder, 'c.backup'), store);
  expect(footer.files).toEqual({ kept: 2, missing: [lost] });
});

it('is not written when the bytes of a file are no longer its own', async () => {
  const wrong = { ...diskStore(api.db.files) };
  const real = wrong.open.bind(wrong);
  wrong.open = (key) => real(key === sha256(pdf(2)) ? sha256(large) : key);
  const file = join(folder, 'd.backup');
  await expect(writeBackup(api.db.owner, file, wrong)).rejects.toThrow(sha256(pdf(2)));
  expect(await readdir(folder)).not.toContain('d.backup');
  await expect(verifyBackup(file)).rejects.toThrow();
});
