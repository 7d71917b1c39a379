import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProductCategories } from '../../seeds/reference/product-categories.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const TREE = `{ productGroups { level code name(language: VI) sheetNumber
  children { level code name(language: VI) sheetNumber parent { code }
    children { level code name(language: VI) english: name(language: EN) sheetNumber leadMinistries legalBasis children { code } } } } }`;

describe('the official product list', () => {
  it('has 6 groups, 17 families and 26 sub-groups with a sheet each', async () => {
    const { productGroups } = await api.anonymous.ok(TREE);
    const families: Loose[] = productGroups.flatMap((group: Loose) => group.children);
    const subgroups: Loose[] = families.flatMap((family) => family.children);
    expect([productGroups.length, families.length, subgroups.length]).toEqual([6, 17, 26]);
    expect(productGroups.map((group: Loose) => group.code)).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
    ]);
    expect(subgroups.map((subgroup) => subgroup.sheetNumber)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    expect(productGroups[0].children[2].children[1]).toEqual({
      level: 'SUBGROUP',
      code: 'I.3.b',
      name: 'Chế biến từ gạo, ngũ cốc',
      english: 'Made from rice and cereals',
      sheetNumber: 6,
      leadMinistries: ['Bộ Nông nghiệp và Môi trường', 'Bộ Công Thương'],
      legalBasis: 'Quyết định 26/2026/QĐ-TTg, Phụ lục I',
      children: [],
    });
  });

  it('gives a family that is not divided one sub-group of its own code', async () => {
    const { productGroups } = await api.anonymous.ok(TREE);
    const coffee = productGroups[0].children[5];
    expect(coffee).toMatchObject({
      level: 'FAMILY',
      code: 'I.6',
      name: 'Cà phê, ca cao',
      parent: { code: 'I' },
      children: [{ level: 'SUBGROUP', code: 'I.6', sheetNumber: 13 }],
    });
  });

  it('can be loaded again without a change', async () => {
    const state = `SELECT count(*)::int AS n, max(updated_at) AS at FROM product_category`;
    const before = await api.db.owner.query(state);
    expect(await seedProductCategories({ ...api.db, pool: api.db.owner })).toBe(49);
    expect((await api.db.owner.query(state)).rows).toEqual(before.rows);
  });
});
