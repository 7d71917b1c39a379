import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/platform/text/csv.ts';
import { storedBytes } from '../document/printing.ts';
import { readXlsx } from './xlsx.ts';
import { buyerOf, call, codesOf, contract, gid, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
  const { owner } = world.api.db;
  await owner.query(
    `UPDATE product SET name = '=1+1', stars = 4, certified_from = '2024-01-10',
        certified_until = '2027-01-09', price_amount = 120000, price_unit = '500 g',
        price_updated_on = '2026-10-01' WHERE id = $1`,
    [world.productId],
  );
  await owner.query(`UPDATE producer SET phone = '0206123456', phone_public = true WHERE id = $1`, [
    world.producerId,
  ]);
  const buyer = await buyerOf(trade, 'Siêu thị Thống Nhất');
  const lines = [
    ...contract(world, buyer).lines,
    {
      producerId: gid('Producer', world.rivalId),
      productId: gid('Product', world.foreignId),
      valueAmount: 30_000_000,
    },
  ];
  await call(
    trade,
    'tradeContractRecord',
    'contract { id }',
    contract(world, buyer, { lines, valueAmount: 150_000_000 }),
  );
  await call(
    trade,
    'tradeContractRecord',
    'contract { id }',
    contract(world, buyer, {
      kind: 'MEMORANDUM',
      signedOn: '2025-05-05',
      valueAmount: null,
      number: 'ghi nhớ',
    }),
  );
  await owner.query(
    `INSERT INTO promotion_event (kind, name, organiser, starts_on, ends_on, scope, status, booths_total, booths_own)
     VALUES ('FAIR', 'Hội chợ', 'Sở', '2026-05-01', '2026-05-05', 'PROVINCE', 'HELD', 120, 50),
            ('FAIR', 'Hủy', 'Sở', '2026-06-01', '2026-06-05', 'PROVINCE', 'CANCELLED', 10, 10)`,
  );
  await owner.query(
    `INSERT INTO participation (event_id, producer_id, state)
     SELECT id, $1, 'ATTENDED' FROM promotion_event WHERE name = 'Hội chợ'`,
    [world.rivalId],
  );
  const sold = (
    productId: string,
    kind: string,
    number: number | null,
    amount: number,
    more: object = {},
  ) =>
    call(trade, 'salesReport', 'record { id }', {
      ...{ productId: gid('Product', productId), amount, channel: 'FAIR' },
      ...{ period: { kind, year: 2026, number }, ...more },
    });
  // Months count, not the year they lie in; of two sources the contract.
  await sold(world.productId, 'YEAR', null, 999);
  await sold(world.productId, 'MONTH', 3, 100);
  await sold(world.productId, 'MONTH', 4, 200);
  await sold(world.productId, 'MONTH', 4, 250, { source: 'CONTRACT' });
  await sold(world.foreignId, 'QUARTER', 1, 40, { channel: 'EXPORT' });
});
afterAll(() => world.api.close());

const ASK = `query ($by: TradeStatisticsBy!) { tradeStatistics(filter: { yearFrom: 2025, yearUntil: 2026 }, by: $by) {
  total { products producers events booths contracts memoranda contractValue sales }
  lines { name products producers events booths contracts memoranda contractValue sales
    rows { from until groupCode stars communeCode channel } } } }`;
const ask = async (by: string) => (await trade.ok(ASK, { by })).tradeStatistics;

describe('figures', () => {
  it('are counted once each, year by year and together', async () => {
    const { lines, total } = await ask('YEAR');
    expect(lines).toMatchObject([
      {
        ...{ name: '2025', products: 1, producers: 1, events: 0, booths: 0, contracts: 0 },
        ...{ memoranda: 1, contractValue: 120000000, sales: 0 },
        rows: { from: '2025-01-01', until: '2025-12-31' },
      },
      {
        ...{ name: '2026', products: 2, producers: 2, events: 1, booths: 50, contracts: 1 },
        ...{ memoranda: 0, contractValue: 150000000, sales: 390 },
      },
    ]);
    expect(total).toEqual({
      ...{ products: 2, producers: 2, events: 1, booths: 50, contracts: 1, memoranda: 1 },
      ...{ contractValue: 270000000, sales: 390 },
    });
  });

  it('are broken down by stars, channels and communes, with the rows behind them', async () => {
    const stars = await ask('STARS');
    expect(stars.lines).toMatchObject([
      { name: '4 sao', products: 1, sales: 350, contracts: 1, memoranda: 1, rows: { stars: 4 } },
      { products: 1, sales: 40, contracts: 1, contractValue: 30000000, rows: { stars: 0 } },
    ]);
    const channels = await ask('CHANNEL');
    expect(channels.lines).toMatchObject([
      { name: 'Hội chợ', sales: 350, contracts: null, rows: { channel: 'FAIR' } },
      { name: 'Xuất khẩu', sales: 40, events: null, rows: { channel: 'EXPORT' } },
    ]);
    const communes = await ask('COMMUNE');
    const [one] = communes.lines;
    const { productGrid } = await trade.ok(
      `query ($code: [String!]) { productGrid(first: 10, filter: { communeCode: $code }) { totalCount } }`,
      { code: [one.rows.communeCode] },
    );
    expect(communes.lines).toHaveLength(2);
    expect(productGrid.totalCount).toBe(one.products);
    const [group] = (await ask('GROUP')).lines;
    expect(group).toMatchObject({ products: 2, sales: 390, rows: { groupCode: 'I' } });
  });

  it('are for trade staff', async () => {
    expect((await world.auditor.run(ASK, { by: 'YEAR' })).codes).toEqual([]);
    expect((await world.own.run(ASK, { by: 'YEAR' })).codes).toEqual(['FORBIDDEN']);
  });
});

const EXPORT = 'rowCount file { name mediaType sha256 link { url } }';
const bytes = async (input: object) => {
  const made = await call(trade, 'tradeExport', EXPORT, input);
  expect(made.userErrors).toEqual([]);
  return { made, bytes: await storedBytes(world.api, made.file.sha256 as string) };
};

describe('exports', () => {
  it('have the rows and columns of the grid; text stays text', async () => {
    const columns = ['NAME', 'STARS', 'PRICE', 'PHONE'];
    const { made, bytes: book } = await bytes({ of: 'PRODUCT_GRID', format: 'XLSX', columns });
    const { productGrid } = await trade.ok(
      '{ productGrid(first: 100) { nodes { product { name } } } }',
    );
    expect(made.rowCount).toBe(productGrid.nodes.length);
    const rows = await readXlsx(book);
    expect(rows[0]).toEqual(['Sản phẩm', 'Hạng sao', 'Giá (đồng)', 'Điện thoại']);
    expect(rows.slice(1)).toEqual([
      ['=1+1', 4, 120000, '0206123456'],
      ['che', null, null, null],
    ]);
    await world.api.db.owner.query(`UPDATE producer SET phone_public = false WHERE id = $1`, [
      world.producerId,
    ]);
    const again = await bytes({ of: 'PRODUCT_GRID', format: 'XLSX', columns });
    expect((await readXlsx(again.bytes))[1]).toEqual(['=1+1', 4, 120000, null]);
  });

  it('as CSV have a mark and no formulas', async () => {
    const { bytes: csv, made } = await bytes({
      ...{ of: 'PRODUCT_GRID', format: 'CSV', columns: ['NAME', 'STARS'] },
      gridFilter: { hasPrice: true, priceFrom: 5 },
    });
    expect(made.file.mediaType).toBe('text/csv');
    expect(csv.toString('utf8')).toBe("\ufeffSản phẩm,Hạng sao\r\n'=1+1,4\r\n");
  });

  it('are there of contracts, sales and figures', async () => {
    const contracts = await bytes({ of: 'CONTRACTS', format: 'CSV' });
    expect(contracts.made.rowCount).toBe(2);
    expect(contracts.bytes.toString('utf8')).toContain('Hợp đồng,12/2026/HĐ,Siêu thị Thống Nhất');
    const sales = await bytes({ of: 'SALES', format: 'CSV', salesFilter: { channel: ['EXPORT'] } });
    expect(sales.bytes.toString('utf8').split('\r\n')[1]).toBe(
      'Quý 1/2026,che,htx-khac,Xuất khẩu,40,,,Chủ thể báo,',
    );
    const figures = await bytes({
      ...{ of: 'STATISTICS', format: 'XLSX', statisticsBy: 'YEAR' },
      statisticsFilter: { yearFrom: 2025, yearUntil: 2026 },
    });
    const rows = await readXlsx(figures.bytes);
    expect(rows.at(-1)).toEqual(['Tổng', 2, 2, 1, 50, 1, 1, 270000000, 390]);
  });

  it('are for trade staff', async () => {
    const input = { of: 'SALES', format: 'CSV' };
    await expect(call(world.own, 'tradeExport', EXPORT, input)).rejects.toThrow('FORBIDDEN');
    expect(codesOf(await call(trade, 'tradeExport', EXPORT, input))).toEqual([]);
  });
});

it.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-5', "'-5"],
  ['@x', "'@x"],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['dòng\nhai', '"dòng\nhai"'],
])('writes %j as %j', (text, written) => {
  expect(csvOf(['x'], [[text]])).toBe(`\ufeffx\r\n${written}\r\n`);
});
