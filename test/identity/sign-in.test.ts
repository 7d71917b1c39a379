import { hash } from '@node-rs/argon2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOfPerson, authenticate } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { hashPassword, isOutdated } from '../../src/identity/password.service.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor, persistSignIn } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';

const PASSWORD = 'Sương mù phủ đèo Mã Phục';
let api: TestApi;
let storedHash: string;
let count = 0;

beforeAll(async () => {
  api = await testApi();
  storedHash = await hashPassword(PASSWORD);
});
afterAll(() => api.close());
// Each test counts its own failures from this address.
beforeEach(() => api.db.pool.query('DELETE FROM sign_in_attempt'));

interface Account {
  readonly id: string;
  readonly login: string;
}

async function account(role: Role | null = Role.COUNCIL_MEMBER, stored = storedHash) {
  const { personId: id } = await persistActor(api.db, role);
  const login = `person.${++count}`;
  await api.db.pool.query(`UPDATE person SET login = $2 WHERE id = $1`, [id, login]);
  await api.db.pool.query(`INSERT INTO credential (person_id, password_hash) VALUES ($1, $2)`, [
    id,
    stored,
  ]);
  return { id, login } satisfies Account;
}

const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(input: { login: $login, password: $password, device: "Phone" }) {
    token expiresAt
    viewer { login mustChangePassword person { name } roles { role unit { __typename } }
      signIns { device state current } }
    userErrors { message field ... on SignInError { code } }
  } }`;

const signIn = async (login: string, password = PASSWORD) =>
  (await api.anonymous.ok(SIGN_IN, { login, password })).signIn;
const codeOf = async (login: string, password: string) =>
  (await signIn(login, password)).userErrors[0]?.code as string | undefined;
const actorOf = (token: string): Promise<Actor> => authenticate(api.db, `Bearer ${token}`, api.now);

describe('signing in', () => {
  it('gives a token that names the person, another one each time', async () => {
    const { id, login } = await account();
    const first = await signIn(` ${login.toUpperCase()}`);
    expect(first.userErrors).toEqual([]);
    expect(first.viewer).toMatchObject({
      login,
      mustChangePassword: false,
      roles: [{ role: 'COUNCIL_MEMBER', unit: null }],
      signIns: [{ device: 'Phone', state: 'ACTIVE', current: false }],
    });
    expect(new Date(first.expiresAt).getTime() - api.now.getTime()).toBe(12 * 3_600_000);
    const second = await signIn(login);
    expect(second.token).not.toBe(first.token);
    const actor = await actorOf(second.token);
    expect(actor.personId).toBe(id);
    const { viewer } = await api.as(actor).ok('{ viewer { signIns { current } } }');
    expect(viewer.signIns).toEqual([{ current: true }, { current: false }]);
  });

  it('stores neither token nor password, and leaves a line in the trail without them', async () => {
    const { id, login } = await account();
    const { token } = await signIn(login);
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
    const { login } = await account();
    expect((await signIn(login, PASSWORD.normalize('NFD'))).token).not.toBeNull();
    expect((await signIn(login, PASSWORD.normalize('NFC'))).token).not.toBeNull();
  });

  it('hashes anew when the parameters have changed', async () => {
    const old = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1 });
    const { id, login } = await account(null, old);
    await signIn(login);
    const { rows } = await api.db.pool.query(
      `SELECT password_hash FROM credential WHERE person_id = $1`,
      [id],
    );
    expect(isOutdated(rows[0].password_hash)).toBe(false);
    expect((await signIn(login)).token).not.toBeNull();
  });

  it('keeps a producer for 90 days', async () => {
    const { rows } = await api.db.owner.query(`SELECT id FROM producer LIMIT 1`);
    const { id, login } = await account(null);
    const producerId = (rows[0]?.id as string | undefined) ?? (await anyProducer());
    await api.db.pool.query(
      `INSERT INTO role_grant (person_id, role, producer_id) VALUES ($1, 'PRODUCER', $2)`,
      [id, producerId],
    );
    const { expiresAt } = await signIn(login);
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

describe('what does not tell who has an account', () => {
  it('the same answer for a wrong password, an unknown login, no password, and a frozen account', async () => {
    const known = await account();
    const frozen = await account();
    const expired = await account();
    const bare = await persistActor(api.db, null);
    await api.db.pool.query(`UPDATE person SET frozen_at = now() WHERE id = $1`, [frozen.id]);
    await api.db.pool.query(
      `UPDATE credential SET must_change = true, expires_at = now() - interval '1 day'
        WHERE person_id = $1`,
      [expired.id],
    );
    const answers = [
      await signIn(known.login, 'something else entirely'),
      await signIn('nobody.at.all', PASSWORD),
      await signIn('không phải tên đăng nhập', PASSWORD),
      await signIn(`test-${bare.personId}`, PASSWORD),
      await signIn(frozen.login, PASSWORD),
      await signIn(expired.login, PASSWORD),
    ];
    expect(answers[0].userErrors[0].code).toBe('WRONG_CREDENTIALS');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('the same waiting for an unknown login', async () => {
    const known = await account();
    const codes = async (login: string) => {
      const list: (string | undefined)[] = [];
      for (let turn = 0; turn < 6; turn++) list.push(await codeOf(login, 'wrong password here'));
      return list;
    };
    expect(await codes('nobody.here')).toEqual(await codes(known.login));
  });

  it('about the same time', async () => {
    const { login } = await account();
    const times = async (name: string) => {
      const list: number[] = [];
      for (let turn = 0; turn < 15; turn++) {
        await api.db.pool.query('DELETE FROM sign_in_attempt');
        const start = performance.now();
        await signIn(name, 'wrong password here');
        list.push(performance.now() - start);
      }
      return list.sort((one, other) => one - other)[7]!;
    };
    await times(login);
    const [known, unknown] = [await times(login), await times('nobody.knows')];
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(25, 0.35 * known));
  });
});

describe('guessing', () => {
  const fail = async (login: string, times: number) => {
    for (let turn = 0; turn < times; turn++) await codeOf(login, 'wrong password here');
  };
  const age = (seconds: number) =>
    api.db.owner.query(`UPDATE sign_in_attempt SET at = at - make_interval(secs => $1)`, [seconds]);

  it('waits from the sixth try, longer each time, and never for good', async () => {
    const { login } = await account();
    await fail(login, 5);
    expect(await codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(1);
    await fail(login, 1);
    expect(await codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(1);
    expect(await codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(1);
    expect(await codeOf(login, PASSWORD)).toBeUndefined();
    expect(await codeOf(login, PASSWORD)).toBeUndefined();
  });

  it('evaluates no more than five of thirty sent at once', async () => {
    const { login } = await account();
    const codes = await Promise.all(
      Array.from({ length: 30 }, () => codeOf(login, 'wrong password here')),
    );
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TRY_LATER')).toHaveLength(25);
  });

  it('from elsewhere does not keep out whoever signed in from here lately', async () => {
    const { login } = await account();
    await signIn(login);
    await api.db.owner.query(
      `INSERT INTO sign_in_attempt (login_key, ip_hash, succeeded)
       SELECT login_key, sha256('elsewhere'), false FROM sign_in_attempt, generate_series(1, 50)`,
    );
    expect(await codeOf(login, PASSWORD)).toBeUndefined();
  });

  it('of many logins from one address is stopped after thirty', async () => {
    for (let turn = 0; turn < 30; turn++) await codeOf(`guess.${turn}`, 'wrong password here');
    expect(await codeOf('guess.31', 'wrong password here')).toBe('TRY_LATER');
    const { login } = await account();
    expect(await codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(901);
    expect(await codeOf(login, PASSWORD)).toBeUndefined();
  });
});

describe('ending', () => {
  it('signing out ends the token at once', async () => {
    const { login } = await account();
    const { token } = await signIn(login);
    const { signOut } = await api
      .as(await actorOf(token))
      .ok('mutation { signOut { signIn { state } userErrors { message } } }');
    expect(signOut).toEqual({ signIn: { state: 'REVOKED' }, userErrors: [] });
    await expect(actorOf(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('one revokes one’s other sign-ins, administrators anybody’s, nobody else', async () => {
    const { id, login } = await account();
    const [here, there] = [await signIn(login), await signIn(login)];
    const me = await actorOf(here.token);
    const other = await actorOf(there.token);
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
    await actorOf(there.token);

    expect((await revoke(me, other.credentialId)).data.signInRevoke.signIn.state).toBe('REVOKED');
    await expect(actorOf(there.token)).rejects.toThrow();
    const admin = await persistActor(api.db, Role.ADMINISTRATOR);
    expect((await revoke(admin, me.credentialId)).data.signInRevoke.userErrors).toEqual([]);
    await expect(actorOf(here.token)).rejects.toThrow();
    expect((await revoke(admin, id)).data.signInRevoke.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });
});

describe('changing the password', () => {
  const NEXT = 'Con suối chảy qua ba bản';
  const change = async (actor: Actor, currentPassword: string, newPassword: string) =>
    (
      await api.as(actor).ok(
        `mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) {
           viewer { mustChangePassword }
           userErrors { field ... on PasswordChangeError { code } } } }`,
        { input: { currentPassword, newPassword } },
      )
    ).passwordChange;

  it('needs the current one, keeps this sign-in and ends the others', async () => {
    const { login } = await account();
    const [here, there] = [(await signIn(login)).token, (await signIn(login)).token];
    const me = await actorOf(here);
    expect((await change(me, 'wrong password here', NEXT)).userErrors).toEqual([
      { code: 'WRONG_CREDENTIALS', field: ['input', 'currentPassword'] },
    ]);
    expect((await change(me, PASSWORD, 'matkhau123456')).userErrors[0].code).toBe('WEAK_PASSWORD');
    expect((await change(me, PASSWORD, PASSWORD)).userErrors[0].code).toBe('SAME_PASSWORD');
    await actorOf(there);
    expect(await change(me, PASSWORD, NEXT)).toEqual({
      viewer: { mustChangePassword: false },
      userErrors: [],
    });
    await actorOf(here);
    await expect(actorOf(there)).rejects.toThrow();
    expect(await codeOf(login, PASSWORD)).toBe('WRONG_CREDENTIALS');
    expect(await codeOf(login, NEXT)).toBeUndefined();
  });

  it('wrong tries make the account wait, like signing in', async () => {
    const { id } = await account();
    const me = { ...(await actorOfPerson(api.db, id, api.now)) };
    for (let turn = 0; turn < 5; turn++) await change(me, 'wrong password here', NEXT);
    expect((await change(me, PASSWORD, NEXT)).userErrors[0].code).toBe('TRY_LATER');
  });

  it('is the only thing a one-time password opens', async () => {
    const { id, login } = await account(Role.COORDINATION_OFFICE);
    const admin = await persistActor(api.db, Role.ADMINISTRATOR);
    const open = await persistSignIn(api.db, id);
    const { passwordReset } = await api.as(admin).ok(
      `mutation ($id: ID!) { passwordReset(id: $id) { oneTimePassword expiresAt
         userErrors { message } } }`,
      { id: toGlobalId('Person', id) },
    );
    await expect(actorOf(open)).rejects.toThrow();
    expect(await codeOf(login, PASSWORD)).toBe('WRONG_CREDENTIALS');
    const { token, viewer } = await signIn(login, passwordReset.oneTimePassword);
    expect(viewer.mustChangePassword).toBe(true);
    expect((await actorOf(token)).grants).toEqual([]);
    await change(await actorOf(token), passwordReset.oneTimePassword, NEXT);
    expect((await actorOf(token)).grants.map(({ role }) => role)).toEqual([
      Role.COORDINATION_OFFICE,
    ]);
  });
});
