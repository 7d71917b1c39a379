import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticate } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor, persistSignIn } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call as send } from './call.ts';

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

const call = (actor: Actor, name: string, select: string, args: { id?: string; input?: object }) =>
  send(api, actor, name, select, args);

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
    const names = async (filter: string, actor: Actor = admin) => {
      const { people } = await api
        .as(actor)
        .ok(`{ people(first: 5, filter: ${filter}) { totalCount nodes { name } } }`);
      return people.nodes.map(({ name }: { name: string }) => name) as string[];
    };
    expect(await names('{ query: "dam thi huong" }')).toEqual(['Đàm Thị Hường']);
    expect(await names('{ query: "ĐÀM", role: TRADE_PROMOTION }')).toEqual(['Đàm Thị Hường']);
    expect(await names('{ query: "ĐÀM", role: PRODUCER }')).toEqual([]);
    expect(await names('{ query: "ĐÀM", frozen: true }')).toEqual([]);
    expect((await names('{ query: "test-" }')).length).toBeGreaterThan(0);
    expect(await names('{ query: "test-" }', auditor)).toEqual([]);
    expect(await names('{ query: "huong" }', auditor)).toEqual(['Đàm Thị Hường']);
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
