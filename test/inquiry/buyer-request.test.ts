import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertProduct } from '../support/products.ts';
import type { Loose } from '../support/api.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { BUYER, HERE, inquiryWorld, list, operation, step, type World } from './world.ts';

let world: World;
let request: Loose;

const NEED = {
  ...{ buyer: { ...BUYER, organisation: 'Siêu thị' }, wants: 'mien dong', quantity: 2000 },
  ...{ unit: 'KILOGRAM', rhythm: 'MONTHLY', months: [12, 11, 12], minStars: 3 },
};
const SELECT = `request { id code state wants quantity months minStars revision outcome
  buyer { name organisation phone }
  suggestions(first: 5) { fit reasons coverageBasisPoints monthlyCapacity product { slug stars } }
  inquiries(first: 10) { nodes { id producer { slug } quantity state } } }`;

async function record(input: object) {
  const data = await world.trade.ok<Loose>(
    `mutation ($input: BuyerRequestRecordInput!) {
       buyerRequestRecord(input: $input) { ${SELECT} userErrors { code field } } }`,
    { input: { request: input, operationId: operation() } },
  );
  return data.buyerRequestRecord;
}

beforeAll(async () => {
  world = await inquiryWorld();
  const { owner } = world.api.db;
  await insertProduct(owner, {
    slug: 'mien-dong-khac',
    communeId: HERE,
    producerId: world.rivalId,
  });
  await insertProduct(owner, { slug: 'mat-ong', communeId: HERE, producerId: world.rivalId });
  await owner.query(
    `UPDATE product SET name = initcap(replace(slug, '-', ' ')), stars = 4,
            certified_from = '2025-01-01', certified_until = '2027-12-31',
            capacity_amount = CASE slug WHEN 'mien-dong' THEN 3 ELSE 500 END,
            capacity_unit = CASE slug WHEN 'mien-dong' THEN 'tấn' ELSE 'kg' END,
            season_months = '{10,11,12}'`,
  );
  await owner.query(`UPDATE product SET certified_until = '2026-01-01' WHERE slug = 'mat-ong'`);
  request = await record(NEED);
});
afterAll(() => world.api.close());

describe('a need of a buyer', () => {
  it('is written down with the products that answer it, and why', () => {
    expect(request.userErrors).toEqual([]);
    expect(request.request).toMatchObject({
      ...{ state: 'OPEN', quantity: '2000', months: [11, 12], revision: 1 },
      buyer: { name: 'Lê Văn Mua', organisation: 'Siêu thị', phone: '0912345678' },
    });
    expect(request.request.suggestions).toEqual([
      {
        ...{ fit: 86, coverageBasisPoints: 10_000, monthlyCapacity: 3000 },
        reasons: ['CAPACITY_COVERS', 'SEASON_FITS', 'STARS_VALID', 'WORDS_MATCH'],
        product: { slug: 'mien-dong', stars: 4 },
      },
      {
        ...{ fit: 60, coverageBasisPoints: 2500, monthlyCapacity: 500 },
        reasons: ['CAPACITY_PART', 'SEASON_FITS', 'STARS_VALID', 'WORDS_MATCH'],
        product: { slug: 'mien-dong-khac', stars: 4 },
      },
    ]);
  });

  it('is passed on to each producer once, with the number of the buyer', async () => {
    const { id } = request.request;
    const productIds = [toGlobalId('Product', world.productId)];
    const input = { productIds, baseRevision: 1 };
    const passed = await step(world.trade, 'buyerRequestPassOn', id, input, SELECT);
    expect(passed.request.inquiries.nodes).toMatchObject([
      { producer: { slug: 'htx-mien' }, quantity: '2.000 kg mỗi tháng', state: 'OPEN' },
    ]);
    expect(await list(world.own)).toMatchObject([
      { source: 'REQUEST', buyer: { name: 'Lê Văn Mua', phone: '0912345678' } },
    ]);
    const again = { productIds, baseRevision: 2 };
    const refused = await step(world.trade, 'buyerRequestPassOn', id, again, SELECT);
    expect(refused.userErrors).toMatchObject([{ code: 'ALREADY_ASKED' }]);
    expect(await list(world.own)).toHaveLength(1);
  });

  it('is changed, ended, and then stays as it is', async () => {
    const { id } = request.request;
    const change = { request: { ...NEED, quantity: 500.5 }, baseRevision: 2 };
    const changed = await step(world.trade, 'buyerRequestUpdate', id, change, SELECT);
    expect(changed.request).toMatchObject({ quantity: '500.5', revision: 3 });
    const end = { outcome: 'CONTRACT', baseRevision: 3 };
    const closed = await step(world.trade, 'buyerRequestClose', id, end, SELECT);
    expect(closed.request).toMatchObject({ state: 'CLOSED', outcome: 'CONTRACT', revision: 4 });
    const late = { ...change, baseRevision: 4 };
    const refused = await step(world.trade, 'buyerRequestUpdate', id, late, SELECT);
    expect(refused).toMatchObject({
      request: { state: 'CLOSED', revision: 4 },
      userErrors: [{ code: 'CLOSED' }],
    });
  });

  it('is no business of producers', async () => {
    const answer = await world.own.run(`{ buyerRequests(first: 5) { nodes { id } } }`);
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it.each([
    ['nothing wanted', { quantity: 0 }, ['input', 'request', 'quantity']],
    ['a thirteenth month', { months: [13] }, ['input', 'request', 'months', '0']],
    ['six stars', { minStars: 6 }, ['input', 'request', 'minStars']],
  ])('%s is refused', async (_name, more, field) => {
    expect((await record({ ...NEED, ...more })).userErrors).toMatchObject([
      { code: 'INVALID', field },
    ]);
  });
});
