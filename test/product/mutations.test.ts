import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { ANONYMOUS } from '../../src/platform/graphql/actor.ts';
import { toGlobalId, uuidOf } from '../../src/platform/graphql/node.ts';
import { decide } from '../../src/platform/graphql/access.ts';
import { productAccess } from '../../src/product/product.access.ts';
import { applyCertificate } from '../../src/product/product.service.ts';
import { actorOf, everybody } from '../support/actors.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';

let api: TestApi;
let maker: string;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await makeProducts(api.db, [{ name: 'Một thứ khác', producer: 'HTX Thử' }]);
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM producer WHERE name = 'HTX Thử'`,
  );
  maker = rows[0]!.id;
});
afterAll(() => api.close());

const MINH_TAM = unitId('01747', '2025-07-01');
const THUC_PHAN = unitId('01273', '2025-07-01');
const officer = () => api.as(actorOf(Role.COMMUNE_OFFICER, { units: [MINH_TAM] }));
const producer = () => api.as(actorOf(Role.PRODUCER, { units: [], producerId: maker }));
let sends = 0;
const operationId = () => `product-test-${++sends}`;

const FIELDS = `product { id slug name(language: VI) english: name(language: EN) summary status revision
  subgroup { code sheetNumber } family { code } group { code } commune { code }
  price { amount currency unit updatedOn baseAmount baseUnit }
  supply { monthlyCapacity capacityUnit seasonMonths stockState } images { url alt } } userErrors { code field }`;
const CREATE = `mutation ($input: ProductCreateInput!) { productCreate(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $input: ProductUpdateInput!) { productUpdate(id: $id, input: $input) { ${FIELDS} } }`;
const move = (name: string) =>
  `mutation ($id: ID!, $input: ${name}Input!) { answer: ${name[0]!.toLowerCase()}${name.slice(1)}(id: $id, input: $input) {
    product { status revision publishedAt } userErrors { code field } } }`;

const input = (more: Record<string, unknown> = {}) => ({
  name: 'Miến dong thử',
  producerId: toGlobalId('Producer', maker),
  subgroupCode: 'I.3.b',
  operationId: operationId(),
  ...more,
});

async function create(more: Record<string, unknown> = {}): Promise<Loose> {
  const { productCreate } = await producer().ok(CREATE, { input: input(more) });
  expect(productCreate.userErrors).toEqual([]);
  return productCreate.product;
}

describe('productCreate', () => {
  it('makes a draft at the producer’s place with everything that was given', async () => {
    const made = await create({
      name: 'Miến dong  Đình Cả'.normalize('NFD'),
      summary: 'Sợi dai.',
      price: { amount: 120000, unit: '500 g', baseQuantity: '0.5', baseUnit: 'KILOGRAM' },
      monthlyCapacity: { amount: '2.500', unit: 'tấn' },
      seasonMonths: [12, 10, 11, 12],
      stockState: 'IN_STOCK',
      images: [{ url: 'https://example.vn/a.jpg', altVi: 'Gói miến', width: 800, height: 600 }],
      english: { name: 'Dinh Ca glass noodles' },
    });
    expect(made).toEqual({
      id: expect.any(String),
      slug: 'mien-dong-dinh-ca',
      name: 'Miến dong Đình Cả',
      english: 'Dinh Ca glass noodles',
      summary: 'Sợi dai.',
      status: 'DRAFT',
      revision: 1,
      subgroup: { code: 'I.3.b', sheetNumber: 6 },
      family: { code: 'I.3' },
      group: { code: 'I' },
      commune: { code: '01747' },
      price: {
        amount: 120000,
        currency: 'VND',
        unit: '500 g',
        updatedOn: '2026-11-22',
        baseAmount: 240000,
        baseUnit: 'KILOGRAM',
      },
      supply: {
        monthlyCapacity: '2.5',
        capacityUnit: 'tấn',
        seasonMonths: [10, 11, 12],
        stockState: 'IN_STOCK',
      },
      images: [{ url: 'https://example.vn/a.jpg', alt: 'Gói miến' }],
    });
    expect(await api.anonymous.ok(`{ product(slug: "mien-dong-dinh-ca") { id } }`)).toEqual({
      product: null,
    });
  });

  it('says what is wrong, field by field', async () => {
    const answer = await officer().ok(CREATE, {
      input: input({
        name: ' ',
        price: { amount: -1, unit: '', baseQuantity: '0' },
        seasonMonths: [13],
        images: [{ url: 'ftp://x', width: 0, height: 10 }],
      }),
    });
    expect(answer.productCreate.product).toBe(null);
    expect(answer.productCreate.userErrors.map((e: Loose) => e.field.join('.')).sort()).toEqual([
      'input.images.0.url',
      'input.images.0.width',
      'input.name',
      'input.price',
      'input.price.amount',
      'input.price.baseQuantity',
      'input.price.unit',
      'input.seasonMonths.0',
    ]);
    const unknown = await producer().ok(CREATE, { input: input({ subgroupCode: 'IX.1' }) });
    expect(unknown.productCreate.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'subgroupCode'] },
    ]);
    const old = await officer().run(CREATE, {
      input: input({ communeId: toGlobalId('Commune', unitId('01705', null)) }),
    });
    expect(old.codes).toEqual(['FORBIDDEN']);
  });
});

describe('productUpdate', () => {
  it('keeps what is absent, clears what is null, replaces pictures', async () => {
    const made = await create({
      name: 'Thạch đen',
      summary: 'Mát.',
      price: { amount: 15000, unit: 'hộp' },
      images: [{ url: 'https://example.vn/1.jpg', width: 8, height: 6 }],
      english: { name: 'Black jelly', summary: 'Cool.' },
    });
    const one = await producer().ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 1, seasonMonths: [5], english: { name: null } },
    });
    expect(one.productUpdate.product).toMatchObject({
      revision: 2,
      slug: 'thach-den',
      english: 'Thạch đen',
      summary: 'Cool.',
      price: { amount: 15000, baseAmount: null, baseUnit: null },
      images: [{ url: 'https://example.vn/1.jpg' }],
      supply: { seasonMonths: [5] },
    });
    const two = await producer().ok(UPDATE, {
      id: made.id,
      input: {
        baseRevision: 2,
        summary: null,
        english: null,
        price: null,
        seasonMonths: null,
        images: [
          { url: 'https://example.vn/3.jpg', width: 8, height: 6 },
          { url: 'https://example.vn/2.jpg', width: 8, height: 6 },
        ],
        subgroupCode: 'I.3.c',
      },
    });
    expect(two.productUpdate.product).toMatchObject({
      revision: 3,
      summary: null,
      english: 'Thạch đen',
      price: null,
      subgroup: { code: 'I.3.c', sheetNumber: 7 },
      images: [{ url: 'https://example.vn/3.jpg' }, { url: 'https://example.vn/2.jpg' }],
      supply: { seasonMonths: [] },
    });
    const late = await producer().ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 2, summary: 'Muộn', images: [] },
    });
    expect(late.productUpdate).toMatchObject({
      product: { revision: 3, summary: null, images: [{}, {}] },
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
  });

  it('leaves a redirect when the name changes, and never gives a slug away', async () => {
    const made = await create({ name: 'Rượu ngô' });
    const input = { baseRevision: 1, name: 'Rượu ngô Hà Quảng' };
    await producer().ok(UPDATE, { id: made.id, input });
    await officer().ok(move('ProductPublish'), { id: made.id, input: { baseRevision: 2 } });
    const { product } = await api.anonymous.ok(`{ product(slug: "ruou-ngo") { id slug } }`);
    expect(product).toEqual({ id: made.id, slug: 'ruou-ngo-ha-quang' });
    expect((await create({ name: 'RƯỢU NGÔ' })).slug).toBe('ruou-ngo-2');
    expect((await create({ name: '🍶' })).slug).toBe('product');
  });

  it('goes nowhere the actor may not act', async () => {
    const made = await create({ name: 'Chuyển chỗ' });
    const input = { baseRevision: 1, communeId: toGlobalId('Commune', THUC_PHAN) };
    expect((await officer().run(UPDATE, { id: made.id, input })).codes).toEqual(['FORBIDDEN']);
    const office = api.as(actorOf(Role.COORDINATION_OFFICE));
    const moved = await office.ok(UPDATE, { id: made.id, input });
    expect(moved.productUpdate.product.commune.code).toBe('01273');
  });
});

describe('publishing, archiving, restoring', () => {
  it('goes by the table of states', async () => {
    const { id } = await create({ name: 'Vòng đời' });
    const go = async (name: string, baseRevision: number) =>
      (await officer().ok(move(name), { id, input: { baseRevision } })).answer as Loose;
    expect(await go('ProductRestore', 1)).toMatchObject({
      product: { status: 'DRAFT', revision: 1 },
      userErrors: [{ code: 'NOT_ARCHIVED', field: ['id'] }],
    });
    const published = await go('ProductPublish', 1);
    expect(published).toEqual({
      product: { status: 'PUBLISHED', revision: 2, publishedAt: '2026-11-22T03:00:00.000Z' },
      userErrors: [],
    });
    expect((await go('ProductPublish', 2)).userErrors).toMatchObject([{ code: 'NOT_A_DRAFT' }]);
    expect((await go('ProductArchive', 1)).userErrors).toMatchObject([{ code: 'STALE' }]);
    expect((await go('ProductArchive', 2)).product.status).toBe('ARCHIVED');
    expect((await go('ProductArchive', 3)).userErrors).toMatchObject([
      { code: 'ALREADY_ARCHIVED' },
    ]);
    expect((await go('ProductRestore', 3)).product.status).toBe('DRAFT');
    api.now = new Date('2026-11-23T03:00:00Z');
    const again = await go('ProductPublish', 4);
    expect(again.product.publishedAt).toBe('2026-11-22T03:00:00.000Z');
    api.now = new Date('2026-11-22T03:00:00Z');
    const { rows } = await api.db.owner.query(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at`,
      [uuidOf(id, 'Product')],
    );
    expect(rows.map(({ action }) => action as string)).toEqual([
      'product.create',
      'product.publish',
      'product.archive',
      'product.restore',
      'product.publish',
    ]);
  });
});

describe('rights', () => {
  const inside = { unitId: MINH_TAM, producerId: '' };
  const CASES = {
    productCreate: () => [CREATE, { input: input({ name: 'Quyền' }) }] as const,
    productUpdate: (id: string) =>
      [UPDATE, { id, input: { baseRevision: 1, summary: 'x' } }] as const,
    productPublish: (id: string) =>
      [move('ProductPublish'), { id, input: { baseRevision: 1 } }] as const,
    productArchive: (id: string) =>
      [move('ProductArchive'), { id, input: { baseRevision: 1 } }] as const,
    productRestore: (id: string) =>
      [move('ProductRestore'), { id, input: { baseRevision: 1 } }] as const,
  };

  it.each(Object.keys(CASES) as (keyof typeof CASES)[])(
    '%s: each role inside and outside its place',
    async (name) => {
      for (const { role, where, actor } of everybody(
        { ...inside, producerId: maker },
        { unitId: THUC_PHAN },
      )) {
        const { id } = await create({ name: 'Quyền' });
        const [document, variables] = CASES[name](id);
        const place = { unitId: MINH_TAM, producerId: maker };
        const { allowed } = decide(productAccess[name], actor, place);
        const answer = await api.as(actor).run(document, variables);
        const refused = actor === ANONYMOUS ? ['UNAUTHENTICATED'] : ['FORBIDDEN'];
        expect([role, where, answer.codes]).toEqual([role, where, allowed ? [] : refused]);
        if (allowed) continue;
        const row = await api.db.owner.query(`SELECT revision, status FROM product WHERE id = $1`, [
          uuidOf(id, 'Product'),
        ]);
        expect(row.rows).toEqual([{ revision: 1, status: 'DRAFT' }]);
      }
    },
  );

  it('decide who sees a draft, by node and in the listings', async () => {
    const { id } = await create({ name: 'Nháp kín' });
    const node = `query ($id: ID!) { node(id: $id) { ... on Product { name(language: VI) } } }`;
    const seen = { node: { name: 'Nháp kín' } };
    expect(await api.anonymous.ok(node, { id })).toEqual({ node: null });
    expect(await producer().ok(node, { id })).toEqual(seen);
    expect(await officer().ok(node, { id })).toEqual(seen);
    const outside = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }));
    expect(await outside.ok(node, { id })).toEqual({ node: null });

    const listings = `query ($filter: ProductListingFilter) { productListings(first: 100, filter: $filter) {
      totalCount nodes { name(language: VI) } } }`;
    const filter = { query: 'nhap kin', status: ['DRAFT'], missingTranslation: 'EN' };
    const names = async (caller: ReturnType<typeof officer>) =>
      (await caller.ok(listings, { filter })).productListings.nodes as Loose;
    expect(await names(officer())).toEqual([seen.node]);
    expect(await names(producer())).toEqual([seen.node]);
    expect(await names(outside)).toEqual([]);
    const stranger = actorOf(Role.PRODUCER, { units: [], producerId: MINH_TAM });
    expect(await names(api.as(stranger))).toEqual([]);
    expect((await api.anonymous.run(listings)).codes).toEqual(['UNAUTHENTICATED']);
    const member = actorOf(Role.COUNCIL_MEMBER);
    expect((await api.as(member).run(listings)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('applyCertificate', () => {
  it('shows stars while they are valid and takes them away when withdrawn', async () => {
    const { id } = await create({ name: 'Có sao' });
    await officer().ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
    const uuid = uuidOf(id, 'Product')!;
    const read = async () =>
      (
        await api.anonymous.ok(
          `{ product(slug: "co-sao") { stars validity certifiedUntil revision } }`,
        )
      ).product as Loose;
    const em = api.db.source.manager;
    await api.db.owner.query(
      `UPDATE product SET stars = 4, certified_from = '2026-11-20', certified_until = '2029-11-19' WHERE id = $1`,
      [uuid],
    );
    expect(await read()).toEqual({
      stars: 4,
      validity: 'VALID',
      certifiedUntil: '2029-11-19',
      revision: 2,
    });
    await applyCertificate(em, uuid, null);
    expect(await read()).toEqual({
      stars: null,
      validity: 'NONE',
      certifiedUntil: null,
      revision: 2,
    });
  });
});
