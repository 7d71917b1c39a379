import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { list, SHELF } from './shelf.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await makeProducts(api.db, SHELF);
});
afterAll(() => api.close());

describe('productFacets', () => {
  const FACETS = `query ($filter: ProductFilter) { productFacets(filter: $filter) {
    stars { stars count } groups { group { code } count } communes { commune { code } count }
    validity { validity count } } }`;
  const facets = async (filter: Record<string, unknown> | null) =>
    (await api.anonymous.ok(FACETS, { filter })).productFacets;

  it('count each without its own part of the filter', async () => {
    expect(
      await facets({ stars: { oneOf: [5] }, groupCode: ['I'], communeCode: ['01273'] }),
    ).toEqual({
      stars: [
        { stars: 4, count: 20 },
        { stars: 3, count: 1 },
      ],
      groups: [],
      communes: [{ commune: { code: '01392' }, count: 20 }],
      validity: [],
    });
    expect(await facets(null)).toEqual({
      stars: [
        { stars: 5, count: 20 },
        { stars: 4, count: 21 },
        { stars: 3, count: 21 },
      ],
      groups: [
        { group: { code: 'I' }, count: 61 },
        { group: { code: 'II' }, count: 1 },
      ],
      communes: [
        { commune: { code: '01273' }, count: 22 },
        { commune: { code: '01747' }, count: 20 },
        { commune: { code: '01392' }, count: 20 },
      ],
      validity: [
        { validity: 'VALID', count: 62 },
        { validity: 'EXPIRED', count: 1 },
        { validity: 'NONE', count: 2 },
      ],
    });
  });

  it('equal what a list with the other choice would count', async () => {
    const base = { query: 'gao', communeCode: ['01747', '01273'], hasPrice: true };
    const found = await facets({ ...base, stars: { gte: 4 } });
    for (const { stars, count } of found.stars) {
      const page = await list(api, { filter: { ...base, stars: { oneOf: [stars] } }, first: 1 });
      expect([stars, page.totalCount]).toEqual([stars, count]);
    }
    for (const { commune, count } of found.communes) {
      const filter = { ...base, stars: { gte: 4 }, communeCode: [commune.code] };
      expect([commune.code, (await list(api, { filter, first: 1 })).totalCount]).toEqual([
        commune.code,
        count,
      ]);
    }
  });

  it('count a product in each month of its season, and the list filters by months', async () => {
    await api.db.owner.query(
      `UPDATE product SET season_months = CASE name WHEN 'Âu cơ' THEN '{1,12}'::smallint[]
          WHEN 'Gạo nếp 3' THEN '{11,12}' ELSE '{}' END`,
    );
    const SEASONS = `query ($filter: ProductFilter) {
      productFacets(filter: $filter) { seasons { month count } } }`;
    const seasons = async (filter: object) =>
      (await api.anonymous.ok(SEASONS, { filter })).productFacets.seasons;
    const all = [
      { month: 1, count: 1 },
      { month: 11, count: 1 },
      { month: 12, count: 2 },
    ];
    expect(await seasons({ seasonMonth: [1] })).toEqual(all);
    expect(await seasons({ query: 'gạo nếp', seasonMonth: [1] })).toEqual(
      all.slice(1).map((one) => ({ ...one, count: 1 })),
    );
    const names = async (filter: object) =>
      (await list(api, { filter, first: 9, orderBy: 'NAME' })).names;
    expect(await names({ seasonMonth: [12] })).toEqual(['Âu cơ', 'Gạo nếp 3']);
    expect(await names({ seasonMonth: [1, 11], groupCode: ['I'] })).toEqual(['Gạo nếp 3']);
    expect(await names({ query: 'gạo nếp', seasonMonth: [12] })).toEqual(['Gạo nếp 3']);
    for (const none of [[], [13], [-1, 99_999]]) {
      expect([none, await names({ seasonMonth: none })]).toEqual([none, []]);
    }
    const filter = { seasonMonth: [12] };
    expect((await list(api, { filter, first: 1 })).totalCount).toBe(2);
  });

  it('are read by one statement, names aside', async () => {
    const document = `{ productFacets(filter: { query: "gao" }) { stars { stars count } validity { count } } }`;
    expect(await statementsOf(() => api.anonymous.ok(document))).toHaveLength(1);
  });
});

describe('catalogueSummary', () => {
  it('tells the figures of the day', async () => {
    const { catalogueSummary } = await api.anonymous.ok(`{ catalogueSummary {
      productCount validCount producerCount asOf byStars { stars count } byGroup { group { code } count } } }`);
    expect(catalogueSummary).toEqual({
      productCount: 65,
      validCount: 62,
      producerCount: 8,
      asOf: '2026-11-22',
      byStars: [
        { stars: 5, count: 20 },
        { stars: 4, count: 21 },
        { stars: 3, count: 21 },
      ],
      byGroup: [
        { group: { code: 'I' }, count: 61 },
        { group: { code: 'II' }, count: 1 },
      ],
    });
  });
});
