import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call, chainWorld, type World } from './world.ts';

let world: World;
let grower: string;
let maker: string;
beforeAll(async () => {
  world = await chainWorld();
  [grower, maker] = await world.freshPair(await world.freshChain());
});
afterAll(() => world.api.close());

const lotFacts = (code: string, more: object = {}) => ({
  ...{ productId: toGlobalId('Product', world.productId), code, madeOn: '2026-11-01', ...more },
});
async function newLot(code: string, more: object = {}, publish = true): Promise<string> {
  const { lot, userErrors } = await call(world.owner, 'lotCreate', lotFacts(code, more));
  expect(userErrors).toEqual([]);
  if (publish) {
    const { revision } = lot;
    await call(world.owner, 'lotPublish', { baseRevision: revision }, lot.id);
  }
  return lot.id;
}
const TRACE = `query ($code: String!) { lot(product: "mien", code: $code) { code state madeOn bestBefore
  commune { name } madeBy { name } quantity { amount unit } withdrawnOn withdrawalReason
  hasWithdrawnInput product { slug }
  inputs { name lot { code } supplier { name } quantity { amount unit } }
  upstream { distance lot { code } } } }`;
const trace = async (code: string) => (await world.api.anonymous.ok(TRACE, { code })).lot;

describe('a lot', () => {
  it('is traced back by anybody once it is published', async () => {
    const quantity = { amount: '120.5', unit: 'kg' };
    const starch = await newLot('BOT-1');
    const id = await newLot(
      'L-0111',
      {
        ...{ madeById: maker, quantity, bestBefore: '2027-11-01', note: 'Mẻ đầu vụ' },
        inputs: [{ lotId: starch }, { name: 'Củ dong', supplierId: grower, quantity }],
      },
      false,
    );
    expect(await trace('L-0111')).toBeNull();
    expect(
      await world.api.anonymous.ok(`query ($id: ID!) { node(id: $id) { id } }`, { id }),
    ).toEqual({
      node: null,
    });
    await call(world.owner, 'lotPublish', { baseRevision: 1 }, id);
    expect(await trace('L-0111')).toEqual({
      ...{ code: 'L-0111', state: 'PUBLISHED', madeOn: '2026-11-01', bestBefore: '2027-11-01' },
      ...{ commune: { name: 'Thục Phán' }, madeBy: { name: 'htx-mien' }, quantity },
      ...{ withdrawnOn: null, withdrawalReason: null, hasWithdrawnInput: false },
      product: { slug: 'mien' },
      inputs: [
        { name: null, lot: { code: 'BOT-1' }, supplier: null, quantity: null },
        { name: 'Củ dong', lot: null, supplier: { name: 'to-trong-dong' }, quantity },
      ],
      upstream: [{ distance: 1, lot: { code: 'BOT-1' } }],
    });
  });

  it('is called back with its day and reason for everybody, and so are those made of it known', async () => {
    const source = await newLot('THU-HOI');
    const made = await newLot('TU-THU-HOI', { inputs: [{ lotId: source }] });
    const reason = 'Bao bì hở';
    const early = await call(
      world.owner,
      'lotWithdraw',
      { baseRevision: 2, reason },
      await newLot('NHAP', {}, false),
    );
    expect(early.userErrors).toEqual([{ code: 'WRONG_STATE', field: ['id'] }]);
    const stale = await call(world.owner, 'lotWithdraw', { baseRevision: 1, reason }, source);
    expect(stale.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
    await call(world.owner, 'lotWithdraw', { baseRevision: 2, reason }, source);
    expect(await trace('THU-HOI')).toMatchObject({
      ...{ state: 'WITHDRAWN', withdrawnOn: '2026-11-22', withdrawalReason: reason },
    });
    expect(await trace('TU-THU-HOI')).toMatchObject({
      state: 'PUBLISHED',
      hasWithdrawnInput: true,
    });
    const late = await call(world.owner, 'lotUpdate', { baseRevision: 3, note: 'X' }, source);
    expect(late.userErrors).toEqual([{ code: 'WRONG_STATE', field: ['id'] }]);
    const { node } = await world.api.anonymous.ok(
      `query ($id: ID!) { node(id: $id) { ... on Product { lots(first: 50) { totalCount nodes { code } } } } }`,
      { id: toGlobalId('Product', world.productId) },
    );
    const codes = node.lots.nodes.map((one: { code: string }) => one.code);
    expect(codes).toContain('THU-HOI');
    expect(codes).not.toContain('NHAP');
    expect(node.lots.totalCount).toBe(codes.length);
    expect(made).not.toBe(source);
  });

  it('comes from lots far up, each once, and circles end', async () => {
    const first = await newLot('V-1');
    const second = await newLot('V-2', { inputs: [{ lotId: first }] });
    await newLot('V-3', { inputs: [{ lotId: second }, { lotId: first }] });
    const circle = { baseRevision: 2, inputs: [{ lotId: second }, { name: 'Nước' }] };
    expect((await call(world.owner, 'lotUpdate', circle, first)).userErrors).toEqual([]);
    expect((await trace('V-3')).upstream).toEqual([
      { distance: 1, lot: { code: 'V-1' } },
      { distance: 1, lot: { code: 'V-2' } },
    ]);
    expect((await trace('V-1')).upstream).toEqual([{ distance: 1, lot: { code: 'V-2' } }]);
  });

  it.each([
    ['a code twice', { code: 'HAI-LAN' }, 'CODE_TAKEN', ['input', 'code']],
    ['a day ahead', { code: 'A', madeOn: '2026-11-23' }, 'PERIOD', ['input', 'madeOn']],
    [
      'a last day before',
      { code: 'B', bestBefore: '2026-10-31' },
      'PERIOD',
      ['input', 'bestBefore'],
    ],
    ['an input that is nothing', { code: 'C', inputs: [{}] }, 'INVALID', ['input', 'inputs', '0']],
  ])('is refused with %s', async (_, more, code, field) => {
    await call(world.owner, 'lotCreate', lotFacts('HAI-LAN'));
    const count = async () => (await world.api.db.owner.query('SELECT FROM product_lot')).rowCount;
    const before = await count();
    const { lot, userErrors } = await call(world.owner, 'lotCreate', lotFacts('X', more));
    expect([lot, userErrors]).toEqual([null, [{ code, field }]]);
    expect(await count()).toBe(before);
  });

  it('is asked for in as many statements with fifty others as alone', async () => {
    const LIST = `query ($id: ID!, $first: Int) { node(id: $id) { ... on Product { lots(first: $first) { nodes {
      code hasWithdrawnInput inputs { name lot { code } } upstream { lot { code } } } } } } }`;
    const ask = (first: number) =>
      world.api.anonymous.ok(LIST, { id: toGlobalId('Product', world.productId), first });
    const chain = await newLot('DAI-1');
    await newLot('DAI-2', { inputs: [{ lotId: chain }] });
    const few = await statementsOf(() => ask(2));
    const many = await statementsOf(() => ask(50));
    expect(many.length).toBe(few.length);
  });
});
