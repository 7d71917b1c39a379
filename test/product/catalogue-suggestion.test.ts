import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await makeProducts(api.db, [
    { name: 'Miến dong Tân Việt Á', producer: 'HTX nông sản Tân Việt Á' },
    { name: 'Miến dong Cường Yên', producer: 'Hộ Cường Yên', commune: '01273', stars: 4 },
    { name: 'Đồ uống thảo dược', producer: 'HTX Thảo dược Miền núi', stars: 3 },
    { name: 'Lạp sườn', producer: 'HTX Tâm Hòa' },
    { name: 'Miến nháp', producer: 'HTX Miến kín', status: 'DRAFT' },
    ...Array.from({ length: 12 }, (_, index) => ({
      name: `Gạo nếp ${index}`,
      producer: `HTX Gạo ${index}`,
    })),
  ]);
});
afterAll(() => api.close());

const SUGGEST = `query ($query: String!, $first: Int!) { catalogueSuggestions(query: $query, first: $first) {
  kind product { name(language: VI) } producer { name(language: VI) } commune { fullName(language: VI) } group { code } } }`;
const suggest = async (query: string, first?: number): Promise<string[]> =>
  (await api.anonymous.ok(SUGGEST, { query, first: first ?? 8 })).catalogueSuggestions.map(
    ({ kind, product, producer, commune, group }: Loose) =>
      `${kind} ${product?.name ?? producer?.name ?? commune?.fullName ?? group?.code}`,
  );

describe('catalogueSuggestions', () => {
  it('are products first, those with valid stars before others', async () => {
    expect(await suggest('miến d')).toEqual([
      'PRODUCT Miến dong Cường Yên',
      'PRODUCT Miến dong Tân Việt Á',
      // By its producer's words.
      'PRODUCT Đồ uống thảo dược',
    ]);
    expect(await suggest('mien d')).toEqual(await suggest('miến d'));
  });

  it('are of all kinds, never a draft nor a producer without a product', async () => {
    expect(await suggest('do uong')).toEqual([
      'PRODUCT Đồ uống thảo dược',
      'GROUP II',
      'GROUP II.1',
    ]);
    expect(await suggest('tam hoa')).toEqual(['PRODUCT Lạp sườn', 'PRODUCER HTX Tâm Hòa']);
    expect((await suggest('miến')).join()).not.toMatch(/nháp|kín/);
  });

  it('know former places, words that mean the same, and slips', async () => {
    expect(await suggest('xã hưng đạo')).toEqual([
      'PRODUCT Miến dong Cường Yên',
      'COMMUNE Xã Hưng Đạo',
      'COMMUNE Xã Tam Kim',
      'COMMUNE Phường Thục Phán',
    ]);
    expect(await suggest('lạp xưởng')).toEqual(['PRODUCT Lạp sườn']);
    expect((await suggest('mein dong'))[0]).toBe('PRODUCT Miến dong Cường Yên');
  });

  it('are as many as asked for, at most eight, and none for a letter', async () => {
    expect(await suggest('gạo', 3)).toHaveLength(3);
    expect(await suggest('gạo', 100)).toHaveLength(8);
    expect(await suggest('gạo')).toHaveLength(8);
    expect(await suggest('gạo', 0)).toEqual([]);
    for (const nothing of ['', 'g', '%', '🍜', "'; DROP TABLE product"]) {
      expect([nothing, await suggest(nothing)]).toEqual([nothing, []]);
    }
  });

  it('take as many statements for eight as for one kind', async () => {
    const count = async (query: string) =>
      (await statementsOf(() => api.anonymous.ok(SUGGEST, { query, first: 8 }))).length;
    expect(await count('gạo')).toBeLessThanOrEqual(5);
  });
});
