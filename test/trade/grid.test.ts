import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '../support/sql-counter.ts';
import { buyerOf, call, codesOf, contract, gid, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
  const { owner } = world.api.db;
  await owner.query(
    `UPDATE product SET name = 'Miến dong', stars = 4, certified_from = '2024-01-10',
        certified_until = '2027-01-09', price_amount = 120000, price_unit = '500 g',
        price_updated_on = '2026-10-01', capacity_amount = 2000, capacity_unit = 'kg', story = 'Kể'
      WHERE id = $1`,
    [world.productId],
  );
  await owner.query(
    `UPDATE product SET name = 'Chè đắng', stars = 3, certified_from = '2022-01-10',
        certified_until = '2025-01-09', price_amount = 80000, price_unit = 'hộp',
        price_updated_on = '2026-10-01'
      WHERE id = $1`,
    [world.foreignId],
  );
  await owner.query(`UPDATE producer SET kind = 'ENTERPRISE' WHERE id = $1`, [world.rivalId]);
  await owner.query(
    `INSERT INTO product (slug, name, producer_id, commune_id, group_id, family_id, subgroup_id,
                          status, published_at)
     SELECT 'sp-' || n, 'Sản phẩm ' || n, producer_id, commune_id, group_id, family_id, subgroup_id,
            'PUBLISHED', now()
       FROM product, generate_series(1, 60) AS n WHERE id = $1`,
    [world.productId],
  );
  const buyer = await buyerOf(trade, 'Siêu thị Ba Đình');
  await call(trade, 'tradeContractRecord', 'contract { id }', contract(world, buyer));
  for (const month of [3, 5]) {
    await call(trade, 'salesReport', 'record { id }', {
      ...{ productId: gid('Product', world.productId), amount: month * 1000, channel: 'FAIR' },
      period: { kind: 'MONTH', year: 2026, number: month },
    });
  }
});
afterAll(() => world.api.close());

const GRID = `query ($filter: ProductGridFilter, $orderBy: ProductGridOrder, $first: Int, $after: String) {
  productGrid(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { product { slug name stars validity certifiedUntil price { amount unit }
        supply { monthlyCapacity capacityUnit } producer { name kind } commune { name } group { code } }
      papers { photo story english contract count } lastSales { amount period { name } } } } }`;
interface Line {
  readonly product: { readonly slug: string };
}
const ask = async (variables: object) =>
  (await trade.ok(GRID, { first: 100, ...variables })).productGrid;
const slugs = async (filter: object, more: object = {}) =>
  (await ask({ filter, ...more })).nodes.map(({ product }: Line) => product.slug);

describe('the grid', () => {
  it('shows what trade staff asks of a product; an expired one has no stars', async () => {
    const { nodes, totalCount } = await ask({ filter: { hasPrice: true } });
    expect(totalCount).toBe(2);
    expect(nodes[0].product).toMatchObject({
      ...{ slug: 'che', stars: null, validity: 'EXPIRED', certifiedUntil: '2025-01-09' },
      producer: { kind: 'ENTERPRISE' },
    });
    expect(nodes[1]).toMatchObject({
      product: {
        ...{ slug: 'mien', stars: 4, validity: 'VALID', price: { amount: 120000, unit: '500 g' } },
        supply: { monthlyCapacity: '2000', capacityUnit: 'kg' },
      },
      papers: { photo: false, story: true, english: false, contract: true, count: 2 },
      lastSales: { amount: 5000, period: { name: 'Tháng 5/2026' } },
    });
  });

  it.each([
    [{ stars: [4] }, ['mien']],
    [{ stars: [3] }, []],
    [{ stars: [] }, []],
    [{ validity: 'EXPIRED' }, ['che']],
    [{ validity: 'VALID' }, ['mien']],
    [{ endingWithinDays: 48 }, ['mien']],
    [{ endingWithinDays: 47 }, []],
    [{ communeCode: ['01279'] }, ['che']],
    [{ producerKind: ['ENTERPRISE'] }, ['che']],
    [{ producerKind: [] }, []],
    [{ hasCapacity: true }, ['mien']],
    [{ priceFrom: 80001 }, ['mien']],
    [{ priceUntil: 80000 }, ['che']],
    [{ priceFrom: 80000, priceUntil: 120000 }, ['che', 'mien']],
    [{ query: 'mien dong' }, ['mien']],
    [{ query: 'MIẾN DONG', hasPrice: false }, []],
  ])('filters by %j', async (filter, found) => {
    expect(await slugs(filter)).toEqual(found);
  });

  it('takes what was ticked, and ids of other things match nothing', async () => {
    const ids = [gid('Product', world.foreignId), gid('Producer', world.producerId)];
    expect(await slugs({ productIds: ids })).toEqual(['che']);
    expect(await slugs({ productIds: [] })).toEqual([]);
    expect(await slugs({ groupCode: ['XX'] })).toEqual([]);
  });

  it('is sorted as asked', async () => {
    const first = async (orderBy: string) => (await slugs({}, { orderBy, first: 2 })) as string[];
    expect(await first('ENDING')).toEqual(['che', 'mien']);
    expect(await first('PRICE_ASC')).toEqual(['che', 'mien']);
    expect(await first('PRICE_DESC')).toEqual(['mien', 'che']);
    expect((await first('CAPACITY'))[0]).toBe('mien');
    expect((await first('NAME'))[0]).toBe('che');
  });

  it('is paged through without losing a row, whatever the order', async () => {
    for (const orderBy of ['NAME', 'NEWEST', 'ENDING', 'PRICE_ASC', 'PRICE_DESC', 'CAPACITY']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const {
          nodes,
          pageInfo,
        }: { nodes: Line[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = await ask({
          orderBy,
          first: 25,
          after,
        });
        seen.push(...nodes.map(({ product }) => product.slug));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect([orderBy, new Set(seen).size, seen.length]).toEqual([orderBy, 62, 62]);
    }
  });

  it('costs the same number of statements for one row and for fifty', async () => {
    const one = await statementsOf(() => ask({ first: 1 }));
    expect(await statementsOf(() => ask({ first: 50 }))).toHaveLength(one.length);
  });

  it('is for trade staff', async () => {
    expect((await world.auditor.run(GRID, { first: 1 })).codes).toEqual([]);
    for (const who of [world.own, world.officer]) {
      expect((await who.run(GRID, { first: 1 })).codes).toEqual(['FORBIDDEN']);
    }
  });
});

describe('views', () => {
  const VIEW = `view { id name shared own ownerName orderBy columns revision
    filter { query stars priceFrom hasPrice groupCode } }`;
  const view = (more: object = {}) => ({
    ...{ name: 'Còn hạn, có giá', orderBy: 'ENDING', columns: ['NAME', 'PRICE', 'NAME'] },
    filter: { query: 'miến', stars: [3, 4], priceFrom: 5000, productIds: ['x'] },
    ...more,
  });
  const LIST = '{ savedViews { name own } }';

  it('are kept, renamed, shared and removed by their owner', async () => {
    const { view: made } = await call(trade, 'savedViewSave', VIEW, view());
    expect(made).toMatchObject({
      ...{ name: 'Còn hạn, có giá', shared: false, own: true, ownerName: 'Nông Thị Thương' },
      ...{ orderBy: 'ENDING', columns: ['NAME', 'PRICE'], revision: 1 },
      filter: { query: 'miến', stars: [3, 4], priceFrom: 5000, hasPrice: null, groupCode: null },
    });
    expect(codesOf(await call(trade, 'savedViewSave', VIEW, view()))).toEqual(['NAME_TAKEN']);
    expect((await world.auditor.ok(LIST)).savedViews).toEqual([]);
    const share = { baseRevision: 1, shared: true, name: 'Chung' };
    const shared = await call(trade, 'savedViewUpdate', VIEW, share, made.id);
    expect(shared.view).toMatchObject({ name: 'Chung', shared: true, columns: ['NAME', 'PRICE'] });
    expect((await world.auditor.ok(LIST)).savedViews).toEqual([{ name: 'Chung', own: false }]);
    expect(codesOf(await call(trade, 'savedViewUpdate', VIEW, share, made.id))).toEqual(['STALE']);
    const REMOVE = `mutation ($id: ID!) { savedViewRemove(id: $id) { removedId userErrors { code } } }`;
    expect((await trade.ok(REMOVE, { id: made.id })).savedViewRemove.removedId).toBe(made.id);
    expect((await trade.ok(REMOVE, { id: made.id })).savedViewRemove.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('are refused when they could show nothing', async () => {
    expect(codesOf(await call(trade, 'savedViewSave', VIEW, view({ columns: [] })))).toEqual([
      'INVALID',
    ]);
    const odd = view({ filter: { stars: [9] } });
    expect((await call(trade, 'savedViewSave', VIEW, odd)).userErrors[0].field).toEqual(
      'input filter stars 0'.split(' '),
    );
  });
});
