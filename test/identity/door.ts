import { authenticate } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { hashPassword } from '../../src/identity/password.service.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { persistActor } from '../support/actors.ts';
import type { TestApi } from '../support/api.ts';

export const PASSWORD = 'Sương mù phủ đèo Mã Phục';

const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(input: { login: $login, password: $password, device: "Phone" }) {
    token expiresAt
    viewer { login mustChangePassword person { name } roles { role unit { __typename } }
      signIns { device state current } }
    userErrors { message field ... on SignInError { code } }
  } }`;

/** Accounts that can sign in, and the ways in, over one API. */
export async function door(api: TestApi) {
  const hash = await hashPassword(PASSWORD);
  let count = 0;

  async function account(role: Role | null = Role.COUNCIL_MEMBER, stored = hash) {
    const { personId: id } = await persistActor(api.db, role);
    const login = `person.${++count}`;
    await api.db.pool.query(`UPDATE person SET login = $2 WHERE id = $1`, [id, login]);
    await api.db.pool.query(`INSERT INTO credential (person_id, password_hash) VALUES ($1, $2)`, [
      id,
      stored,
    ]);
    return { id, login };
  }

  const signIn = async (login: string, password = PASSWORD) =>
    (await api.anonymous.ok(SIGN_IN, { login, password })).signIn;

  return {
    account,
    signIn,
    /** The code of the refusal, undefined when it went well. */
    codeOf: async (login: string, password: string) =>
      (await signIn(login, password)).userErrors[0]?.code as string | undefined,
    actorOf: (token: string): Promise<Actor> => authenticate(api.db, `Bearer ${token}`, api.now),
    forgetAttempts: () => api.db.pool.query('DELETE FROM sign_in_attempt'),
  };
}
