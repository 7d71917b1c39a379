import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { authenticateCookie } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { fileSender } from '../../src/platform/sms/file-sender.ts';
import { persistActor, persistSignIn } from '../support/actors.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

it('names the person to pages, and nobody to /graphql', async () => {
  const { personId } = await persistActor(server.db, Role.TRADE_PROMOTION);
  const token = await persistSignIn(server.db, personId);
  const holder = await authenticateCookie(server.db, token, new Date());
  expect(holder).toMatchObject({ token, actor: { personId, via: 'sign-in' } });
  const query = '{ viewer { login } }';
  for (const cookie of [`ocop=${token}`, `__Host-ocop=${token}`]) {
    const answer = await server.post({ query }, { cookie });
    expect(answer.json.data.viewer).toBeNull();
  }
  await server.db.owner.query('UPDATE sign_in SET revoked_at = now() WHERE person_id = $1', [
    personId,
  ]);
  const later = new Date(Date.now() + 10);
  await new Promise((done) => setTimeout(done, 1_100));
  expect(await authenticateCookie(server.db, token, later)).toBeNull();
  for (const wrong of [null, '', 'x', `ocopk_${token}`, 'a'.repeat(43)]) {
    expect(await authenticateCookie(server.db, wrong, new Date())).toBeNull();
  }
});

it('messages lie in a folder as files that only this user reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-sms-'));
  const sender = fileSender(join(folder, 'sms'));
  await sender.send({ id: 'one', to: '0912345678', text: 'Ma: 123456' });
  await sender.send({ id: 'one', to: '0912345678', text: 'Ma: 123456' });
  expect(await readdir(join(folder, 'sms'))).toEqual(['one.txt']);
  const file = join(folder, 'sms', 'one.txt');
  expect(await readFile(file, 'utf8')).toBe('To: 0912345678\n\nMa: 123456\n');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await expect(sender.send({ id: '../x', to: '0', text: '' })).rejects.toThrow();
  await rm(folder, { recursive: true });
});
