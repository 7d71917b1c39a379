import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { ANONYMOUS } from '../../src/platform/graphql/actor.ts';
import { toGlobalId, uuidOf } from '../../src/platform/graphql/node.ts';
import { actorOf, everybody } from '../support/actors.ts';
import type { Loose } from '../support/api.ts';
import { CREATE, input, MINH_TAM, openDesk, THUC_PHAN, UPDATE, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

describe('producerCreate', () => {
  it('stores composed text and publishes only what was agreed to', async () => {
    const producer = await desk.create({
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
    const { rows } = await desk.api.db.owner.query(
      `SELECT action, subject_type FROM audit_entry ORDER BY at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ action: 'producer.create', subject_type: 'Producer' }]);
  });

  it('gives equal names different addresses', async () => {
    const [one, two, three] = [
      await desk.create({ name: 'Cơ sở Trúc Mai' }),
      await desk.create({ name: 'Cơ sở Trúc Mai' }),
      await desk.create({ name: 'CƠ SỞ TRÚC MÃI' }),
    ];
    expect([one.slug, two.slug, three.slug]).toEqual([
      'co-so-truc-mai',
      'co-so-truc-mai-2',
      'co-so-truc-mai-3',
    ]);
  });

  it('answers a repeated send once', async () => {
    const again = input({ name: 'Hộ Nông Văn Sơn' });
    const caller = desk.officer;
    const first = await caller.ok(CREATE, { input: again });
    const second = await caller.ok(CREATE, { input: again });
    expect(second.producerCreate).toEqual(first.producerCreate);
    expect(first.producerCreate.producer.slug).toBe('ho-nong-van-son');
    const other = await caller.ok(CREATE, { input: { ...again, name: 'Hộ khác' } });
    expect(other.producerCreate.userErrors).toMatchObject([{ code: 'OPERATION_ID_REUSED' }]);
  });

  it('refuses a unit that is no longer in force, and a tax code that is taken', async () => {
    const everywhere = desk.api.as(actorOf(Role.COORDINATION_OFFICE));
    const old = await everywhere.ok(CREATE, {
      input: input({ communeId: toGlobalId('Commune', unitId('01705', null)) }),
    });
    expect(old.producerCreate).toMatchObject({
      producer: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'communeId'] }],
    });
    await desk.create({ name: 'Công ty A', taxCode: '0101010101' });
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

  it('is for the offices, and the officer of the own commune', async () => {
    const before = await count();
    for (const { role, where, actor } of everybody({ unitId: MINH_TAM }, { unitId: THUC_PHAN })) {
      const answer = await desk.api.as(actor).run(CREATE, { input: input({ name: 'Quyền' }) });
      const allowed =
        role === Role.COORDINATION_OFFICE ||
        ([Role.COMMUNE_OFFICER, Role.TRADE_PROMOTION].some((one) => one === role) &&
          where === 'inside');
      expect([role, where, answer.codes]).toEqual([
        role,
        where,
        allowed ? [] : [actor === ANONYMOUS ? 'UNAUTHENTICATED' : 'FORBIDDEN'],
      ]);
    }
    expect(await count()).toBe(before + 4);
  });
});

async function count(): Promise<number> {
  const { rows } = await desk.api.db.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM producer`,
  );
  return rows[0]!.n;
}

describe('producerUpdate', () => {
  it('keeps what is absent, clears what is null, renames with a redirect', async () => {
    const made = await desk.create({
      name: 'HTX Bó Tờ',
      introduction: 'Đường phên',
      phone: '0912345678',
    });
    const own = desk.api.as(
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
    const found = await desk.api.anonymous.ok(`{ producer(slug: "htx-bo-to") { id slug } }`);
    expect(found.producer).toEqual({ id: made.id, slug: 'htx-duong-phen-bo-to' });
    const third = await desk.create({ name: 'HTX Bó Tờ' });
    expect(third.slug).toBe('htx-bo-to-2');
    const back = await own.ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 3, name: 'HTX Bó Tờ' },
    });
    expect(back.producerUpdate.producer.slug).toBe('htx-bo-to');
  });

  it('shows the other’s version when it is too late', async () => {
    const made = await desk.create({ name: 'HTX Muộn' });
    await desk.officer.ok(UPDATE, { id: made.id, input: { baseRevision: 1, introduction: 'Một' } });
    const late = await desk.officer.ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 1, introduction: 'Hai' },
    });
    expect(late.producerUpdate).toMatchObject({
      producer: { revision: 2, introduction: 'Một' },
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
  });

  it('is refused outside one’s place, also by moving it there, and for unknown ids alike', async () => {
    const made = await desk.create({ name: 'HTX Chỗ' });
    const outside = desk.api.as(actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }));
    const change = { baseRevision: 1, introduction: 'x' };
    expect((await outside.run(UPDATE, { id: made.id, input: change })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const unknown = toGlobalId('Producer', '00000000-0000-7000-8000-000000000000');
    expect((await outside.run(UPDATE, { id: unknown, input: change })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const move = { baseRevision: 1, communeId: toGlobalId('Commune', THUC_PHAN) };
    expect((await desk.officer.run(UPDATE, { id: made.id, input: move })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const stranger = desk.api.as(actorOf(Role.PRODUCER, { units: [], producerId: MINH_TAM }));
    expect((await stranger.run(UPDATE, { id: made.id, input: change })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});
