import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticate, forgetActors } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { API_KEY_PREFIX, newToken, tokenHash } from '../../src/identity/identity.rules.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { persistActor, persistGrant, persistSignIn } from '../support/actors.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { statementsOf } from '../support/sql-counter.ts';

let db: TestDatabase;
const now = new Date();
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const bearer = (token: string, at = now): Promise<Actor> => {
  forgetActors(db);
  return authenticate(db, `Bearer ${token}`, at);
};
const refused = { extensions: { code: 'UNAUTHENTICATED' } };

async function unit(code: string, parentId: string | null = null): Promise<string> {
  const level = parentId ? 'COMMUNE' : 'PROVINCE';
  const { rows } = await db.owner.query(
    `INSERT INTO unit (level, kind, code, name, full_name, full_name_en, slug, parent_id, valid_from)
     VALUES ($1, $1, $2, $3, $3, $3, $4, $5, $6) RETURNING id`,
    [level, code, `Đơn vị ${code}`, `don-vi-${code}`, parentId, '1990-01-01'],
  );
  return rows[0].id as string;
}

const became = (one: string, other: string) =>
  db.owner.query(`INSERT INTO unit_succession VALUES ($1, $2)`, [one, other]);

describe('who sends a request', () => {
  it('is nobody without a header', async () => {
    expect(await authenticate(db, undefined, now)).toBe(ANONYMOUS);
    expect(await authenticate(db, '', now)).toBe(ANONYMOUS);
  });

  it('is the person of the token, found by one statement', async () => {
    const person = await persistActor(db, Role.AUDITOR, { name: 'Hà Thị Bông' });
    const token = await persistSignIn(db, person.personId);
    forgetActors(db);
    let actor = ANONYMOUS;
    const statements = await statementsOf(async () => {
      actor = await authenticate(db, `bearer  ${token}`, now);
      await authenticate(db, `Bearer ${token}`, now);
    });
    expect(statements).toHaveLength(1);
    expect(actor).toMatchObject({
      personId: person.personId,
      name: 'Hà Thị Bông',
      via: 'sign-in',
      scopes: null,
      grants: [{ role: Role.AUDITOR, units: 'everywhere', producerId: null }],
    });
    expect(actor.credentialId).not.toBeNull();
  });

  it.each([
    ['unknown token', () => `Bearer ${newToken()}`],
    ['unknown key', () => `Bearer ${API_KEY_PREFIX}${newToken()}`],
    ['another scheme', () => `Basic ${Buffer.from('a:b').toString('base64')}`],
    ['no token', () => 'Bearer'],
    ['rubbish', () => `Bearer ${randomBytes(400).toString('hex')}`],
  ])('%s is refused, not taken for the public', async (_, header) => {
    await expect(authenticate(db, header(), now)).rejects.toMatchObject(refused);
  });

  it('is refused after the idle life, the absolute life, revocation and freezing', async () => {
    const person = await persistActor(db, Role.COUNCIL_MEMBER);
    const token = await persistSignIn(db, person.personId, now);
    await expect(bearer(token, later(13))).rejects.toMatchObject(refused);
    await bearer(token, later(11));
    await db.pool.query(`UPDATE sign_in SET absolute_expires_at = $2 WHERE token_hash = $1`, [
      tokenHash(token),
      later(24),
    ]);
    await bearer(token, later(11.5));
    await bearer(token, later(23));
    await expect(bearer(token, later(24))).rejects.toMatchObject(refused);

    await db.pool.query(`UPDATE person SET frozen_at = now() WHERE id = $1`, [person.personId]);
    await expect(bearer(token)).rejects.toMatchObject(refused);
    await db.pool.query(`UPDATE person SET frozen_at = NULL WHERE id = $1`, [person.personId]);
    await bearer(token);
    await db.pool.query(`UPDATE sign_in SET revoked_at = now() WHERE person_id = $1`, [
      person.personId,
    ]);
    await expect(bearer(token)).rejects.toMatchObject(refused);
  });

  it('a revocation elsewhere counts within a second', async () => {
    const person = await persistActor(db, null);
    const token = await persistSignIn(db, person.personId);
    await bearer(token);
    await db.pool.query(`DELETE FROM sign_in WHERE person_id = $1`, [person.personId]);
    await new Promise((done) => setTimeout(done, 1_050));
    await expect(authenticate(db, `Bearer ${token}`, now)).rejects.toMatchObject(refused);
  });

  it('writes the last use at most once a minute', async () => {
    const person = await persistActor(db, null);
    const token = await persistSignIn(db, person.personId, now);
    const uses = async () => {
      const { rows } = await db.pool.query(
        `SELECT last_used_at FROM sign_in WHERE person_id = $1`,
        [person.personId],
      );
      return rows[0].last_used_at as Date;
    };
    await bearer(token, new Date(now.getTime() + 59_000));
    expect(await uses()).toEqual(now);
    const next = new Date(now.getTime() + 61_000);
    await bearer(token, next);
    expect(await uses()).toEqual(next);
  });
});

describe('where a role applies', () => {
  it('in the unit, what it became, what it was made from, and below, but not sideways', async () => {
    const province = await unit('91');
    const [oldA, oldB, merged, split] = [
      await unit('91001', province),
      await unit('91002', province),
      await unit('91003', province),
      await unit('91004', province),
    ];
    await became(oldA, merged);
    await became(oldB, merged);
    await became(oldB, split);
    const units = async (unitId: string) => {
      const actor = await persistActor(db, Role.COMMUNE_OFFICER, { unitId });
      return [...(actor.grants[0]!.units as ReadonlySet<string>)].sort();
    };
    expect(await units(oldA)).toEqual([oldA, merged].sort());
    expect(await units(merged)).toEqual([oldA, oldB, merged].sort());
    expect(await units(split)).toEqual([oldB, split].sort());
    expect(await units(province)).toEqual([province, oldA, oldB, merged, split].sort());
  });

  it('only on its days and until it is revoked; a producer has no unit', async () => {
    const person = await persistActor(db, Role.TRADE_PROMOTION);
    await persistGrant(db, person.personId, Role.ADVISORY_TEAM);
    await persistGrant(db, person.personId, Role.COUNCIL_CHAIR);
    const change = (set: string, role: Role) =>
      db.pool.query(`UPDATE role_grant SET ${set} WHERE person_id = $1 AND role = $2`, [
        person.personId,
        role,
      ]);
    await change(`valid_to = current_date - 1`, Role.ADVISORY_TEAM);
    await change(`revoked_at = now()`, Role.COUNCIL_CHAIR);
    const token = await persistSignIn(db, person.personId);
    expect((await bearer(token)).grants.map(({ role }) => role)).toEqual([Role.TRADE_PROMOTION]);
    await change(`valid_from = current_date + 2`, Role.TRADE_PROMOTION);
    expect((await bearer(token)).grants).toEqual([]);
  });

  it('nowhere while the password is one that somebody else set', async () => {
    const person = await persistActor(db, Role.ADMINISTRATOR);
    const token = await persistSignIn(db, person.personId);
    await db.pool.query(
      `INSERT INTO credential (person_id, password_hash, must_change) VALUES ($1, '$argon2id$x', true)`,
      [person.personId],
    );
    expect((await bearer(token)).grants).toEqual([]);
  });
});

describe('API keys', () => {
  it('carry the roles of their person, their scopes, and end', async () => {
    const person = await persistActor(db, Role.COORDINATION_OFFICE);
    const key = API_KEY_PREFIX + newToken();
    await db.pool.query(
      `INSERT INTO api_key (person_id, key_hash, hint, name, scopes, expires_at)
       VALUES ($1, $2, 'ocopk_abcd', 'Website', '{product:read}', $3)`,
      [person.personId, tokenHash(key), later(48)],
    );
    const actor = await bearer(key);
    expect(actor).toMatchObject({ personId: person.personId, via: 'api-key' });
    expect([...actor.scopes!]).toEqual(['product:read']);
    expect(actor.grants.map(({ role }) => role)).toEqual([Role.COORDINATION_OFFICE]);
    await expect(bearer(key.replace(API_KEY_PREFIX, ''))).rejects.toMatchObject(refused);
    await expect(bearer(key, later(49))).rejects.toMatchObject(refused);
  });
});
