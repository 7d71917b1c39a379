import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyerOf, call, codesOf, contract, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
});
afterAll(() => world.api.close());

const CANDIDATES = 'buyer { id name revision } candidates { id name }';
const LIST = `query ($filter: BuyerFilter) { buyers(first: 50, filter: $filter) {
  totalCount nodes { id name phone contractCount mergedInto { name } } } }`;

describe('buyers', () => {
  it('are entered once: a likeness is named, and only a confirmed one is another', async () => {
    const { buyer } = await call(trade, 'buyerCreate', CANDIDATES, {
      ...{ name: 'Công ty TNHH Kolia Phja Đén', kind: 'DISTRIBUTOR', phone: '0206 3888 999' },
    });
    expect(buyer).toMatchObject({ name: 'Công ty TNHH Kolia Phja Đén', revision: 1 });
    const again = { name: 'Cty Kolia Phja Den', kind: 'SHOP' };
    const warned = await call(trade, 'buyerCreate', CANDIDATES, again);
    expect(warned).toMatchObject({
      buyer: null,
      candidates: [{ id: buyer.id }],
      userErrors: [{ code: 'SIMILAR_EXISTS', field: ['input', 'name'] }],
    });
    const phone = { name: 'Hộ bà Liên', kind: 'HOUSEHOLD', phone: '02063888999' };
    expect(codesOf(await call(trade, 'buyerCreate', CANDIDATES, phone))).toEqual([
      'SIMILAR_EXISTS',
    ]);
    const { totalCount } = (await trade.ok(LIST, {})).buyers;
    expect(totalCount).toBe(1);
    const sure = { ...again, confirmDistinct: true };
    expect((await call(trade, 'buyerCreate', CANDIDATES, sure)).buyer.name).toBe(again.name);
    expect((await trade.ok(LIST, { filter: { query: 'kolia phja den' } })).buyers.totalCount).toBe(
      2,
    );
  });

  it('have a tax code of their own, however the name is written', async () => {
    const first = { name: 'Siêu thị Go! Cao Bằng', kind: 'SUPERMARKET', taxCode: '4800123456' };
    const { buyer } = await call(trade, 'buyerCreate', CANDIDATES, first);
    const other = { name: 'Central Retail', kind: 'SUPERMARKET', confirmDistinct: true };
    const taken = await call(trade, 'buyerCreate', CANDIDATES, {
      ...{ ...other, taxCode: '4800 123 456' },
    });
    expect(taken).toMatchObject({ buyer: null, candidates: [{ id: buyer.id }] });
    expect(codesOf(taken)).toEqual(['TAX_CODE_TAKEN']);
    const odd = await call(trade, 'buyerCreate', CANDIDATES, { ...other, taxCode: '12' });
    expect(odd.userErrors[0]).toMatchObject({ code: 'INVALID', field: ['input', 'taxCode'] });
  });

  it('are changed from what was read only', async () => {
    const id = await buyerOf(trade, 'Nhà hàng Thác Bản Giốc');
    const change = { baseRevision: 1, note: 'Mua theo mùa' };
    const made = await call(trade, 'buyerUpdate', 'buyer { note revision }', change, id);
    expect(made.buyer).toEqual({ note: 'Mua theo mùa', revision: 2 });
    const late = { baseRevision: 1, note: null };
    const stale = await call(trade, 'buyerUpdate', 'buyer { note }', late, id);
    expect(codesOf(stale)).toEqual(['STALE']);
    expect(stale.buyer).toEqual({ note: 'Mua theo mùa' });
  });

  it('are merged: contracts move, what only the other knew is taken over, and it is gone', async () => {
    const stays = await buyerOf(trade, 'Bưu điện tỉnh', { address: 'Thục Phán' });
    const goes = await buyerOf(trade, 'VNPost Cao Bằng', {
      phone: '0206111222',
      address: 'Tân An',
    });
    await call(trade, 'tradeContractRecord', 'contract { id }', contract(world, goes));
    const merge = { intoId: stays, baseRevision: 1 };
    const self = await call(trade, 'buyerMerge', 'buyer { id }', { ...merge, intoId: goes }, goes);
    expect(codesOf(self)).toEqual(['SAME']);
    const done = await call(
      trade,
      'buyerMerge',
      'contractsMoved buyer { id phone address contractCount }',
      merge,
      goes,
    );
    expect(done).toMatchObject({
      contractsMoved: 1,
      buyer: { id: stays, phone: '0206111222', address: 'Thục Phán', contractCount: 1 },
    });
    const again = await call(trade, 'buyerMerge', 'buyer { id }', merge, goes);
    expect(codesOf(again)).toEqual(['MERGED']);
    const late = await call(
      trade,
      'tradeContractRecord',
      'contract { id }',
      contract(world, goes, { number: '13' }),
    );
    expect(codesOf(late)).toEqual(['MERGED']);
    const found = (await trade.ok(LIST, { filter: { query: 'vnpost' } })).buyers;
    expect(found.nodes).toEqual([]);
  });

  it('show their contacts to staff, and to a producer only who they are', async () => {
    const id = await buyerOf(trade, 'Trường nội trú', { phone: '0206333444', kind: 'AGENCY' });
    const entry = contract(world, id, { number: '77' });
    const made = await call(trade, 'tradeContractRecord', 'contract { id }', entry);
    const SEEN = `query ($id: ID!) { tradeContract(id: $id) { buyer { name kind phone } } }`;
    const seen = await world.own.run(SEEN, { id: made.contract.id });
    expect(seen.data).toEqual({
      tradeContract: { buyer: { name: 'Trường nội trú', kind: 'AGENCY', phone: null } },
    });
    expect(seen.codes).toEqual(['FORBIDDEN']);
    expect((await world.auditor.ok(SEEN, { id: made.contract.id })).tradeContract.buyer.phone).toBe(
      '0206333444',
    );
    expect((await world.officer.run(LIST, {})).codes).toEqual(['FORBIDDEN']);
    expect((await world.api.anonymous.run(LIST, {})).codes).toEqual(['UNAUTHENTICATED']);
  });
});
