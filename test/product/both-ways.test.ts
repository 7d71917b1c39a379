import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Language } from '../../src/platform/graphql/language.ts';
import { compileRead } from '../../src/platform/read/compile.ts';
import { createReadRegistry } from '../../src/platform/read/registry.ts';
import { ROOMS } from '../../src/schema.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { listedOperations } from '../platform/http/listed.ts';
import { makeProducts } from '../support/catalogue.ts';
import { statementsOf } from '../support/sql-counter.ts';

const listed = new Map((await listedOperations()).map(({ name, text }) => [name, text]));
const textOf = (name: string) => listed.get(name)!;

let engine: TestApi;
let resolvers: TestApi;
let slug: string;
let maker: string;
beforeAll(async () => {
  const registry = createReadRegistry(ROOMS.flatMap((room) => [...(room.reads ?? [])]));
  engine = await testApi({
    planner: (schema) => (document, name) => {
      const compiled = compileRead(registry, schema, document, name);
      if (compiled.kind === 'uncovered') throw new Error(compiled.reason);
      return compiled.plan;
    },
  });
  resolvers = await testApi({ db: engine.db });
  await stock(engine);
});
afterAll(() => engine.close());

async function stock({ db }: TestApi): Promise<void> {
  const ids = await makeProducts(db, [
    ...Array.from({ length: 40 }, (_, index) => ({
      name: `Miến dong ${index}`,
      english: index % 3 === 0 ? `Glass noodles ${index}` : undefined,
      producer: `HTX ${index % 5}`,
      commune: ['01747', '01273'][index % 2],
      stars: 3 + (index % 3),
      price: index % 4 === 0 ? undefined : 12_345 * (index + 1),
      until: index % 6 === 0 ? '2026-11-21' : '2027-01-01',
    })),
    { name: 'Nước dừa', subgroup: 'II.2.b' },
    { name: 'Bản nháp', status: 'DRAFT' as const },
  ]);
  await db.owner.query(
    `UPDATE product SET price_base_quantity = 0.35, price_base_unit = 'KILOGRAM', summary = 'Tóm tắt "1"',
       claims = '[{"kind": "ORGANIC", "text": "Hữu cơ", "evidence": "Giấy 1"}, {"kind": "HEALTH", "text": "Mát", "evidence": "Giấy 2"}]',
       capacity_amount = 12.500, capacity_unit = 'tấn', season_months = '{10,11,12}', stock_state = 'LIMITED'
      WHERE price_amount IS NOT NULL`,
  );
  await db.owner.query(
    `INSERT INTO product_image (product_id, url, alt_vi, alt_en, width, height, position)
     SELECT $1, 'https://example.vn/' || n || '.jpg', 'Ảnh ' || n, nullif('Picture ' || n, 'Picture 2'), 640, 480, n
       FROM generate_series(0, 2) n`,
    [ids[1]],
  );
  await db.owner.query(
    `UPDATE product_image SET revision = 3, renditions = '[
       {"width":160,"height":120,"url":"/anh/0/160.webp","mediaType":"image/webp"},
       {"width":160,"height":120,"url":"/anh/0/160.jpg","mediaType":"image/jpeg"}]'
      WHERE position = 1`,
  );
  await db.owner.query(
    `WITH point AS (
       INSERT INTO point_of_sale (name, kind, commune_id, latitude, longitude, address, archived_at)
       SELECT 'Điểm ' || n, 'MARKET', $2, 22.6657 + n * 1e-7, 106.25, nullif('Phố ' || n, 'Phố 2'),
              CASE WHEN n = 3 THEN now() END
         FROM generate_series(1, 3) n RETURNING id)
     INSERT INTO point_of_sale_product SELECT point.id, product.id FROM point, product
      WHERE product.id = ANY($1)`,
    [ids, unitId('01273', '2025-07-01')],
  );
  await db.owner.query(
    `UPDATE producer SET phone = '0912345678', phone_public = true, email = 'a@example.vn',
       zalo = '0912345678', zalo_public = true, shop_links_public = true,
       shop_links = '{https://shop.example.vn/a,https://www.facebook.com/htx}',
       legal_representative = 'Nông Thị Hoa', representative_public = true,
       place_photo_public = true,
       commune_id = $1 WHERE name = 'HTX 1'`,
    [unitId('01705', null)],
  );
  const { rows } = await db.pool.query<{ slug: string }>(`SELECT slug FROM product WHERE id = $1`, [
    ids[1],
  ]);
  slug = rows[0]!.slug;
  const makers = await db.pool.query<{ slug: string }>(
    `SELECT slug FROM producer WHERE name = 'HTX 1'`,
  );
  maker = makers.rows[0]!.slug;
}

async function bothWays(source: string, variables: Record<string, unknown>): Promise<unknown> {
  const answers = [];
  for (const api of [engine, resolvers]) {
    api.now = new Date('2026-11-22T03:00:00Z');
    answers.push(await api.anonymous.ok(source, variables));
  }
  expect(JSON.stringify(answers[0], null, 1)).toBe(JSON.stringify(answers[1], null, 1));
  return answers[0];
}

const PUBLIC: Record<string, () => Record<string, unknown>[]> = {
  ProductList: () => [
    { first: 20 },
    { first: 20, filter: { groupCode: ['I'], stars: { gte: 3 } } },
    { first: 7, orderBy: 'PRICE_DESC', filter: { validity: 'ANY' } },
    { last: 7, orderBy: 'NAME', filter: { validity: 'EXPIRED' } },
    { first: 5, filter: { query: 'mein dong', communeCode: ['01273'] } },
    { first: 5, filter: { stars: { oneOf: [3, 5] }, hasPrice: true, familyCode: ['I.3'] } },
    { first: 0 },
  ],
  ProductListPlain: () => [{ first: 20, filter: { subgroupCode: ['I.3.b', 'II.2.b'] } }],
  ProductDetail: () => [{ slug }, { slug: 'khong-co' }],
  ProductReach: () => [{ slug }, { slug: 'khong-co' }],
  PointsOfSale: () => [
    { first: 5 },
    { first: 2, filter: { kind: ['FAIR'], communeCode: '01273' } },
  ],
  ProductSearch: () => [
    { first: 10, filter: { query: 'glass noodles' } },
    { first: 10, filter: { query: 'MIEN DONG', stars: { gte: 4 } } },
    { first: 10, filter: { query: 'dừa', validity: 'ANY' } },
    { first: 10, orderBy: 'NAME', filter: { query: 'hưng đạo' } },
    { first: 10, filter: { query: 'khong dau ca' } },
  ],
  ProducersWithProducts: () => [{ first: 50 }, { first: 2, orderBy: 'NEWEST', products: 3 }],
  ProducerPage: () => [{ slug: maker }, { slug: maker, first: 2 }, { slug: 'khong-co' }],
  Commune: () => [{ code: '01273' }, { code: '01273', on: '2020-01-01' }, { code: '1' }],
  CommuneList: () => [
    { first: 60 },
    { first: 100, filter: { on: '2020-01-01', districtCode: '051', kind: ['COMMUNE'] } },
  ],
  CataloguePage: () => [
    { first: 9, filter: { seasonMonth: [1, 12] } },
    { first: 9, filter: { query: 'mien dong', seasonMonth: [12], validity: 'ANY' } },
  ],
  Facets: () => [
    {},
    { filter: { query: 'mien dong', stars: { oneOf: [4] }, communeCode: ['01273'] } },
    { filter: { validity: 'ANY', groupCode: ['I'], hasPrice: false } },
  ],
  Suggestions: () => [
    { query: 'miến dong' },
    { query: 'htx' },
    { query: 'xa hung dao', first: 5 },
    { query: 'thuc pham', first: 100 },
    { query: 'm' },
  ],
  CatalogueSummary: () => [{}],
  ProductGroups: () => [{}],
};

describe('the public documents', () => {
  it.each(Object.keys(PUBLIC))(
    '%s: the read engine and the resolvers give the same',
    async (name) => {
      const source = textOf(name);
      for (const language of [Language.VI, Language.EN]) {
        engine.language = language;
        resolvers.language = language;
        for (const variables of PUBLIC[name]!()) await bothWays(source, variables);
      }
    },
  );

  it('take one statement each', async () => {
    for (const [name, variables] of Object.entries(PUBLIC)) {
      const source = textOf(name);
      for (const given of variables()) {
        const statements = await statementsOf(() => engine.anonymous.ok(source, given));
        expect([name, statements.length]).toEqual([name, 1]);
      }
    }
  });

  it('page the same way', async () => {
    for (const orderBy of ['NEWEST', 'NAME', 'PRICE_ASC', 'PRICE_DESC', 'RELEVANCE']) {
      const source = `query ($after: String, $first: Int, $last: Int, $before: String, $orderBy: ProductOrder) {
        products(filter: { query: "mien", validity: ANY }, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
          edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
      const first = (await bothWays(source, { first: 11, orderBy })) as Paged;
      const after = first.products.pageInfo.endCursor;
      const second = (await bothWays(source, { first: 11, after, orderBy })) as Paged;
      const before = second.products.pageInfo.startCursor;
      const back = (await bothWays(source, { last: 11, before, orderBy })) as Paged;
      expect(back.products.edges).toEqual(first.products.edges);
    }
  });
});

interface Paged {
  readonly products: {
    readonly edges: unknown[];
    readonly pageInfo: { readonly startCursor: string; readonly endCursor: string };
  };
}
