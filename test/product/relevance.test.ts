import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPressProducts } from '../../seeds/demo/press.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';

interface Wanted {
  readonly query: string;
  readonly first: readonly string[];
}
const { queries } = JSON.parse(
  await readFile(new URL('relevance.json', import.meta.url), 'utf8'),
) as { queries: readonly Wanted[] };

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const products = await readPressProducts();
  await makeProducts(
    api.db,
    products.map(({ name, producer, communeCode, subgroup }) => ({
      ...{ name, producer: producer.name, commune: communeCode, subgroup },
    })),
  );
});
afterAll(() => api.close());

const LIST = `query ($filter: ProductFilter) { products(filter: $filter, first: 5) {
  nodes { name(language: VI) } } }`;

describe('what people type', () => {
  it('is at least sixty queries, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it.each(queries)('$query', async ({ query, first }) => {
    const { products } = await api.anonymous.ok(LIST, { filter: { query, validity: 'ANY' } });
    const found = products.nodes.map(({ name }: Loose) => name as string);
    expect(first, `found ${found.join(' · ') || 'nothing'}`).toContain(found[0]);
  });
});
