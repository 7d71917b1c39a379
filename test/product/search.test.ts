import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await makeProducts(api.db, [
    { name: 'Miến dong Tân Việt Á', producer: 'HTX nông sản Tân Việt Á', stars: 4 },
    { name: 'Miến dong Cường Yên', producer: 'Hộ Cường Yên', commune: '01273', stars: 3 },
    { name: 'Bún khô Ba sạch', producer: 'HTX Ba sạch Hưng Đạo', commune: '01273', stars: 3 },
    { name: 'Nước dừa tươi', producer: 'Hộ Dừa', stars: 3, commune: '01392' },
    { name: 'Nước dưa hấu', producer: 'Hộ Dưa', stars: 5, commune: '01392' },
    { name: 'Kẹo dừa', producer: 'Hộ Dừa', stars: 3, commune: '01392' },
    {
      name: 'Dao Minh Tuấn',
      producer: 'HTX Minh Tuấn',
      commune: '01576',
      subgroup: 'IV.1',
      stars: 3,
    },
    { name: 'Đào ngâm', producer: 'Hộ Mận', commune: '01576', stars: 4 },
    { name: 'Lạp sườn', english: 'Smoked sausage', producer: 'HTX Tâm Hòa', stars: 4 },
    {
      name: 'Thạch đen Su Hào',
      producer: 'Hộ Hoàng',
      stars: 3,
      from: '2021-01-01',
      until: '2023-12-31',
    },
    { name: 'Mật ong Đoàn Linh', producer: 'Ma Thị Kim Oanh', stars: 3, subgroup: 'I.2.b' },
    { name: 'Trà xanh Tài Hồ Sìn', producer: 'Hộ Trà', stars: 3, subgroup: 'I.5.a' },
    { name: 'Khẩu sli Nà Giàng', producer: 'HTX Khẩu Sli', commune: '01438', stars: 3 },
    { name: 'Miến nháp', status: 'DRAFT' },
  ]);
});
afterAll(() => api.close());

async function names(query: string, filter: Record<string, unknown> = {}): Promise<string[]> {
  const { products } = await api.anonymous.ok(
    `query ($filter: ProductFilter) { products(filter: $filter, first: 20) {
       totalCount nodes { name(language: VI) } } }`,
    { filter: { query, ...filter } },
  );
  expect(products.totalCount).toBe(products.nodes.length);
  return products.nodes.map((node: Loose) => node.name) as string[];
}

describe('search', () => {
  it.each([
    ['mien dong'],
    ['MIẾN DONG'],
    ['miến dong'.normalize('NFD')],
    ['  Miến   dong, '],
    ['dong miến'],
  ])('%j finds glass noodles, the more stars first', async (query) => {
    expect(await names(query)).toEqual(['Miến dong Tân Việt Á', 'Miến dong Cường Yên']);
  });

  it('ranks exact accents first: coconut before melon, and the other way round', async () => {
    expect(await names('dừa')).toEqual(['Nước dừa tươi', 'Kẹo dừa', 'Nước dưa hấu'].sort(byRank));
    expect((await names('dưa'))[0]).toBe('Nước dưa hấu');
    expect((await names('nước dừa')).slice(0, 2)).toEqual(['Nước dừa tươi', 'Nước dưa hấu']);
    expect(new Set(await names('dua'))).toEqual(
      new Set(['Nước dưa hấu', 'Nước dừa tươi', 'Kẹo dừa']),
    );
  });

  it('knows a knife from a peach and from a place', async () => {
    expect(await names('dao')).toEqual(['Dao Minh Tuấn', 'Đào ngâm', 'Bún khô Ba sạch']);
    expect((await names('đào'))[0]).toBe('Đào ngâm');
  });

  it.each([
    ['mein dong', 'Miến dong Tân Việt Á'],
    ['mien dogn', 'Miến dong Tân Việt Á'],
    ['miendong', 'Miến dong Tân Việt Á'],
    ['miendogn', 'Miến dong Tân Việt Á'],
    ['lapsuon', 'Lạp sườn'],
    ['khau s li', 'Khẩu sli Nà Giàng'],
    ['lap xuong', 'Lạp sườn'],
    ['lap suong', 'Lạp sườn'],
    ['mat ogn', 'Mật ong Đoàn Linh'],
    ['khau sly na giang', 'Khẩu sli Nà Giàng'],
    ['tra xnah', 'Trà xanh Tài Hồ Sìn'],
    ['smoked sausag', 'Lạp sườn'],
    ['sausge', 'Lạp sườn'],
    ['mie', 'Miến dong Tân Việt Á'],
  ])('forgives %j', async (query, first) => {
    expect((await names(query))[0]).toBe(first);
  });

  it('finds by producer, by place, by former place', async () => {
    expect(await names('tam hoa')).toEqual(['Lạp sườn']);
    expect(await names('htx khau sli')).toEqual(['Khẩu sli Nà Giàng']);
    expect(await names('thuc phan')).toEqual(
      ['Bún khô Ba sạch', 'Miến dong Cường Yên'].sort(byName),
    );
    expect((await names('xã Hưng Đạo')).sort()).toEqual(['Bún khô Ba sạch', 'Miến dong Cường Yên']);
    expect(await names('miến hưng đạo')).toEqual(['Miến dong Cường Yên']);
    expect(await names('phúc sen')).toEqual(['Dao Minh Tuấn', 'Đào ngâm'].sort(byName));
  });

  it('shows neither drafts nor, unless asked, expired ones', async () => {
    expect(await names('miến nháp')).not.toContain('Miến nháp');
    expect(await names('thạch đen')).toEqual([]);
    expect(await names('thạch đen', { validity: 'ANY' })).toEqual(['Thạch đen Su Hào']);
    expect(await names('thạch đen', { validity: 'EXPIRED' })).toEqual(['Thạch đen Su Hào']);
  });

  it.each([['%'], ['xyzzyq wvut'], ["'; DROP TABLE product; --"], [`a':*|b`], ['()&|!'], ['🍜']])(
    'finds nothing for %j and does not fail',
    async (query) => {
      expect(await names(query)).toEqual([]);
    },
  );

  it('follows changes of the name, the producer and the translation', async () => {
    await api.db.owner.query(
      `UPDATE producer SET name = 'HTX Rồng Vàng' WHERE name = 'HTX Tâm Hòa'`,
    );
    expect(await names('rong vang')).toEqual(['Lạp sườn']);
    expect(await names('tam hoa')).not.toContain('Lạp sườn');
    await api.db.owner.query(`UPDATE product_translation SET name = 'Black bacon'`);
    expect(await names('bacon')).toEqual(['Lạp sườn']);
    await api.db.owner.query(`UPDATE product SET name = 'Lạp xưởng' WHERE name = 'Lạp sườn'`);
    expect(await names('lạp xưởng')).toEqual(['Lạp xưởng']);
  });
});

/** Equal ranks come in the order of their ids, which is the order in which they were made. */
function byRank(one: string, other: string): number {
  const order = ['Nước dừa tươi', 'Kẹo dừa', 'Nước dưa hấu'];
  return order.indexOf(one) - order.indexOf(other);
}
function byName(one: string, other: string): number {
  const order = ['Đào ngâm', 'Miến dong Cường Yên', 'Bún khô Ba sạch', 'Dao Minh Tuấn'];
  return order.indexOf(one) - order.indexOf(other);
}
