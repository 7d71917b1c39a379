import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

describe('what does not tell who has an account', () => {
  it('the same answer for a wrong password, an unknown login, no password, and a frozen account', async () => {
    const known = await at.account();
    const frozen = await at.account();
    const expired = await at.account();
    const bare = await persistActor(api.db, null);
    await api.db.pool.query(`UPDATE person SET frozen_at = now() WHERE id = $1`, [frozen.id]);
    await api.db.pool.query(
      `UPDATE credential SET must_change = true, expires_at = now() - interval '1 day'
        WHERE person_id = $1`,
      [expired.id],
    );
    const answers = [
      await at.signIn(known.login, 'something else entirely'),
      await at.signIn('nobody.at.all', PASSWORD),
      await at.signIn('không phải tên đăng nhập', PASSWORD),
      await at.signIn(`test-${bare.personId}`, PASSWORD),
      await at.signIn(frozen.login, PASSWORD),
      await at.signIn(expired.login, PASSWORD),
    ];
    expect(answers[0].userErrors[0].code).toBe('WRONG_CREDENTIALS');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('the same waiting for an unknown login', async () => {
    const known = await at.account();
    const codes = async (login: string) => {
      const list: (string | undefined)[] = [];
      for (let turn = 0; turn < 6; turn++) list.push(await at.codeOf(login, 'wrong password here'));
      return list;
    };
    expect(await codes('nobody.here')).toEqual(await codes(known.login));
  });

  it('after as much work: a login that does not exist is no shortcut', async () => {
    const { login } = await at.account();
    const spent = { known: [] as number[], unknown: [] as number[] };
    const one = async (name: string, list: number[]) => {
      await api.db.pool.query('DELETE FROM sign_in_attempt');
      const start = performance.now();
      await at.signIn(name, 'wrong password here');
      list.push(performance.now() - start);
    };
    // In turns, so that whatever else the machine does falls on both.
    for (let turn = 0; turn < 15; turn++) {
      await one(login, spent.known);
      await one('nobody.knows', spent.unknown);
    }
    const least = (list: number[]) => Math.min(...list);
    const [known, unknown] = [least(spent.known), least(spent.unknown)];
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(25, 0.35 * known));
  });
});

describe('guessing', () => {
  const fail = async (login: string, times: number) => {
    for (let turn = 0; turn < times; turn++) await at.codeOf(login, 'wrong password here');
  };
  const age = (seconds: number) =>
    api.db.owner.query(`UPDATE sign_in_attempt SET at = at - make_interval(secs => $1)`, [seconds]);

  it('waits from the sixth try, longer each time, and never for good', async () => {
    const { login } = await at.account();
    await fail(login, 5);
    expect(await at.codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(1);
    await fail(login, 1);
    expect(await at.codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(1);
    expect(await at.codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(1);
    expect(await at.codeOf(login, PASSWORD)).toBeUndefined();
    expect(await at.codeOf(login, PASSWORD)).toBeUndefined();
  });

  it('evaluates no more than five of thirty sent at once', async () => {
    const { login } = await at.account();
    const codes = await Promise.all(
      Array.from({ length: 30 }, () => at.codeOf(login, 'wrong password here')),
    );
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TRY_LATER')).toHaveLength(25);
  });

  it('from elsewhere does not keep out whoever signed in from here lately', async () => {
    const { login } = await at.account();
    await at.signIn(login);
    await api.db.owner.query(
      `INSERT INTO sign_in_attempt (login_key, ip_hash, succeeded)
       SELECT login_key, sha256('elsewhere'), false FROM sign_in_attempt, generate_series(1, 50)`,
    );
    expect(await at.codeOf(login, PASSWORD)).toBeUndefined();
  });

  it('of many logins from one address is stopped after thirty', async () => {
    for (let turn = 0; turn < 30; turn++) await at.codeOf(`guess.${turn}`, 'wrong password here');
    expect(await at.codeOf('guess.31', 'wrong password here')).toBe('TRY_LATER');
    const { login } = await at.account();
    expect(await at.codeOf(login, PASSWORD)).toBe('TRY_LATER');
    await age(901);
    expect(await at.codeOf(login, PASSWORD)).toBeUndefined();
  });
});
