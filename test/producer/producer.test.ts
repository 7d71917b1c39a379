import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { ANONYMOUS } from '../../src/platform/graphql/actor.ts';
import { toGlobalId, uuidOf } from '../../src/platform/graphql/node.ts';
import { actorOf, everybody } from '../support/actors.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());

const MINH_TAM = unitId('01747', '2025-07-01');
const THUC_PHAN = unitId('01273', '2025-07-01');
const officer = () => api.as(actorOf(Role.COMMUNE_OFFICER, { units: [MINH_TAM] }));
let sends = 0;
const operationId = () => `producer-test-${++sends}`;

const CREATE = `mutation ($input: ProducerCreateInput!) { producerCreate(input: $input) {
  producer { id slug name revision contact { phone email address } details { phone taxCode phonePublic } }
  userErrors { code field message } } }`;
const UPDATE = `mutation ($id: ID!, $input: ProducerUpdateInput!) { producerUpdate(id: $id, input: $input) {
  producer { id slug name revision introduction contact { phone } commune { code } } userErrors { code field } } }`;

function input(more: Record<string, unknown> = {}) {
  return {
    name: 'Hợp tác xã nông sản Tân Việt Á',
    kind: 'COOPERATIVE',
    communeId: toGlobalId('Commune', MINH_TAM),
    operationId: operationId(),
    ...more,
  };
}

async function create(more: Record<string, unknown> = {}): Promise<Loose> {
  const answer = await officer().ok(CREATE, { input: input(more) });
  expect(answer.producerCreate.userErrors).toEqual([]);
  return answer.producerCreate.producer;
}

describe('producerCreate', () => {
  it('stores composed text and publishes only what was agreed to', async () => {
    const producer = await create({
      name: '  Hợp tác xã   Tâm Hòa '.normalize('NFD'),
      phone: '0912 345 678',
      email: 'tamhoa@example.vn',
      address: 'Xóm Giang Sơn',
      phonePublic: true,
      taxCode: '4800123456',
    });
    expect(producer).toEqual({
      id: expect.any(String),
      slug: 'hop-tac-xa-tam-hoa',
      name: 'Hợp tác xã Tâm Hòa',
      revision: 1,
      contact: { phone: '0912345678', email: null, address: null },
      details: { phone: '0912345678', taxCode: '4800123456', phonePublic: true },
    });
    const { rows } = await api.db.owner.query(
      `SELECT action, subject_type FROM audit_entry ORDER BY at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ action: 'producer.create', subject_type: 'Producer' }]);
  });

  it('gives equal names different addresses', async () => {
    const [one, two, three] = [
      await create({ name: 'Cơ sở Trúc Mai' }),
      await create({ name: 'Cơ sở Trúc Mai' }),
      await create({ name: 'CƠ SỞ TRÚC MÃI' }),
    ];
    expect([one.slug, two.slug, three.slug]).toEqual([
      'co-so-truc-mai',
      'co-so-truc-mai-2',
      'co-so-truc-mai-3',
    ]);
  });

  it('answers a repeated send once', async () => {
    const again = input({ name: 'Hộ Nông Văn Sơn' });
    const caller = officer();
    const first = await caller.ok(CREATE, { input: again });
    const second = await caller.ok(CREATE, { input: again });
    expect(second.producerCreate).toEqual(first.producerCreate);
    expect(first.producerCreate.producer.slug).toBe('ho-nong-van-son');
    const other = await caller.ok(CREATE, { input: { ...again, name: 'Hộ khác' } });
    expect(other.producerCreate.userErrors).toMatchObject([{ code: 'OPERATION_ID_REUSED' }]);
  });

  it('refuses a unit that is no longer in force, and a tax code that is taken', async () => {
    const everywhere = api.as(actorOf(Role.COORDINATION_OFFICE));
    const old = await everywhere.ok(CREATE, {
      input: input({ communeId: toGlobalId('Commune', unitId('01705', null)) }),
    });
    expect(old.producerCreate).toMatchObject({
      producer: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'communeId'] }],
    });
    await create({ name: 'Công ty A', taxCode: '0101010101' });
    const taken = await everywhere.ok(CREATE, { input: input({ taxCode: '0101010101' }) });
    expect(taken.producerCreate.userErrors).toMatchObject([
      { code: 'TAX_CODE_TAKEN', field: ['input', 'taxCode'] },
    ]);
    const wrong = await everywhere.ok(CREATE, {
      input: input({ taxCode: '12', phone: 'x', website: 'javascript:alert(1)', name: ' ' }),
    });
    expect(wrong.producerCreate.userErrors.map((e: Loose) => e.field.join('.')).sort()).toEqual([
      'input.name',
      'input.phone',
      'input.taxCode',
      'input.website',
    ]);
  });

  it('is for the office and the commune’s own officer', async () => {
    const before = await count();
    for (const { role, where, actor } of everybody({ unitId: MINH_TAM }, { unitId: THUC_PHAN })) {
      const answer = await api.as(actor).run(CREATE, { input: input({ name: 'Quyền' }) });
      const allowed =
        role === Role.COORDINATION_OFFICE || (role === Role.COMMUNE_OFFICER && where === 'inside');
      expect([role, where, answer.codes]).toEqual([
        role,
        where,
        allowed ? [] : [actor === ANONYMOUS ? 'UNAUTHENTICATED' : 'FORBIDDEN'],
      ]);
    }
    expect(await count()).toBe(before + 3);
  });
});

async function count(): Promise<number> {
  const { rows } = await api.db.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM producer`,
  );
  return rows[0]!.n;
}

describe('producerUpdate', () => {
  it('keeps what is absent, clears what is null, renames with a redirect', async () => {
    const made = await create({
      name: 'HTX Bó Tờ',
      introduction: 'Đường phên',
      phone: '0912345678',
    });
    const own = api.as(
      actorOf(Role.PRODUCER, { units: [], producerId: uuidOf(made.id, 'Producer') }),
    );
    const one = await own.ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 1, name: 'HTX Đường phên Bó Tờ', phonePublic: true },
    });
    expect(one.producerUpdate).toEqual({
      producer: {
        id: made.id,
        slug: 'htx-duong-phen-bo-to',
        name: 'HTX Đường phên Bó Tờ',
        revision: 2,
        introduction: 'Đường phên',
        contact: { phone: '0912345678' },
        commune: { code: '01747' },
      },
      userErrors: [],
    });
    const two = await own.ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 2, introduction: null },
    });
    expect(two.producerUpdate.producer).toMatchObject({ revision: 3, introduction: null });
    const found = await api.anonymous.ok(`{ producer(slug: "htx-bo-to") { id slug } }`);
    expect(found.producer).toEqual({ id: made.id, slug: 'htx-duong-phen-bo-to' });
    const third = await create({ name: 'HTX Bó Tờ' });
    expect(third.slug).toBe('htx-bo-to-2');
    const back = await own.ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 3, name: 'HTX Bó Tờ' },
    });
    expect(back.producerUpdate.producer.slug).toBe('htx-bo-to');
  });

  it('shows the other’s version when it is too late', async () => {
    const made = await create({ name: 'HTX Muộn' });
    await officer().ok(UPDATE, { id: made.id, input: { baseRevision: 1, introduction: 'Một' } });
    const late = await officer().ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 1, introduction: 'Hai' },
    });
    expect(late.producerUpdate).toMatchObject({
      producer: { revision: 2, introduction: 'Một' },
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
  });

  it('is refused outside one’s place, also by moving it there, and for unknown ids alike', async () => {
    const made = await create({ name: 'HTX Chỗ' });
    const outside = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }));
    const change = { baseRevision: 1, introduction: 'x' };
    expect((await outside.run(UPDATE, { id: made.id, input: change })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const unknown = toGlobalId('Producer', '00000000-0000-7000-8000-000000000000');
    expect((await outside.run(UPDATE, { id: unknown, input: change })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const move = { baseRevision: 1, communeId: toGlobalId('Commune', THUC_PHAN) };
    expect((await officer().run(UPDATE, { id: made.id, input: move })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const stranger = api.as(actorOf(Role.PRODUCER, { units: [], producerId: MINH_TAM }));
    expect((await stranger.run(UPDATE, { id: made.id, input: change })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('what the world sees', () => {
  it('has no details without a right to them', async () => {
    const made = await create({ name: 'HTX Kín', phone: '0912000111' });
    const query = `query ($id: ID!) { node(id: $id) { ... on Producer { name details { phone } } } }`;
    const anonymous = await api.anonymous.run(query, { id: made.id });
    expect(anonymous.codes).toEqual(['UNAUTHENTICATED']);
    expect(anonymous.data.node).toEqual({ name: 'HTX Kín', details: null });
    const outside = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }));
    expect((await outside.run(query, { id: made.id })).codes).toEqual(['FORBIDDEN']);
    expect((await officer().ok(query, { id: made.id })).node.details).toEqual({
      phone: '0912000111',
    });
  });

  it('is English where there is English', async () => {
    const made = await create({ name: 'HTX Dịch', english: { name: 'Dich Cooperative' } });
    const query = `query ($id: ID!) { node(id: $id) { ... on Producer {
      name vi: name(language: VI) languages introduction } } }`;
    expect((await api.anonymous.ok(query, { id: made.id })).node).toEqual({
      name: 'Dich Cooperative',
      vi: 'HTX Dịch',
      languages: ['VI', 'EN'],
      introduction: null,
    });
  });
});

describe('producers', () => {
  const LIST = `query ($filter: ProducerFilter, $orderBy: ProducerOrder, $first: Int, $after: String) {
    producers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount nodes { id name commune { fullName province { name } } } pageInfo { hasNextPage endCursor } } }`;

  it('come page by page in Vietnamese order, each once', async () => {
    const names: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page++) {
      const { producers } = await api.anonymous.ok(LIST, { first: 3, after });
      names.push(...producers.nodes.map((node: Loose) => node.name));
      if (!producers.pageInfo.hasNextPage) {
        expect(producers.totalCount).toBe(names.length);
        break;
      }
      after = producers.pageInfo.endCursor;
    }
    const { rows } = await api.db.pool.query<{ name: string }>(
      `SELECT coalesce(t.name, p.name) AS name FROM producer p
        LEFT JOIN producer_translation t ON t.producer_id = p.id
       ORDER BY p.name COLLATE "vi-x-icu", p.id`,
    );
    expect(names).toEqual(rows.map(({ name }) => name));
  });

  it('are found by part of the name and by the commune, former parts included', async () => {
    const made = await create({ name: 'HTX Cũ' });
    await api.db.owner.query(`UPDATE producer SET commune_id = $1 WHERE id = $2`, [
      unitId('01750', null),
      uuidOf(made.id, 'Producer'),
    ]);
    const { rows } = await api.db.pool.query<{ code: string }>(
      `SELECT u.code FROM unit_succession s JOIN unit u ON u.id = s.successor_id
        WHERE s.predecessor_id = $1`,
      [unitId('01750', null)],
    );
    const list = await api.anonymous.ok(LIST, {
      filter: { query: 'htx cu', communeCode: rows[0]!.code },
      first: 10,
    });
    expect(list.producers.nodes.map((node: Loose) => node.name)).toEqual(['HTX Cũ']);
    const none = await api.anonymous.ok(LIST, { filter: { kind: [] }, first: 10 });
    expect(none.producers).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('take as many statements for 50 as for one', async () => {
    const statements = async (first: number) =>
      (await statementsOf(() => api.anonymous.ok(LIST, { first }))).length;
    expect(await statements(1)).toBe(await statements(50));
  });
});
