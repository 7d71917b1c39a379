import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { COMMUNE, OTHER_COMMUNE } from '../support/rating.ts';
import { statementsOf } from '../support/sql-counter.ts';

const CREATE = `mutation ($input: PointOfSaleCreateInput!) { pointOfSaleCreate(input: $input) {
  pointOfSale { id name kind address revision location { latitude longitude } openingHours
    producer { slug } products { slug } commune { code } }
  userErrors { field ... on PointOfSaleCreateError { code } } } }`;
const UPDATE = `mutation ($id: ID!, $input: PointOfSaleUpdateInput!) {
  pointOfSaleUpdate(id: $id, input: $input) {
    pointOfSale { name revision products { slug } location { latitude } }
    userErrors { field ... on PointOfSaleUpdateError { code } } } }`;
const ARCHIVE = `mutation ($id: ID!, $input: PointOfSaleArchiveInput!) {
  pointOfSaleArchive(id: $id, input: $input) {
    pointOfSale { revision } userErrors { ... on PointOfSaleArchiveError { code } } } }`;
const SOLD = `query ($slug: String!) { product(slug: $slug) { pointsOfSale { name } } }`;

let api: TestApi;
let staff: Caller;
let maker: Caller;
let producerId: string;
let own: string;
let foreign: string;
let draft: string;
let sends = 0;
const op = () => `point-of-sale-${++sends}`;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const { owner } = api.db;
  producerId = await insertProducer(owner, { slug: 'htx-ban', communeId: COMMUNE });
  own = await insertProduct(owner, { slug: 'mien-ban', communeId: COMMUNE, producerId });
  foreign = await insertProduct(owner, { slug: 'tra-la', communeId: OTHER_COMMUNE });
  draft = await insertProduct(owner, {
    ...{ slug: 'nhap-ban', communeId: COMMUNE, producerId },
    status: 'DRAFT',
  });
  staff = api.as(actorOf(Role.TRADE_PROMOTION));
  maker = api.as(actorOf(Role.PRODUCER, { producerId }));
});
afterAll(() => api.close());

const input = (more: object = {}) => ({
  ...{ name: 'Chợ Xanh', kind: 'MARKET', communeId: toGlobalId('Commune', COMMUNE) },
  operationId: op(),
  ...more,
});
const products = (...ids: string[]) => ids.map((id) => toGlobalId('Product', id));
const create = async (who: Caller, more: object = {}) =>
  (await who.ok(CREATE, { input: input(more) })).pointOfSaleCreate;

describe('a point of sale', () => {
  it('is entered by trade staff and shown with its products at once', async () => {
    const { pointOfSale, userErrors } = await create(staff, {
      address: 'Phố Kim Đồng',
      location: { latitude: 22.6657, longitude: 106.2577 },
      openingHours: '6–18 giờ, hằng ngày',
      productIds: products(own, foreign),
    });
    expect(userErrors).toEqual([]);
    expect(pointOfSale).toMatchObject({
      ...{ name: 'Chợ Xanh', kind: 'MARKET', address: 'Phố Kim Đồng', revision: 1 },
      location: { latitude: 22.6657, longitude: 106.2577 },
      openingHours: '6–18 giờ, hằng ngày',
      producer: null,
    });
    expect(pointOfSale.products.map(({ slug }: { slug: string }) => slug)).toEqual([
      'mien-ban',
      'tra-la',
    ]);
    const { product } = await api.anonymous.ok(SOLD, { slug: 'mien-ban' });
    expect(product.pointsOfSale).toEqual([{ name: 'Chợ Xanh' }]);
    const { pointsOfSale } = await api.anonymous.ok(
      `{ pointsOfSale(first: 10, filter: { kind: [MARKET] }) { nodes { name } totalCount } }`,
    );
    expect(pointsOfSale).toEqual({ nodes: [{ name: 'Chợ Xanh' }], totalCount: 1 });
    const other = await api.anonymous.ok(
      `{ pointsOfSale(first: 10, filter: { kind: [] }) { nodes { name } } }`,
    );
    expect(other.pointsOfSale.nodes).toEqual([]);
  });

  it('of a producer is entered by it, with its own products, drafts unseen', async () => {
    const mine = { producerId: toGlobalId('Producer', producerId), kind: 'PRODUCER_PREMISES' };
    const refused = await create(maker, { ...mine, productIds: products(own, foreign) });
    expect(refused).toEqual({
      pointOfSale: null,
      userErrors: [{ code: 'FOREIGN_PRODUCT', field: ['input', 'productIds', '1'] }],
    });
    const { pointOfSale } = await create(maker, {
      ...{ ...mine, name: 'Tại xưởng' },
      productIds: products(own, draft),
    });
    expect(pointOfSale.producer).toEqual({ slug: 'htx-ban' });
    expect(pointOfSale.products).toEqual([{ slug: 'mien-ban' }]);
    const { rows } = await api.db.owner.query(`SELECT name FROM point_of_sale ORDER BY name`);
    expect(rows).toEqual([{ name: 'Chợ Xanh' }, { name: 'Tại xưởng' }]);
  });

  it('needs a place, a known commune, published products and degrees of this earth', async () => {
    const bare = await create(staff, { communeId: null });
    expect(bare.userErrors[0]).toEqual({ code: 'PLACE_NEEDED', field: ['input', 'address'] });
    const hidden = await create(staff, { productIds: products(draft) });
    expect(hidden.userErrors[0]).toEqual({
      code: 'NOT_FOUND',
      field: ['input', 'productIds', '0'],
    });
    const off = await create(staff, { location: { latitude: 106.2, longitude: 22.6 } });
    expect(off.userErrors[0]).toEqual({
      code: 'INVALID',
      field: ['input', 'location', 'latitude'],
    });
    const far = await create(staff, { communeId: null, address: 'Quận 1, TP. Hồ Chí Minh' });
    expect(far.userErrors).toEqual([]);
  });

  it('changes by revision and is archived out of sight', async () => {
    const { pointOfSale } = await create(staff, {
      name: 'Siêu thị',
      productIds: products(foreign),
      location: { latitude: 22, longitude: 106 },
    });
    const change = async (more: object) =>
      (await staff.ok(UPDATE, { id: pointOfSale.id, input: { operationId: op(), ...more } }))
        .pointOfSaleUpdate;
    const changed = await change({ baseRevision: 1, name: 'Siêu thị mới', location: null });
    expect(changed.pointOfSale).toEqual({
      ...{ name: 'Siêu thị mới', revision: 2, location: null },
      products: [{ slug: 'tra-la' }],
    });
    const stale = await change({ baseRevision: 1, name: 'Khác' });
    expect(stale.userErrors[0].code).toBe('STALE');
    expect(stale.pointOfSale.name).toBe('Siêu thị mới');
    const away = { id: pointOfSale.id, input: { baseRevision: 2, operationId: op() } };
    expect((await staff.ok(ARCHIVE, away)).pointOfSaleArchive.userErrors).toEqual([]);
    const { product } = await api.anonymous.ok(SOLD, { slug: 'tra-la' });
    expect(product.pointsOfSale).toEqual([{ name: 'Chợ Xanh' }]);
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    expect((await api.anonymous.ok(node, { id: pointOfSale.id })).node).toBeNull();
    expect((await staff.ok(node, { id: pointOfSale.id })).node).not.toBeNull();
  });
});

it('reads points of sale of one product or of fifty with the same statements', async () => {
  const document = (first: number) =>
    `{ products(first: ${first}, filter: { validity: ANY }) { nodes { pointsOfSale { name products { slug } } } } }`;
  const count = async (first: number) =>
    (await statementsOf(() => api.anonymous.ok(document(first)))).length;
  expect(await count(1)).toBe(await count(50));
});
