import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { persistActor, persistGrant } from '../support/actors.ts';
import { OTHER_COMMUNE } from '../support/rating.ts';
import { codeWorld, otherThan, type CodeWorld } from './code.ts';

let at: CodeWorld;
beforeAll(async () => {
  at = await codeWorld();
});
afterAll(() => at.api.close());
beforeEach(() => at.forget());

const DAY = 86_400_000;
const rows = async (sql: string, values: unknown[] = []) =>
  (await at.api.db.owner.query(sql, values)).rows;

describe('a code that is read out', () => {
  it('signs a producer in for 90 days on this telephone, once', async () => {
    const { personId, phone } = await at.holder();
    const { signInCodeCreate: made } = (await at.create(personId)).data;
    expect(made.userErrors).toEqual([]);
    expect(made.code).toMatch(/^\d{6}$/);
    expect(made.expiresAt).toBe('2026-11-22T03:10:00.000Z');

    const { payload } = await at.signIn(phone, `${made.code.slice(0, 3)} ${made.code.slice(3)}`);
    expect(payload.userErrors).toEqual([]);
    expect(new Date(payload.expiresAt).getTime() - at.api.now.getTime()).toBe(90 * DAY);
    const actor = await at.actorOf(payload.token);
    expect(actor).toMatchObject({ personId, via: 'sign-in' });
    expect(actor.grants.map(({ role, producerId }) => [role, producerId])).toEqual([
      ['PRODUCER', at.producerId],
    ]);
    const { viewer } = await at.api
      .as(actor)
      .ok('{ viewer { mustChangePassword signIns { id device method state current } } }');
    expect(viewer).toMatchObject({
      mustChangePassword: false,
      signIns: [{ device: 'Điện thoại', method: 'CODE', state: 'ACTIVE', current: true }],
    });

    expect((await at.signIn(phone, made.code)).code).toBe('WRONG_CODE');
    const revoked = await at.api
      .as(actor)
      .ok(`mutation ($id: ID!) { signInRevoke(id: $id) { signIn { state } } }`, {
        id: viewer.signIns[0].id,
      });
    expect(revoked.signInRevoke.signIn.state).toBe('REVOKED');
    await expect(at.actorOf(payload.token)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('is used by one of many who send it at once', async () => {
    const { personId, phone } = await at.holder();
    const code = await at.codeFor(personId);
    const answers = await Promise.all(Array.from({ length: 5 }, () => at.signIn(phone, code)));
    expect(answers.filter(({ payload }) => payload.token)).toHaveLength(1);
    expect(await rows('SELECT FROM sign_in WHERE person_id = $1', [personId])).toHaveLength(1);
  });

  it('runs out after ten minutes, and when a newer one is made', async () => {
    const { personId, phone } = await at.holder();
    const old = await at.codeFor(personId);
    const code = await at.codeFor(personId);
    if (old !== code) expect((await at.signIn(phone, old)).code).toBe('WRONG_CODE');
    const { now } = at.api;
    at.api.now = new Date(now.getTime() + 10 * 60_000);
    const late = await at.signIn(phone, code);
    at.api.now = now;
    expect(late.code).toBe('WRONG_CODE');
    expect((await at.signIn(phone, code)).payload.userErrors).toEqual([]);
  });

  it('is kept nowhere, nor is the telephone in the trail', async () => {
    const { personId, phone } = await at.holder();
    const code = await at.codeFor(personId);
    const { payload } = await at.signIn(phone, code);
    const [{ text }] = await rows(
      `SELECT string_agg(t, ' ') AS text FROM (
         SELECT s::text AS t FROM sign_in_code s UNION ALL SELECT s::text FROM sign_in s
         UNION ALL SELECT a::text FROM audit_entry a UNION ALL SELECT c::text FROM client_operation c
         UNION ALL SELECT r::text FROM sign_in_code_request r) AS x`,
    );
    for (const secret of [payload.token, phone]) expect(text).not.toContain(secret);
    expect(text).not.toMatch(new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`));
    const trail = await rows(
      `SELECT action, actor_id, on_behalf_of FROM audit_entry WHERE on_behalf_of = $1 ORDER BY seq`,
      [personId],
    );
    expect(trail).toEqual([
      { action: 'signInCode.create', actor_id: at.officer.personId, on_behalf_of: personId },
      { action: 'signIn.create', actor_id: null, on_behalf_of: personId },
    ]);
  });
});

describe('guessing', () => {
  it('ends a code after five tries, also for the right one', async () => {
    const { personId, phone } = await at.holder();
    const code = await at.codeFor(personId);
    for (let turn = 0; turn < 5; turn++) {
      expect((await at.signIn(phone, otherThan(code))).code).toBe('WRONG_CODE');
    }
    expect((await at.signIn(phone, code)).code).toBe('TRY_LATER');
    await at.forget();
    expect((await at.signIn(phone, code)).code).toBe('WRONG_CODE');
    expect(await rows('SELECT tries FROM sign_in_code WHERE person_id = $1', [personId])).toEqual([
      { tries: 5 },
    ]);
    expect(await rows('SELECT FROM sign_in WHERE person_id = $1', [personId])).toEqual([]);
  });

  it('is stopped after five tries whatever codes follow, and however many come at once', async () => {
    const { personId, phone } = await at.holder();
    const code = await at.codeFor(personId);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => at.signIn(phone, otherThan(code))),
    );
    const codes = answers.map((answer) => answer.code);
    expect(codes.filter((one) => one === 'WRONG_CODE').length).toBeLessThanOrEqual(5);
    const fresh = await at.codeFor(personId);
    expect((await at.signIn(phone, fresh)).code).toBe('TRY_LATER');
  });

  it('meets the same answer whether or not the telephone is anybody’s', async () => {
    const known = await at.holder();
    const staff = await at.holder(Role.TRADE_PROMOTION);
    const frozen = await at.holder();
    await rows('UPDATE person SET frozen_at = now() WHERE id = $1', [frozen.personId]);
    await at.codeFor(known.personId);
    const right = await at.codeFor((await at.holder()).personId);
    const answers = [];
    for (const phone of [known.phone, staff.phone, frozen.phone, '0987000111']) {
      answers.push((await at.signIn(phone, otherThan(right))).payload);
    }
    expect(answers[0].userErrors[0].code).toBe('WRONG_CODE');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('who may sign in by code', () => {
  it('not staff, nobody without a telephone, nobody frozen; the officer is told why', async () => {
    const admin = await persistActor(at.api.db, Role.ADMINISTRATOR);
    const codeOf = async (personId: string, actor = admin) => {
      const { data, codes } = await at.create(personId, actor);
      return codes[0] ?? data.signInCodeCreate.userErrors[0]?.code ?? 'ok';
    };
    const both = await at.holder();
    await persistGrant(at.api.db, both.personId, Role.COUNCIL_MEMBER);
    const member = await at.holder(Role.COUNCIL_MEMBER);
    const none = await at.holder(null);
    const bare = await at.holder();
    await rows('UPDATE person SET phone = NULL WHERE id = $1', [bare.personId]);
    const frozen = await at.holder();
    await rows('UPDATE person SET frozen_at = now() WHERE id = $1', [frozen.personId]);
    expect(await codeOf(both.personId)).toBe('NOT_PRODUCER');
    expect(await codeOf(member.personId)).toBe('NOT_PRODUCER');
    expect(await codeOf(none.personId)).toBe('NOT_PRODUCER');
    expect(await codeOf(bare.personId)).toBe('NO_PHONE');
    expect(await codeOf(frozen.personId)).toBe('FROZEN');
    const elsewhere = await persistActor(at.api.db, Role.COMMUNE_OFFICER, {
      unitId: OTHER_COMMUNE,
    });
    expect(await codeOf((await at.holder()).personId, elsewhere)).toBe('FORBIDDEN');
    expect(await rows('SELECT FROM sign_in_code WHERE created_by = $1', [admin.personId])).toEqual(
      [],
    );
  });

  it('not who got another role after the code was made; a later role ends the sign-in', async () => {
    const { personId, phone } = await at.holder();
    const early = await at.codeFor(personId);
    await persistGrant(at.api.db, personId, Role.COUNCIL_MEMBER);
    expect((await at.signIn(phone, early)).code).toBe('WRONG_CODE');

    const other = await at.holder();
    const { payload } = await at.signIn(other.phone, await at.codeFor(other.personId));
    const admin = await persistActor(at.api.db, Role.ADMINISTRATOR);
    expect(await at.grantRole(admin, other.personId, Role.COUNCIL_MEMBER)).toEqual([]);
    await expect(at.actorOf(payload.token)).rejects.toThrow();
  });

  it('also with a password that somebody else set and that is still to be changed', async () => {
    const { personId, phone } = await at.holder();
    await rows(
      `INSERT INTO credential (person_id, password_hash, must_change)
       VALUES ($1, '$argon2id$v=19$m=19456,t=2,p=1$x$y', true)`,
      [personId],
    );
    const { payload } = await at.signIn(phone, await at.codeFor(personId));
    const actor = await at.actorOf(payload.token);
    expect(actor.grants.map(({ role }) => role)).toEqual(['PRODUCER']);
    const { viewer } = await at.api.as(actor).ok('{ viewer { mustChangePassword } }');
    expect(viewer.mustChangePassword).toBe(false);
  });
});

describe('a code by text message', () => {
  it('goes to the producer’s telephone, however it is written, and signs in', async () => {
    const { phone } = await at.holder(Role.PRODUCER, '+84911222333');
    at.sent.length = 0;
    const { payload } = await at.request('091 122 23 33');
    expect(payload).toEqual({ validMinutes: 10, userErrors: [] });
    expect(at.sent.map(({ to }) => to)).toEqual([phone]);
    const code = /\d{6}/.exec(at.sent[0]!.text)![0];
    expect((await at.signIn('84 911-222-333', code)).payload.userErrors).toEqual([]);
  });

  it('answers alike for strangers, staff and shared telephones, and sends nothing', async () => {
    const staff = await at.holder(Role.COORDINATION_OFFICE);
    const both = await at.holder();
    await persistGrant(at.api.db, both.personId, Role.TRADE_PROMOTION);
    const shared = await at.holder();
    await at.holder(Role.PRODUCER, shared.phone);
    at.sent.length = 0;
    for (const phone of [staff.phone, both.phone, shared.phone, '0977123456']) {
      expect((await at.request(phone)).payload).toEqual({ validMinutes: 10, userErrors: [] });
    }
    expect(at.sent).toEqual([]);
    const [{ count }] = await rows(
      'SELECT count(*)::int AS count FROM sign_in_code WHERE person_id = ANY($1)',
      [[staff.personId, both.personId, shared.personId]],
    );
    expect(count).toBe(0);
  });

  it('is sent three times in a quarter of an hour, also to nobody, and thirty to one address', async () => {
    const { phone } = await at.holder();
    const codes = async (number: string) => {
      const list = [];
      for (let turn = 0; turn < 4; turn++) list.push((await at.request(number)).code);
      return list;
    };
    const wanted = [undefined, undefined, undefined, 'TRY_LATER'];
    expect(await codes(phone)).toEqual(wanted);
    expect(await codes('0966000111')).toEqual(wanted);
    await rows(`UPDATE sign_in_code_request SET at = at - interval '16 minutes'`);
    expect((await at.request(phone)).code).toBeUndefined();
    for (let turn = 0; turn < 29; turn++) {
      await at.request(`09${String(55_000_000 + turn)}`);
    }
    expect((await at.request('0944000222')).code).toBe('TRY_LATER');
  });
});
