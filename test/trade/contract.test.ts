import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractStateOn } from '../../src/trade/contract.rules.ts';
import { remindOfRenewal } from '../../src/trade/renewal.service.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { buyerOf, call, codesOf, contract, gid, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
let buyerId: string;
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
  buyerId = await buyerOf(trade, 'Siêu thị Hà Nội');
});
afterAll(() => world.api.close());

const FACTS = `contract { id kind number state signedOn validFrom validUntil valueAmount revision
  buyer { name } lines { quantity unit valueAmount product { slug } producer { slug } } }`;
const record = (more: object = {}) =>
  call(trade, 'tradeContractRecord', FACTS, contract(world, buyerId, more));

describe('a contract', () => {
  it('is recorded with who sells what, and seen by its parties', async () => {
    const { contract: made, userErrors } = await record();
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      ...{ kind: 'CONTRACT', state: 'IN_FORCE', validFrom: '2026-03-01', valueAmount: 120000000 },
      buyer: { name: 'Siêu thị Hà Nội' },
      lines: [
        {
          ...{ quantity: '2.500', unit: 'tấn', valueAmount: 120000000 },
          ...{ product: { slug: 'mien' }, producer: { slug: 'htx-mien' } },
        },
      ],
    });
    const LIST = `{ tradeContracts(first: 10) { nodes { id } } }`;
    const ids = async (who: World['trade']) =>
      (await who.ok(LIST)).tradeContracts.nodes.map(({ id }: { id: string }) => id);
    expect(await ids(world.own)).toContain(made.id);
    expect(await ids(world.auditor)).toContain(made.id);
    expect(await ids(world.rival)).toEqual([]);
    expect((await world.officer.run(LIST)).codes).toEqual(['FORBIDDEN']);
    const ONE = `query ($id: ID!) { tradeContract(id: $id) { id } node(id: $id) { id } }`;
    expect(await world.rival.ok(ONE, { id: made.id })).toEqual({
      tradeContract: null,
      node: null,
    });
  });

  it('shows a producer its own lines only', async () => {
    const [mine] = contract(world, buyerId).lines;
    const theirs = {
      producerId: gid('Producer', world.rivalId),
      productId: gid('Product', world.foreignId),
    };
    const { contract: made } = await record({ number: 'chung', lines: [mine, theirs] });
    const LINES = `query ($id: ID!) { tradeContract(id: $id) { lines { producer { slug } } } }`;
    const seen = async (who: World['trade']) =>
      (await who.ok(LINES, { id: made.id })).tradeContract.lines.map(
        (line: { producer: { slug: string } }) => line.producer.slug,
      );
    expect(await seen(trade)).toEqual(['htx-mien', 'htx-khac']);
    expect(await seen(world.own)).toEqual(['htx-mien']);
    expect(await seen(world.rival)).toEqual(['htx-khac']);
  });

  it.each([
    ['signed tomorrow', { signedOn: '2026-11-23' }, 'SIGNED_AHEAD', ['input', 'signedOn']],
    ['over before it begins', { validUntil: '2026-02-01' }, 'PERIOD', ['input', 'validUntil']],
    ['without anybody who sells', { lines: [] }, 'INVALID', ['input', 'lines']],
  ])('is refused when %s', async (_, more, code, field) => {
    const before = await trade.ok('{ tradeContracts(first: 1) { totalCount } }');
    expect((await record(more)).userErrors).toMatchObject([{ code, field }]);
    expect(await trade.ok('{ tradeContracts(first: 1) { totalCount } }')).toEqual(before);
  });

  it('names products of the producer that sells them', async () => {
    const line = {
      producerId: gid('Producer', world.producerId),
      productId: gid('Product', world.foreignId),
    };
    expect((await record({ lines: [line] })).userErrors).toMatchObject([
      { code: 'FOREIGN_PRODUCT', field: ['input', 'lines', '0', 'productId'] },
    ]);
    const bare = { producerId: line.producerId, quantity: '3' };
    expect(codesOf(await record({ lines: [bare] }))).toEqual(['INVALID']);
  });

  it('is recorded once, unless somebody says that it is another one', async () => {
    const number = ' 45/2026/HĐ';
    const twice = await Promise.all([record({ number }), record({ number: '45/2026/hđ' })]);
    const [made] = twice.filter(({ contract: one }) => one);
    const [refused] = twice.filter(({ contract: one }) => !one);
    expect(codesOf(refused)).toEqual(['SIMILAR_EXISTS']);
    const again = await call(
      trade,
      'tradeContractRecord',
      'contract { id } candidates { id number }',
      contract(world, buyerId, { number: '45 / 2026 / HĐ' }),
    );
    expect(again).toMatchObject({
      ...{ contract: null, userErrors: [{ code: 'SIMILAR_EXISTS', field: ['input', 'number'] }] },
      candidates: [{ id: made.contract.id, number: made.contract.number }],
    });
    // Nor does a change make two of one.
    const near = await record({ number: '46/2026' });
    const change = (input: object) =>
      call(trade, 'tradeContractUpdate', 'contract { number revision }', input, near.contract.id);
    expect(codesOf(await change({ baseRevision: 1, number }))).toEqual(['SIMILAR_EXISTS']);
    const same = await change({ baseRevision: 1, number: '46/2026', validUntil: '2027-01-31' });
    expect(same.contract).toEqual({ number: '46/2026', revision: 2 });
    // Another kind, another buyer, or who says so.
    const other = await buyerOf(trade, 'Cửa hàng Đà Nẵng');
    for (const more of [{ kind: 'MEMORANDUM' }, { buyerId: other }, { confirmDistinct: true }]) {
      expect(codesOf(await record({ number, ...more }))).toEqual([]);
    }
    const bare = { number: null, signedOn: '2026-04-04', validUntil: null };
    expect(codesOf(await record(bare))).toEqual([]);
    expect(codesOf(await record(bare))).toEqual(['SIMILAR_EXISTS']);
    expect(codesOf(await record({ ...bare, valueAmount: 7 }))).toEqual([]);
  });

  it('is renewed and ended from what was read', async () => {
    const { contract: made } = await record({ number: 'gia hạn' });
    const longer = { baseRevision: 1, validUntil: '2027-12-31' };
    const SOME = 'contract { validUntil state endReason revision lines { unit } }';
    const renewed = await call(trade, 'tradeContractUpdate', SOME, longer, made.id);
    expect(renewed.contract).toMatchObject({ validUntil: '2027-12-31', revision: 2 });
    expect(renewed.contract.lines).toEqual([{ unit: 'tấn' }]);
    expect(codesOf(await call(trade, 'tradeContractUpdate', SOME, longer, made.id))).toEqual([
      'STALE',
    ]);
    const end = { endedOn: '2026-11-20', reason: 'Hai bên thỏa thuận', baseRevision: 2 };
    const ahead = { ...end, endedOn: '2026-11-23' };
    expect(codesOf(await call(trade, 'tradeContractEnd', SOME, ahead, made.id))).toEqual([
      'PERIOD',
    ]);
    const ended = await call(trade, 'tradeContractEnd', SOME, end, made.id);
    expect(ended.contract).toMatchObject({ state: 'ENDED', endReason: 'Hai bên thỏa thuận' });
    const again = { ...end, baseRevision: 3 };
    expect(codesOf(await call(trade, 'tradeContractEnd', SOME, again, made.id))).toEqual([
      'ALREADY_ENDED',
    ]);
  });

  it('is delivered on by its parties', async () => {
    const { contract: made } = await record({ number: 'giao' });
    const DELIVERED = `delivery { quantity unit valueAmount }
      contract { deliveredAmount deliveries { deliveredOn } }`;
    const entry = {
      contractId: made.id,
      productId: gid('Product', world.productId),
      ...{ deliveredOn: '2026-05-05', quantity: '0.5', unit: 'tấn', valueAmount: 24_000_000 },
    };
    const first = await call(world.own, 'tradeDeliveryRecord', DELIVERED, entry);
    expect(first).toMatchObject({
      delivery: { quantity: '0.500', unit: 'tấn', valueAmount: 24000000 },
      contract: { deliveredAmount: 24000000, deliveries: [{ deliveredOn: '2026-05-05' }] },
      userErrors: [],
    });
    const foreign = { ...entry, productId: gid('Product', world.foreignId) };
    expect(codesOf(await call(trade, 'tradeDeliveryRecord', DELIVERED, foreign))).toEqual([
      'FOREIGN_PRODUCT',
    ]);
    const nothing = { contractId: made.id, deliveredOn: '2026-05-06' };
    expect(codesOf(await call(trade, 'tradeDeliveryRecord', DELIVERED, nothing))).toEqual([
      'INVALID',
    ]);
    await expect(call(world.rival, 'tradeDeliveryRecord', DELIVERED, entry)).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  it('reminds its parties and trade staff once for each last day', async () => {
    await record({ number: 'nhắc', validUntil: '2026-12-22' });
    await record({ number: 'còn lâu', validUntil: '2026-12-23' });
    const { manager } = world.api.db.source;
    expect(await remindOfRenewal(manager, '2026-11-22')).toBeGreaterThanOrEqual(2);
    expect(await remindOfRenewal(manager, '2026-11-22')).toBe(0);
    const { inbox } = await world.own.ok('{ inbox(first: 50) { nodes { title } } }');
    const titles = inbox.nodes.map(({ title }: { title: string }) => title);
    expect(titles).toContain('Contract nhắc ends soon: Siêu thị Hà Nội');
    expect(titles).not.toContain('Contract còn lâu ends soon: Siêu thị Hà Nội');
    // The next day the other one is near enough: the producer and the person of trade staff hear of it.
    expect(await remindOfRenewal(manager, '2026-11-23')).toBe(2);
  });

  it('costs the same number of statements for one and for many', async () => {
    const ALL = (first: number) =>
      `{ tradeContracts(first: ${first}, filter: { kind: [CONTRACT] }) { nodes { state deliveredAmount
          buyer { name } lines { product { name } producer { name } } deliveries { deliveredOn } } } }`;
    for (let made = 0; made < 50; made++) await record({ number: `n${made}` });
    const one = await statementsOf(() => trade.ok(ALL(1)));
    const many = await statementsOf(() => trade.ok(ALL(50)));
    expect(many).toHaveLength(one.length);
  });
});

it.each([
  ['2026-02-28', 'NOT_YET'],
  ['2026-03-01', 'IN_FORCE'],
  ['2026-12-15', 'IN_FORCE'],
  ['2026-12-16', 'EXPIRED'],
])('on %s it is %s', (day, state) => {
  const dates = { validFrom: '2026-03-01', validUntil: '2026-12-15', endedOn: null };
  expect(contractStateOn(dates, day)).toBe(state);
  expect(contractStateOn({ ...dates, endedOn: day }, day)).toBe('ENDED');
});
