import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticate } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor, persistSignIn, throughApiKey } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
let admin: Actor & { personId: string };
let auditor: Actor & { personId: string };

beforeAll(async () => {
  api = await testApi();
  admin = await persistActor(api.db, Role.ADMINISTRATOR, { name: 'Quản trị' });
  auditor = await persistActor(api.db, Role.AUDITOR, { name: 'Kiểm tra' });
});
afterAll(() => api.close());

const id = (uuid: string) => toGlobalId('Person', uuid);

async function call(
  actor: Actor,
  name: string,
  select: string,
  args: { id?: string; input?: object },
) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const given = [args.id && '$id: ID!', args.input && `$input: ${type}Input!`].filter(Boolean);
  const passed = [args.id && 'id: $id', args.input && 'input: $input'].filter(Boolean);
  const answer = await api.as(actor).run(
    `mutation (${given.join(', ')}) { ${name}(${passed.join(', ')}) {
       ${select} userErrors { field ... on ${type}Error { code } } } }`,
    args,
  );
  return {
    ...answer,
    payload: answer.data?.[name],
    code: answer.data?.[name]?.userErrors[0]?.code,
  };
}

const create = (login: string, more: object = {}) =>
  call(admin, 'personCreate', 'person { id name login phone email revision }', {
    input: { name: 'Bế Văn Đàn', login, operationId: randomUUID(), ...more },
  });

async function lines(action: string, subjectId: string) {
  const { rows } = await api.db.pool.query(
    `SELECT actor_id, before, after FROM audit_entry WHERE action = $1 AND subject_id = $2
      ORDER BY seq`,
    [action, subjectId],
  );
  return rows;
}

describe('accounts', () => {
  it('are created once, with one form of the login', async () => {
    const operationId = randomUUID();
    const first = await create('  Be.Dan ', { phone: '0912 345 678', operationId });
    expect(first.payload.person).toMatchObject({
      login: 'be.dan',
      phone: '0912345678',
      email: null,
      revision: 1,
    });
    const again = await create('  Be.Dan ', { phone: '0912 345 678', operationId });
    expect(again.payload).toEqual(first.payload);
    expect((await create('be.DAN')).payload.userErrors).toEqual([
      { code: 'LOGIN_TAKEN', field: ['input', 'login'] },
    ]);
    expect((await create('bé')).payload.userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'login'] },
    ]);
  });

  it('are changed by the administrator; the trail has no phone number', async () => {
    const { personId } = await persistActor(api.db, null, { name: 'Cũ' });
    const update = (input: object) =>
      call(admin, 'personUpdate', 'person { name phone revision }', { id: id(personId), input });
    const done = await update({ baseRevision: 1, name: 'Mới', phone: '+84912345678' });
    expect(done.payload).toEqual({
      person: { name: 'Mới', phone: '+84912345678', revision: 2 },
      userErrors: [],
    });
    const stale = await update({ baseRevision: 1, name: 'Khác' });
    expect(stale.code).toBe('STALE');
    expect(stale.payload.person).toMatchObject({ name: 'Mới', revision: 2 });
    await update({ baseRevision: 2, phone: null });
    expect(await lines('person.update', personId)).toEqual([
      {
        actor_id: admin.personId,
        before: { name: 'Cũ', phone: null },
        after: { name: 'Mới', phone: 'given' },
      },
      { actor_id: admin.personId, before: { phone: 'given' }, after: { phone: null } },
    ]);
  });

  it('everybody corrects their own phone and e-mail, nothing else', async () => {
    const me = await persistActor(api.db, Role.COUNCIL_MEMBER);
    const other = await persistActor(api.db, Role.COUNCIL_MEMBER);
    const update = (personId: string, input: object) =>
      call(me, 'personUpdate', 'person { email }', { id: id(personId), input });
    const own = await update(me.personId, { baseRevision: 1, email: 'toi@example.vn' });
    expect(own.payload.person.email).toBe('toi@example.vn');
    expect((await update(me.personId, { baseRevision: 2, name: 'Khác' })).code).toBe(
      'ADMINISTRATOR_ONLY',
    );
    const foreign = await update(other.personId, { baseRevision: 1, email: 'x@example.vn' });
    const unknown = await update(randomUUID(), { baseRevision: 1, email: 'x@example.vn' });
    expect(foreign.codes).toEqual(['FORBIDDEN']);
    expect(unknown.errors).toEqual(foreign.errors);
  });

  it('frozen ones lose their sign-ins at once and for good', async () => {
    const { personId } = await persistActor(api.db, Role.COUNCIL_CHAIR);
    const header = `Bearer ${await persistSignIn(api.db, personId, api.now)}`;
    await authenticate(api.db, header, api.now);
    const select = 'person { frozenAt frozenReason revision }';
    const freeze = await call(admin, 'personFreeze', select, {
      id: id(personId),
      input: { baseRevision: 1, reason: 'Nghỉ việc' },
    });
    expect(freeze.payload.person).toMatchObject({ frozenReason: 'Nghỉ việc', revision: 2 });
    await expect(authenticate(api.db, header, api.now)).rejects.toThrow();
    const open = await call(admin, 'personUnfreeze', select, {
      id: id(personId),
      input: { baseRevision: 2 },
    });
    expect(open.payload.person).toEqual({ frozenAt: null, frozenReason: null, revision: 3 });
    await expect(authenticate(api.db, header, api.now)).rejects.toThrow();
    const own = await call(admin, 'personFreeze', select, {
      id: id(admin.personId),
      input: { baseRevision: 1, reason: 'Nhầm' },
    });
    expect(own.code).toBe('OWN_ACCOUNT');
  });
});

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

describe('API keys', () => {
  const make = (actor: Actor, input: object = {}) =>
    call(actor, 'apiKeyCreate', 'key apiKey { id name hint scopes person { id } }', {
      input: { name: 'Website', scopes: ['product:read'], expiresOn: '2027-06-30', ...input },
    });

  it('are shown once, work within their scopes, and end at once when revoked', async () => {
    api.now = new Date('2026-11-22T03:00:00Z');
    const office = await persistActor(api.db, Role.COORDINATION_OFFICE);
    const { payload } = await make(office, { scopes: ['product:read', 'audit:read'] });
    expect(payload.key).toMatch(/^ocopk_[\w-]{43}$/);
    expect(payload.apiKey).toMatchObject({
      hint: payload.key.slice(0, 10),
      scopes: ['audit:read', 'product:read'],
      person: { id: id(office.personId) },
    });
    const actor = await authenticate(api.db, `Bearer ${payload.key}`, api.now);
    expect(await api.as(actor).ok('{ viewer { login } }')).toEqual({ viewer: null });
    expect((await make(actor, { name: 'Second' })).codes).toEqual(['FORBIDDEN']);
    expect((await make(office)).code).toBe('NAME_TAKEN');
    const { apiKeys } = await api.as(office).ok('{ apiKeys { id lastUsedAt } }');
    expect(apiKeys).toEqual([{ id: payload.apiKey.id, lastUsedAt: api.now.toISOString() }]);
    const other = await persistActor(api.db, Role.TRADE_PROMOTION);
    expect(await api.as(other).ok('{ apiKeys { id } }')).toEqual({ apiKeys: [] });
    const revoke = (by: Actor) =>
      call(by, 'apiKeyRevoke', 'apiKey { revokedAt }', { id: payload.apiKey.id });
    expect((await revoke(other)).codes).toEqual(['FORBIDDEN']);
    await authenticate(api.db, `Bearer ${payload.key}`, api.now);
    expect((await revoke(office)).payload.apiKey.revokedAt).not.toBeNull();
    await expect(authenticate(api.db, `Bearer ${payload.key}`, api.now)).rejects.toThrow();
  });

  it.each([
    [{ scopes: ['identity:write'] }, 'INVALID'],
    [{ scopes: ['council:write'] }, 'INVALID'],
    [{ scopes: [] }, 'INVALID'],
    [{ expiresOn: '2026-11-21' }, 'WRONG_DAY'],
    [{ expiresOn: '2028-11-21' }, 'WRONG_DAY'],
  ])('%o is refused', async (input, code) => {
    const office = await persistActor(api.db, Role.COORDINATION_OFFICE);
    expect((await make(office, input)).code).toBe(code);
  });

  it('an auditor’s key reads the trail with its scope only', async () => {
    const read = (scopes: string[]) =>
      api.as(throughApiKey(auditor, scopes)).run('{ auditEntries(first: 1) { nodes { seq } } }');
    expect((await read(['audit:read'])).codes).toEqual([]);
    expect((await read(['product:read'])).codes).toEqual(['FORBIDDEN']);
  });
});

describe('what others see', () => {
  const PERSON = `query ($id: ID!) { node(id: $id) { ... on Person {
    name login phone frozenAt roles { role } signIns { id } } } }`;

  it('personal data only for oneself and administrators', async () => {
    const me = await persistActor(api.db, Role.COUNCIL_MEMBER, { name: 'Lục Thị Mai' });
    await api.db.pool.query(`UPDATE person SET phone = '0987654321' WHERE id = $1`, [me.personId]);
    const see = (actor: Actor) => api.as(actor).run(PERSON, { id: id(me.personId) });
    for (const actor of [me, admin]) {
      const { data, codes } = await see(actor);
      expect(codes).toEqual([]);
      expect(data.node).toMatchObject({ phone: '0987654321', roles: [{ role: 'COUNCIL_MEMBER' }] });
    }
    const audited = await see(auditor);
    expect(audited.codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(audited.data.node).toMatchObject({ name: 'Lục Thị Mai', phone: null, login: null });
    expect(audited.data.node.roles).toEqual([{ role: 'COUNCIL_MEMBER' }]);
    const colleague = await persistActor(api.db, Role.COUNCIL_CHAIR);
    expect(await see(colleague)).toMatchObject({ data: { node: null }, codes: [] });
    const unknown = await api.as(colleague).run(PERSON, { id: id(randomUUID()) });
    expect(unknown).toEqual(await see(colleague));
    expect((await api.anonymous.run(PERSON, { id: id(me.personId) })).data.node).toBeNull();
  });

  it('people are found without accents, by role and state', async () => {
    await persistActor(api.db, Role.TRADE_PROMOTION, { name: 'Đàm Thị Hường' });
    const names = async (filter: string) => {
      const { people } = await api
        .as(admin)
        .ok(`{ people(first: 5, filter: ${filter}) { totalCount nodes { name } } }`);
      return people.nodes.map(({ name }: { name: string }) => name) as string[];
    };
    expect(await names('{ query: "dam thi huong" }')).toEqual(['Đàm Thị Hường']);
    expect(await names('{ query: "ĐÀM", role: TRADE_PROMOTION }')).toEqual(['Đàm Thị Hường']);
    expect(await names('{ query: "ĐÀM", role: PRODUCER }')).toEqual([]);
    expect(await names('{ query: "ĐÀM", frozen: true }')).toEqual([]);
  });

  it('a list costs as many statements for fifty people as for one', async () => {
    const count = async (first: number) => {
      const statements = await statementsOf(() =>
        api.as(admin).ok(
          `{ people(first: ${first}) { nodes { name roles { role unit { __typename } }
             signIns { id } } } }`,
        ),
      );
      return statements.length;
    };
    expect(await count(50)).toBe(await count(1));
  });
});
