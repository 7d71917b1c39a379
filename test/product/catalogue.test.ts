import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { LIST, list, SHELF } from './shelf.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await makeProducts(api.db, SHELF);
});
afterAll(() => api.close());

describe('stars', () => {
  it('show on every day of the certificate, first and last included, and on no other', async () => {
    const all = await list(api, { filter: { validity: 'ANY' }, orderBy: 'NAME', first: 100 });
    const shown = Object.fromEntries(
      all.edges.map(({ node }: Loose) => [node.name, [node.stars, node.validity]]),
    );
    expect(shown).toMatchObject({
      'Âu cơ': [4, 'VALID'],
      'Ăn vặt': [3, 'VALID'],
      'Đường phên': [null, 'EXPIRED'],
      Bưởi: [null, 'NONE'],
      Dao: [null, 'NONE'],
    });
    expect(Object.keys(shown)).not.toContain('Bản nháp');
    expect(Object.keys(shown)).not.toContain('Đã cất');
    expect(all.totalCount).toBe(65);
  });

  it('are never matched after their last day', async () => {
    const today = await list(api, {
      filter: { stars: { oneOf: [5] }, validity: 'ANY' },
      first: 100,
    });
    expect(today.names).toHaveLength(20);
    expect(today.names).not.toContain('Đường phên');
    api.now = new Date('2026-11-21T16:59:59Z');
    const yesterday = await list(api, { filter: { stars: { gte: 5 } }, first: 100 });
    expect(yesterday.names).toContain('Đường phên');
    api.now = new Date('2026-11-21T17:00:00Z');
    expect((await list(api, { filter: { stars: { gte: 5 } }, first: 100 })).names).toHaveLength(20);
    api.now = new Date('2026-11-22T03:00:00Z');
  });
});

describe('filters', () => {
  it.each([
    [{}, 62],
    [{ validity: 'EXPIRED' }, 1],
    [{ validity: 'ANY' }, 65],
    [{ stars: { gte: 4 } }, 41],
    [{ stars: { gte: 3 } }, 62],
    [{ stars: { oneOf: [3, 4] } }, 42],
    [{ stars: { oneOf: [] } }, 0],
    [{ groupCode: ['I'] }, 61],
    [{ groupCode: ['I', 'II'] }, 62],
    [{ groupCode: [] }, 0],
    [{ groupCode: ['IX'] }, 0],
    [{ familyCode: ['I.2'] }, 60],
    [{ subgroupCode: ['I.3.a', 'II.1.a'] }, 2],
    [{ communeCode: ['01273'] }, 22],
    [{ communeCode: ['01273', '01392'] }, 42],
    [{ communeCode: ['00000'] }, 0],
    [{ hasPrice: true }, 46],
    [{ hasPrice: false }, 16],
    [{ groupCode: ['I'], stars: { gte: 3 }, communeCode: ['01747'], hasPrice: true }, 15],
  ])('%j leaves %i', async (filter, count) => {
    const page = await list(api, { filter, first: 100 });
    expect(page.totalCount).toBe(count);
    expect(page.names).toHaveLength(count);
  });
});

describe('orders', () => {
  const orders = ['NEWEST', 'NAME', 'PRICE_ASC', 'PRICE_DESC', 'RELEVANCE'];

  it.each(orders)('%s: page by page forward and backward gives the whole list', async (orderBy) => {
    for (const filter of [{ validity: 'ANY' }, { query: 'gạo nếp' }]) {
      const whole = await list(api, { filter, orderBy, first: 100 });
      const forward: string[] = [];
      let after: string | null = null;
      do {
        const page: Loose = await list(api, { filter, orderBy, first: 7, after });
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        forward.push(...page.names);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null && forward.length < 200);
      expect(forward).toEqual(whole.names);
      const backward: string[] = [];
      let before: string | null = null;
      do {
        const page: Loose = await list(api, { filter, orderBy, last: 9, before });
        backward.unshift(...page.names);
        before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
      } while (before !== null && backward.length < 200);
      expect(backward).toEqual(whole.names);
      expect(new Set(forward).size).toBe(forward.length);
    }
  });

  it('goes by the Vietnamese alphabet', async () => {
    const page = await list(api, { filter: { validity: 'ANY' }, orderBy: 'NAME', first: 5 });
    expect(page.names).toEqual(['Ăn vặt', 'Âu cơ', 'Bưởi', 'Dao', 'Đường phên']);
  });

  it('puts products without a price last, both ways', async () => {
    const filter = { communeCode: ['01273'] };
    const amounts = async (orderBy: string) =>
      (await list(api, { filter, orderBy, first: 100 })).edges.map(
        ({ node }: Loose) => node.price && Number(node.price.amount),
      ) as (number | null)[];
    const [up, down] = [await amounts('PRICE_ASC'), await amounts('PRICE_DESC')];
    const priced = up.filter((amount) => amount !== null);
    expect(priced).toEqual([...priced].sort((a, b) => a - b));
    expect(up.slice(priced.length)).toEqual(up.slice(priced.length).map(() => null));
    expect(down.filter((amount) => amount !== null)).toEqual([...priced].reverse());
    expect(down.at(-1)).toBe(null);
  });

  it('refuses a cursor of another order', async () => {
    const page = await list(api, { orderBy: 'NAME', first: 1 });
    const after = page.pageInfo.endCursor;
    const answer = await api.anonymous.run(LIST, { orderBy: 'NEWEST', first: 1, after });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('statements', () => {
  const WIDE = `query ($first: Int!) { products(first: $first, filter: { groupCode: ["I"], stars: { gte: 3 } }) {
    totalCount pageInfo { hasNextPage } nodes { name stars price { amount } image { url }
      producer { name commune { fullName } } commune { name province { name } } group { name } subgroup { name } } } }`;
  const NESTED = `query ($first: Int!) { producers(first: $first, orderBy: NEWEST) { nodes { name commune { name }
    products(first: 10) { totalCount nodes { name stars commune { name } } pageInfo { hasNextPage endCursor } } } } }`;

  // Fewer are possible: places and names that are known already are not read again.
  it.each([WIDE, NESTED])('are no more for 50 rows than for one', async (document) => {
    const count = async (first: number) =>
      (await statementsOf(() => api.anonymous.ok(document, { first }))).length;
    expect(await count(50)).toBeLessThanOrEqual(await count(1));
  });
});

describe('Producer.products', () => {
  const NESTED = `query ($first: Int, $after: String, $last: Int) { producers(first: 10, filter: { query: "chu the" }) { nodes { name
    products(first: $first, after: $after, last: $last) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`;

  it('has its own page below every producer', async () => {
    const { producers } = await api.anonymous.ok(NESTED, { first: 5 });
    expect(producers.nodes).toHaveLength(7);
    for (const { products, name } of producers.nodes) {
      expect([name, products.nodes.length, products.pageInfo.hasNextPage]).toEqual([name, 5, true]);
      expect(products.totalCount).toBe(name === 'Chủ thể 0' || Number(name.slice(-1)) < 4 ? 9 : 8);
    }
    const one = producers.nodes[0];
    const next = await api.anonymous.ok(NESTED, {
      first: 50,
      after: one.products.pageInfo.endCursor,
    });
    const rest = next.producers.nodes[0].products;
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const all = await api.anonymous.ok(NESTED, { first: 50 });
    expect([...one.products.nodes, ...rest.nodes]).toEqual(all.producers.nodes[0].products.nodes);
    const last = await api.anonymous.ok(NESTED, { last: 3 });
    expect(last.producers.nodes[0].products.nodes).toEqual(
      all.producers.nodes[0].products.nodes.slice(-3),
    );
  });
});
