import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticate } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor, persistSignIn } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { call as send } from './call.ts';

let api: TestApi;
let admin: Actor & { personId: string };

beforeAll(async () => {
  api = await testApi();
  admin = await persistActor(api.db, Role.ADMINISTRATOR, { name: 'Quản trị' });
});
afterAll(() => api.close());

const id = (uuid: string) => toGlobalId('Person', uuid);
const call = (actor: Actor, name: string, select: string, args: { id?: string; input?: object }) =>
  send(api, actor, name, select, args);

describe('roles', () => {
  let communeId: string;
  beforeAll(async () => {
    const { rows } = await api.db.pool.query(`SELECT id FROM unit WHERE level = 'COMMUNE' LIMIT 1`);
    communeId = rows[0].id as string;
  });
  const grant = (personId: string, input: object) =>
    call(
      admin,
      'roleGrant',
      'roleGrant { id role validTo unit { __typename ... on Commune { id } } person { id } }',
      { input: { personId: id(personId), operationId: randomUUID(), ...input } },
    );
  const commune = () => toGlobalId('Commune', communeId);

  it('are given for a place and taken back at once', async () => {
    const { personId } = await persistActor(api.db, null);
    const token = `Bearer ${await persistSignIn(api.db, personId, api.now)}`;
    const rolesNow = async () =>
      (await authenticate(api.db, token, api.now)).grants.map(({ role }) => role);
    expect(await rolesNow()).toEqual([]);
    const given = await grant(personId, { role: 'COMMUNE_OFFICER', unitId: commune() });
    expect(given.payload.roleGrant).toMatchObject({
      role: 'COMMUNE_OFFICER',
      validTo: null,
      unit: { __typename: 'Commune', id: commune() },
      person: { id: id(personId) },
    });
    expect(await rolesNow()).toEqual([Role.COMMUNE_OFFICER]);
    expect((await grant(personId, { role: 'COMMUNE_OFFICER', unitId: commune() })).code).toBe(
      'ALREADY_GRANTED',
    );
    const revoke = () =>
      call(admin, 'roleRevoke', 'roleGrant { revokedAt }', { id: given.payload.roleGrant.id });
    const revoked = await revoke();
    expect(revoked.payload.roleGrant.revokedAt).not.toBeNull();
    expect(await rolesNow()).toEqual([]);
    expect((await revoke()).payload).toEqual(revoked.payload);
  });

  it.each([
    [{ role: 'COMMUNE_OFFICER' }, 'WRONG_PLACE', 'unitId'],
    [{ role: 'ADMINISTRATOR', unitId: true }, 'WRONG_PLACE', 'unitId'],
    [{ role: 'AUDITOR', unitId: true }, 'WRONG_PLACE', 'unitId'],
    [{ role: 'PRODUCER' }, 'WRONG_PLACE', 'producerId'],
    [{ role: 'COUNCIL_CHAIR', producerId: true }, 'WRONG_PLACE', 'producerId'],
    [{ role: 'PRODUCER', producerId: true }, 'NOT_FOUND', 'producerId'],
    [{ role: 'COUNCIL_CHAIR', unitId: 'unknown' }, 'NOT_FOUND', 'unitId'],
    [
      { role: 'COUNCIL_CHAIR', validFrom: '2026-02-02', validTo: '2026-02-01' },
      'INVALID',
      'validTo',
    ],
  ])('%o is refused: %s', async (wish, code, field) => {
    const { personId } = await persistActor(api.db, null);
    const { unitId, producerId, ...rest } = wish as Record<string, unknown>;
    const places = {
      ...(unitId
        ? { unitId: unitId === true ? commune() : toGlobalId('Commune', randomUUID()) }
        : {}),
      ...(producerId ? { producerId: toGlobalId('Producer', randomUUID()) } : {}),
    };
    const { payload } = await grant(personId, { ...rest, ...places });
    expect(payload.userErrors).toEqual([{ code, field: ['input', field] }]);
  });

  it('nobody gives or takes their own; accounts, audit and scores stay apart', async () => {
    expect((await grant(admin.personId, { role: 'COUNCIL_CHAIR' })).code).toBe('OWN_ROLES');
    const { rows } = await api.db.pool.query(`SELECT id FROM role_grant WHERE person_id = $1`, [
      admin.personId,
    ]);
    const own = await call(admin, 'roleRevoke', '', { id: toGlobalId('RoleGrant', rows[0].id) });
    expect(own.code).toBe('OWN_ROLES');
    const second = await persistActor(api.db, Role.ADMINISTRATOR);
    expect((await grant(second.personId, { role: 'COUNCIL_MEMBER' })).code).toBe('ROLES_APART');
    const member = await persistActor(api.db, Role.COUNCIL_MEMBER);
    expect((await grant(member.personId, { role: 'AUDITOR' })).code).toBe('ROLES_APART');
    expect((await grant(member.personId, { role: 'ADVISORY_TEAM' })).code).toBeUndefined();
  });

  it('a staff role ends the long sign-ins of a producer', async () => {
    const { personId } = await persistActor(api.db, null);
    const token = `Bearer ${await persistSignIn(api.db, personId, api.now)}`;
    await api.db.pool.query(`UPDATE sign_in SET kind = 'PRODUCER' WHERE person_id = $1`, [
      personId,
    ]);
    await authenticate(api.db, token, api.now);
    await grant(personId, { role: 'COUNCIL_MEMBER' });
    await expect(authenticate(api.db, token, api.now)).rejects.toThrow();
  });
});
