import { hash } from '@node-rs/argon2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { isOutdated } from '../../src/identity/password.service.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { door, PASSWORD } from './door.ts';

let api: TestApi;
let at: Awaited<ReturnType<typeof door>>;

beforeAll(async () => {
  api = await testApi();
  at = await door(api);
});
afterAll(() => api.close());
// Each test counts its own failures from this address.
beforeEach(() => at.forgetAttempts());

describe('signing in', () => {
  it('gives a token that names the person, another one each time', async () => {
    const { id, login } = await at.account();
    const first = await at.signIn(` ${login.toUpperCase()}`);
    expect(first.userErrors).toEqual([]);
    expect(first.viewer).toMatchObject({
      login,
      mustChangePassword: false,
      roles: [{ role: 'COUNCIL_MEMBER', unit: null }],
      signIns: [{ device: 'Phone', state: 'ACTIVE', current: false }],
    });
    expect(new Date(first.expiresAt).getTime() - api.now.getTime()).toBe(12 * 3_600_000);
    const second = await at.signIn(login);
    expect(second.token).not.toBe(first.token);
    const actor = await at.actorOf(second.token);
    expect(actor.personId).toBe(id);
    const { viewer } = await api.as(actor).ok('{ viewer { signIns { current } } }');
    expect(viewer.signIns).toEqual([{ current: true }, { current: false }]);
  });

  it('stores neither token nor password, and leaves a line in the trail without them', async () => {
    const { id, login } = await at.account();
    const { token } = await at.signIn(login);
    const { rows } = await api.db.owner.query(
      `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM (
         SELECT s::text FROM sign_in s UNION ALL SELECT a::text FROM audit_entry a
         UNION ALL SELECT c::text FROM client_operation c
         UNION ALL SELECT t::text FROM sign_in_attempt t) AS t`,
    );
    for (const secret of [token, PASSWORD, Buffer.from(token).toString('hex'), login]) {
      expect(rows[0].text).not.toContain(secret);
    }
    const line = await api.db.pool.query(
      `SELECT actor_id, actor_via, on_behalf_of FROM audit_entry WHERE action = 'signIn.create'
        ORDER BY seq DESC LIMIT 1`,
    );
    expect(line.rows).toEqual([{ actor_id: null, actor_via: 'anonymous', on_behalf_of: id }]);
  });

  it('accepts the password in both ways of typing Vietnamese', async () => {
    const { login } = await at.account();
    expect((await at.signIn(login, PASSWORD.normalize('NFD'))).token).not.toBeNull();
    expect((await at.signIn(login, PASSWORD.normalize('NFC'))).token).not.toBeNull();
  });

  it('hashes anew when the parameters have changed', async () => {
    const old = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1 });
    const { id, login } = await at.account(null, old);
    await at.signIn(login);
    const { rows } = await api.db.pool.query(
      `SELECT password_hash FROM credential WHERE person_id = $1`,
      [id],
    );
    expect(isOutdated(rows[0].password_hash)).toBe(false);
    expect((await at.signIn(login)).token).not.toBeNull();
  });

  it('keeps a producer for 90 days', async () => {
    const { rows } = await api.db.owner.query(`SELECT id FROM producer LIMIT 1`);
    const { id, login } = await at.account(null);
    const producerId = (rows[0]?.id as string | undefined) ?? (await anyProducer());
    await api.db.pool.query(
      `INSERT INTO role_grant (person_id, role, producer_id) VALUES ($1, 'PRODUCER', $2)`,
      [id, producerId],
    );
    const { expiresAt } = await at.signIn(login);
    expect(new Date(expiresAt).getTime() - api.now.getTime()).toBe(90 * 86_400_000);
  });
});

async function anyProducer(): Promise<string> {
  const commune = await api.db.owner.query(`SELECT id FROM unit WHERE level = 'COMMUNE' LIMIT 1`);
  const { rows } = await api.db.owner.query(
    `INSERT INTO producer (slug, name, kind, commune_id)
     VALUES ('htx-thu', 'HTX Thử', 'COOPERATIVE', $1) RETURNING id`,
    [commune.rows[0].id],
  );
  return rows[0].id as string;
}

describe('ending', () => {
  it('signing out ends the token at once', async () => {
    const { login } = await at.account();
    const { token } = await at.signIn(login);
    const { signOut } = await api
      .as(await at.actorOf(token))
      .ok('mutation { signOut { signIn { state } userErrors { message } } }');
    expect(signOut).toEqual({ signIn: { state: 'REVOKED' }, userErrors: [] });
    await expect(at.actorOf(token)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('one revokes one’s other sign-ins, administrators anybody’s, nobody else', async () => {
    const { id, login } = await at.account();
    const [here, there] = [await at.signIn(login), await at.signIn(login)];
    const me = await at.actorOf(here.token);
    const other = await at.actorOf(there.token);
    const revoke = (actor: Actor, signInId: string | null) =>
      api.as(actor).run(
        `mutation ($id: ID!) { signInRevoke(id: $id) {
           signIn { state } userErrors { ... on SignInRevokeError { code } } } }`,
        { id: toGlobalId('SignIn', signInId ?? '') },
      );
    const stranger = await persistActor(api.db, Role.AUDITOR);
    expect((await revoke(stranger, other.credentialId)).codes).toEqual(['FORBIDDEN']);
    expect((await revoke(stranger, id)).codes).toEqual(['FORBIDDEN']);
    expect((await revoke(ANONYMOUS, other.credentialId)).codes).toEqual(['UNAUTHENTICATED']);
    await at.actorOf(there.token);

    expect((await revoke(me, other.credentialId)).data.signInRevoke.signIn.state).toBe('REVOKED');
    await expect(at.actorOf(there.token)).rejects.toThrow();
    const admin = await persistActor(api.db, Role.ADMINISTRATOR);
    expect((await revoke(admin, me.credentialId)).data.signInRevoke.userErrors).toEqual([]);
    await expect(at.actorOf(here.token)).rejects.toThrow();
    expect((await revoke(admin, id)).data.signInRevoke.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });
});
