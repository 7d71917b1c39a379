import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { keepBytes } from '../../src/media/media.service.ts';
import { filesOf } from '../../src/platform/files/file-box.ts';
import { testApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

it('keeps bytes the program made, once however often they are kept', async () => {
  const bytes = Buffer.from('%PDF-1.7\nmade by the program\n%%EOF\n');
  const keep = () =>
    systemTransaction(api.db, (tx) =>
      keepBytes(tx, {
        bytes,
        name: 'Biên bản/2026.pdf',
        mediaType: 'application/pdf',
        purpose: 'MINUTES',
      }),
    );
  const first = await keep();
  const second = await keep();
  expect(second.id).not.toBe(first.id);
  expect(first).toMatchObject({ state: 'STORED', name: 'Biên bản-2026.pdf', createdBy: null });
  expect(first.attachedAt).toBeInstanceOf(Date);
  const key = createHash('sha256').update(bytes).digest('hex');
  expect(first.sha256.toString('hex')).toBe(key);
  const { store } = filesOf(api.db.source);
  const stream = await store.open(key);
  const chunks: Buffer[] = [];
  for await (const chunk of stream!) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks)).toEqual(bytes);
  const keys = [];
  for await (const item of store.keys()) keys.push(item.key);
  expect(keys).toEqual([key]);
});
