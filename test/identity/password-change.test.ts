import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOfPerson } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor, persistSignIn } from '../support/actors.ts';
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
    const { login } = await at.account();
    const [here, there] = [(await at.signIn(login)).token, (await at.signIn(login)).token];
    const me = await at.actorOf(here);
    expect((await change(me, 'wrong password here', NEXT)).userErrors).toEqual([
      { code: 'WRONG_CREDENTIALS', field: ['input', 'currentPassword'] },
    ]);
    expect((await change(me, PASSWORD, 'matkhau123456')).userErrors[0].code).toBe('WEAK_PASSWORD');
    expect((await change(me, PASSWORD, PASSWORD)).userErrors[0].code).toBe('SAME_PASSWORD');
    await at.actorOf(there);
    expect(await change(me, PASSWORD, NEXT)).toEqual({
      viewer: { mustChangePassword: false },
      userErrors: [],
    });
    await at.actorOf(here);
    await expect(at.actorOf(there)).rejects.toThrow();
    expect(await at.codeOf(login, PASSWORD)).toBe('WRONG_CREDENTIALS');
    expect(await at.codeOf(login, NEXT)).toBeUndefined();
  });

  it('wrong tries make the account wait, like signing in', async () => {
    const { id } = await at.account();
    const me = { ...(await actorOfPerson(api.db, id, api.now)) };
    for (let turn = 0; turn < 5; turn++) await change(me, 'wrong password here', NEXT);
    expect((await change(me, PASSWORD, NEXT)).userErrors[0].code).toBe('TRY_LATER');
  });

  it('is the only thing a one-time password opens', async () => {
    const { id, login } = await at.account(Role.COORDINATION_OFFICE);
    const admin = await persistActor(api.db, Role.ADMINISTRATOR);
    const open = await persistSignIn(api.db, id);
    const { passwordReset } = await api.as(admin).ok(
      `mutation ($id: ID!) { passwordReset(id: $id) { oneTimePassword expiresAt
         userErrors { message } } }`,
      { id: toGlobalId('Person', id) },
    );
    await expect(at.actorOf(open)).rejects.toThrow();
    expect(await at.codeOf(login, PASSWORD)).toBe('WRONG_CREDENTIALS');
    const { token, viewer } = await at.signIn(login, passwordReset.oneTimePassword);
    expect(viewer.mustChangePassword).toBe(true);
    expect((await at.actorOf(token)).grants).toEqual([]);
    await change(await at.actorOf(token), passwordReset.oneTimePassword, NEXT);
    expect((await at.actorOf(token)).grants.map(({ role }) => role)).toEqual([
      Role.COORDINATION_OFFICE,
    ]);
  });
});
