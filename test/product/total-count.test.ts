import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileRead } from '../../src/platform/read/compile.ts';
import { createReadRegistry } from '../../src/platform/read/registry.ts';
import { ROOMS } from '../../src/schema.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { SHELF } from './shelf.ts';

let api: TestApi;
beforeAll(async () => {
  const registry = createReadRegistry(ROOMS.flatMap((room) => [...(room.reads ?? [])]));
  api = await testApi({
    planner: (schema) => (document, name) => {
      const compiled = compileRead(registry, schema, document, name);
      if (compiled.kind === 'uncovered') throw new Error(compiled.reason);
      return compiled.plan;
    },
  });
  api.now = new Date('2026-11-22T03:00:00Z');
  await makeProducts(api.db, SHELF);
});
afterAll(() => api.close());

const COUNT = `query ($filter: ProductFilter) { products(first: 1, filter: $filter) { totalCount nodes { id } } }`;

async function count(filter: Record<string, unknown> = {}): Promise<number> {
  const { products } = await api.anonymous.ok(COUNT, { filter });
  return products.totalCount as number;
}

async function version(): Promise<string> {
  const { rows } = await api.db.owner.query<{ sum: string }>(
    'SELECT sum(changes)::text FROM product_count_version',
  );
  return rows[0]!.sum;
}

it('counts once while nothing changes, and takes the number over', async () => {
  // A statement is kept from its second use on.
  for (let time = 0; time < 2; time++) expect(await count()).toBe(62);
  // What nobody but a fault can do: fewer products without a new version.
  await api.db.owner.query('ALTER TABLE product DISABLE TRIGGER product_count_change');
  await api.db.owner.query(
    `UPDATE product SET status = 'ARCHIVED', archived_at = now() WHERE name = 'Gạo nếp 1'`,
  );
  expect(await count()).toBe(62);
  await api.db.owner.query(
    `UPDATE product SET status = 'PUBLISHED', archived_at = NULL WHERE name = 'Gạo nếp 1'`,
  );
  await api.db.owner.query('ALTER TABLE product ENABLE TRIGGER product_count_change');
});

it.each([
  [`UPDATE product SET status = 'ARCHIVED', archived_at = now() WHERE name = 'Gạo nếp 2'`, {}, -1],
  [`UPDATE product SET status = 'PUBLISHED', archived_at = NULL WHERE name = 'Gạo nếp 2'`, {}, 1],
  [`UPDATE product SET stars = 5 WHERE name = 'Gạo nếp 1'`, { stars: { gte: 5 } }, 1],
  [
    `UPDATE product SET price_amount = 5, price_currency = 'VND', price_unit = 'kg', price_updated_on = '2026-11-01' WHERE name = 'Gạo nếp 1'`,
    { hasPrice: true },
    1,
  ],
  [`UPDATE product SET certified_until = '2026-11-21' WHERE name = 'Gạo nếp 4'`, {}, -1],
  [
    `UPDATE product SET (group_id, family_id, subgroup_id) = (SELECT group_id, family_id, subgroup_id FROM product WHERE name = 'Âu cơ') WHERE name = 'Gạo nếp 5'`,
    { groupCode: ['II'] },
    1,
  ],
  [
    `UPDATE product SET season_months = '{2,3}' WHERE name = 'Gạo nếp 6'`,
    { seasonMonth: [2], validity: 'ANY' },
    1,
  ],
])('follows %s', async (change, filter, difference) => {
  const before = await count(filter);
  for (let time = 0; time < 2; time++) expect(await count(filter)).toBe(before);
  await api.db.owner.query(change);
  expect(await count(filter)).toBe(before + difference);
});

const FIGURES = `query ($filter: ProductFilter) {
  productFacets(filter: $filter) {
    stars { stars count }
    groups { count group { code } }
    communes { count commune { code } }
    validity { validity count }
    seasons { month count }
  }
  catalogueSummary { productCount validCount producerCount lastPublishedAt byStars { stars count } }
}`;
const figures = (document = FIGURES) =>
  api.anonymous.ok(document, { filter: { groupCode: ['I'], validity: 'ANY' } });

it.each([
  `UPDATE product SET season_months = '{7}' WHERE name = 'Gạo nếp 1'`,
  `UPDATE product SET stars = 3 WHERE name = 'Gạo nếp 1'`,
  `UPDATE product SET published_at = '2027-01-21T20:00:00.123456Z' WHERE name = 'Gạo nếp 1'`,
  `UPDATE product SET commune_id = (SELECT id FROM unit WHERE level = 'COMMUNE' AND id <> commune_id AND valid_to IS NULL LIMIT 1) WHERE name = 'Gạo nếp 1'`,
  `WITH other AS (INSERT INTO producer (slug, name, kind, commune_id) SELECT slug || '-x', name || ' x', kind, commune_id FROM producer LIMIT 1 RETURNING id)
   UPDATE product SET producer_id = other.id FROM other WHERE product.name = 'Gạo nếp 1'`,
])('facets and summary follow %s', async (change) => {
  for (let time = 0; time < 3; time++) await figures();
  const before = await figures();
  await api.db.owner.query(change);
  const after = await figures();
  expect(after).not.toEqual(before);
  // Another document has nothing to take over.
  expect(after).toEqual(await figures(`# ${change.length}\n${FIGURES}`));
  expect(await figures()).toEqual(after);
});

const SEARCH = `query ($filter: ProductFilter, $first: Int) {
  products(filter: $filter, first: $first) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name stars price { amount } } }
  productFacets(filter: $filter) { stars { stars count } groups { count group { code } } } }`;
const search = (query: string, first = 10, document = SEARCH) =>
  api.anonymous.ok(document, { first, filter: { query, validity: 'ANY' } });

it.each([
  ['gao nep', `UPDATE product SET name = 'Nếp cái hoa vàng' WHERE name = 'Gạo nếp 8'`],
  // Written otherwise, found by the same words, elsewhere in the list.
  ['gạo nếp', `UPDATE product SET name = 'Gao nep 9' WHERE name = 'Gạo nếp 9'`],
  ['gao nep', `UPDATE product SET stars = 5 WHERE name = 'Gạo nếp 10'`],
  ['gao nep', `UPDATE product SET certified_until = '2026-11-20' WHERE name = 'Gạo nếp 11'`],
  [
    'gao nep',
    `UPDATE producer SET name = 'Gạo nếp Bình An' WHERE id = (SELECT producer_id FROM product WHERE name = 'Âu cơ')`,
  ],
  ['gao tam', `INSERT INTO search_synonym (terms, finds) VALUES ('{gạo tám}', '{gạo nếp}')`],
  ['gao tam', `UPDATE search_synonym SET active = false WHERE 'gạo tám' = ANY (terms)`],
  // One letter off, and the word that is meant comes into use.
  ['buoix', `UPDATE product SET name = 'Buồix' WHERE name = 'Dao'`],
])('what %s finds follows %s', async (query, change) => {
  // A statement is kept from its second use on, and takes over what it found from the third.
  for (let time = 0; time < 3; time++) await search(query);
  const before = await search(query);
  await api.db.owner.query(change);
  const after = await search(query);
  expect(after).not.toEqual(before);
  expect(after).toEqual(await search(query, 10, `# ${change.length}\n${SEARCH}`));
  expect(await search(query)).toEqual(after);
});

it('ranks again only what may have changed, and shows the rest of it as it is', async () => {
  for (let time = 0; time < 3; time++) await search('gao nep', 2);
  const before = await search('gao nep', 2);
  const [best] = before.products.nodes;
  // Its words are in use already, so that nothing else tells of it either.
  await api.db.owner.query('ALTER TABLE product DISABLE TRIGGER product_words_count');
  await api.db.owner.query(`UPDATE product SET name = 'Bưởi' WHERE name = $1`, [best.name]);
  await api.db.owner.query('ALTER TABLE product ENABLE TRIGGER product_words_count');
  const after = await search('gao nep', 2);
  expect(after.products.nodes[0]).toEqual({ ...best, name: 'Bưởi' });
  expect(after.products.totalCount).toBe(before.products.totalCount);
  // What is not published any more is not shown, whatever is remembered.
  await api.db.owner.query('ALTER TABLE product DISABLE TRIGGER product_count_change');
  await api.db.owner.query(
    `UPDATE product SET status = 'ARCHIVED', archived_at = now() WHERE name = 'Bưởi'`,
  );
  await api.db.owner.query('ALTER TABLE product ENABLE TRIGGER product_count_change');
  const gone = await search('gao nep', 2);
  expect(gone.products.nodes.map(({ name }: { name: string }) => name)).not.toContain('Bưởi');
});

it('pages on from what is remembered', async () => {
  const PAGE = `query ($first: Int, $after: String) {
    products(filter: { query: "gao nep" }, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { name } } }`;
  const whole = await api.anonymous.ok(PAGE, { first: 100 });
  const names: string[] = [];
  for (let time = 0; time < 2; time++) {
    names.length = 0;
    let page: Loose = { hasNextPage: true };
    while (page.hasNextPage) {
      const { products } = await api.anonymous.ok(PAGE, { first: 7, after: page.endCursor });
      names.push(...products.nodes.map(({ name }: { name: string }) => name));
      page = products.pageInfo;
    }
  }
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual(whole.products.nodes.map(({ name }: { name: string }) => name));
});

it('keeps filters and days apart', async () => {
  expect(await count({ stars: { gte: 4 } })).not.toBe(await count());
  api.now = new Date('2026-11-21T03:00:00Z');
  const yesterday = await count();
  api.now = new Date('2026-11-22T03:00:00Z');
  expect(await count()).not.toBe(yesterday);
});

it('sees a change when it is committed, not before, even when counted in between', async () => {
  const before = await count();
  const writer = await api.db.owner.connect();
  try {
    await writer.query('BEGIN');
    await writer.query(
      `UPDATE product SET status = 'ARCHIVED', archived_at = now() WHERE name = 'Gạo nếp 7'`,
    );
    expect(await count()).toBe(before);
    await writer.query('COMMIT');
    expect(await count()).toBe(before - 1);
  } finally {
    writer.release();
  }
});

it('has no new version for what changes no count', async () => {
  const before = await version();
  await api.db.owner.query(`UPDATE product SET price_amount = 7 WHERE name = 'Gạo nếp 3'`);
  await api.db.owner.query(`UPDATE product SET name = 'Gạo nếp Ba' WHERE name = 'Gạo nếp 3'`);
  const middle = await version();
  expect(middle).toBe(before);
  await api.db.owner.query(`UPDATE product SET status = 'ARCHIVED', archived_at = now()`);
  expect(await version()).toBe(String(Number(middle) + 1));
});

it('is nothing the server could set itself', async () => {
  await expect(api.db.pool.query('UPDATE product_count_version SET changes = 0')).rejects.toThrow(
    /permission denied/,
  );
});
