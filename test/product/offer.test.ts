import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidOf } from '../../src/platform/graphql/node.ts';
import type { Loose } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { move, openDesk, UPDATE, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

const OFFER = `mutation ($id: ID!, $input: OfferUpdateInput!) { offerUpdate(id: $id, input: $input) {
  product { status revision price { amount unit updatedOn baseAmount } supply { monthlyCapacity capacityUnit seasonMonths stockState } }
  unusual { before after } userErrors { code field } } }`;
const HISTORY = `query ($id: ID!, $first: Int) { node(id: $id) { ... on Product { offerHistory(first: $first) {
  totalCount nodes { what before after version } } } } }`;
let sends = 0;
const offer = async (id: string, input: Record<string, unknown>) =>
  (
    await desk.producer.ok(OFFER, {
      id,
      input: { operationId: `offer-test-${++sends}`, ...input },
    })
  ).offerUpdate;
const history = async (id: string, first = 10) =>
  (await desk.producer.ok(HISTORY, { id, first })).node.offerHistory;

describe('offerUpdate', () => {
  it('goes live at once, also on a published product, and leaves a history', async () => {
    const { id, slug } = await desk.create({
      name: 'Giá sống',
      price: { amount: 1000, unit: 'gói' },
    });
    await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
    const once = {
      operationId: 'offer-repeated',
      baseRevision: 2,
      price: { amount: 1200, unit: 'gói' },
    };
    const changed = await offer(id, once);
    expect(changed).toEqual({
      product: {
        status: 'PUBLISHED',
        revision: 3,
        price: { amount: 1200, unit: 'gói', updatedOn: '2026-11-22', baseAmount: null },
        supply: { monthlyCapacity: null, capacityUnit: null, seasonMonths: [], stockState: null },
      },
      unusual: null,
      userErrors: [],
    });
    expect(await offer(id, once)).toEqual(changed);
    const more = await offer(id, {
      baseRevision: 3,
      monthlyCapacity: { amount: '2.50', unit: 'tấn' },
      seasonMonths: [2, 1],
      stockState: 'LIMITED',
    });
    expect(more.product.supply.seasonMonths).toEqual([1, 2]);
    await offer(id, { baseRevision: 4, price: null });
    expect(await history(id)).toEqual({
      totalCount: 5,
      nodes: [
        { what: 'PRICE', before: '1200 VND / gói', after: null, version: 5 },
        { what: 'STOCK', before: null, after: 'LIMITED', version: 4 },
        { what: 'SEASON', before: null, after: '1, 2', version: 4 },
        { what: 'CAPACITY', before: null, after: '2.5 tấn', version: 4 },
        { what: 'PRICE', before: '1000 VND / gói', after: '1200 VND / gói', version: 3 },
      ].sort(byVersion),
    });
    const seen = await desk.api.anonymous.ok(
      `{ product(slug: "${slug}") { price { amount } supply { stockState } } }`,
    );
    expect(seen.product).toEqual({ price: null, supply: { stockState: 'LIMITED' } });
    const hidden = await desk.api.anonymous.run(
      `{ product(slug: "${slug}") { offerHistory(first: 1) { totalCount } } }`,
    );
    expect(hidden.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('asks about a price that moved too far, and keeps it once confirmed', async () => {
    const { id } = await desk.create({ name: 'Giá lạ', price: { amount: 120000, unit: '500 g' } });
    const price = { amount: 1200000, unit: '500 g' };
    expect(await offer(id, { baseRevision: 1, price })).toMatchObject({
      product: { revision: 1, price: { amount: 120000 } },
      unusual: { before: '120000 VND / 500 g', after: '1200000 VND / 500 g' },
      userErrors: [{ code: 'UNUSUAL_CHANGE', field: ['input', 'price', 'amount'] }],
    });
    expect((await history(id)).totalCount).toBe(0);
    const { rows } = await desk.api.db.owner.query(
      `SELECT revision, price_amount FROM product WHERE id = $1`,
      [uuidOf(id, 'Product')],
    );
    expect(rows).toEqual([{ revision: 1, price_amount: '120000' }]);
    expect(await offer(id, { baseRevision: 1, price, confirmed: true })).toMatchObject({
      product: { revision: 2, price: { amount: 1200000 } },
      unusual: null,
      userErrors: [],
    });
  });

  it('shows the other version when somebody was faster', async () => {
    const { id } = await desk.create({ name: 'Hai người' });
    await offer(id, { baseRevision: 1, stockState: 'IN_STOCK' });
    expect(await offer(id, { baseRevision: 1, stockState: 'OUT_OF_STOCK' })).toMatchObject({
      product: { revision: 2, supply: { stockState: 'IN_STOCK' } },
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
    expect((await history(id)).totalCount).toBe(1);
  });

  it('is the history of every way a price can change', async () => {
    const { id } = await desk.create({ name: 'Văn phòng sửa', price: { amount: 7, unit: 'cái' } });
    await desk.officer.ok(UPDATE, {
      id,
      input: { baseRevision: 1, price: { amount: 8, unit: 'cái' } },
    });
    expect((await history(id)).nodes).toEqual([
      { what: 'PRICE', before: '7 VND / cái', after: '8 VND / cái', version: 2 },
    ]);
  });

  it('is read for many products by as few statements as for one', async () => {
    const LIST = `query ($first: Int) { productListings(first: $first) { nodes {
      offerHistory(first: 5) { totalCount nodes { what } } versions(first: 5) { totalCount nodes { number by { name } } } } } }`;
    for (let index = 0; index < 12; index += 1) await desk.create({ name: `Nhiều ${index}` });
    const counted = async (first: number) =>
      (await statementsOf(() => desk.officer.ok(LIST, { first }))).length;
    expect(await counted(12)).toBe(await counted(1));
  });
});

/** Changes of one send have no order among themselves but that of their ids. */
function byVersion(one: Loose, other: Loose): number {
  const order = ['STOCK', 'SEASON', 'CAPACITY'];
  return other.version - one.version || order.indexOf(one.what) - order.indexOf(other.what);
}
