import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loose } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { csvOf } from '../../src/platform/text/csv.ts';
import { storedBytes } from '../document/printing.ts';
import { readXlsx } from './xlsx.ts';
import { makeFigures } from './figures.ts';
import { call, codesOf, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
  await makeFigures(world);
});
afterAll(() => world.api.close());

const ASK = `query ($by: TradeStatisticsBy!) { tradeStatistics(filter: { yearFrom: 2025, yearUntil: 2026 }, by: $by) {
  total { products producers events booths contracts memoranda contractValue sales }
  lines { key name products producers events booths contracts memoranda contractValue sales
    rows { from until groupCode stars communeCode channel } } } }`;
const ask = async (by: string) => (await trade.ok(ASK, { by })).tradeStatistics;

const OPEN = `query ($by: TradeStatisticsBy!, $line: String, $figure: TradeStatisticsFigure!, $first: Int!) {
  tradeStatisticsRows(filter: { yearFrom: 2025, yearUntil: 2026 }, by: $by, line: $line, figure: $figure,
    first: $first) { totalCount nodes { product { slug } sale { amount product { name } } } } }`;
const open = async (by: string, line: string | null, figure: string, first = 100) =>
  (await trade.ok(OPEN, { by, line, figure, first })).tradeStatisticsRows as {
    totalCount: number;
    nodes: Loose[];
  };
const saleOf = ({ sale }: Loose): Loose => sale;
const FIGURES = [
  ['PRODUCTS', 'products'],
  ['PRODUCERS', 'producers'],
  ['EVENTS', 'events'],
  ['CONTRACTS', 'contracts'],
  ['MEMORANDA', 'memoranda'],
  ['SALES', 'sales'],
] as const;

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
      { key: 'rest', name: 'Không theo sản phẩm nào', products: 0, events: 1, contracts: 0 },
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
    expect(communes.lines).toHaveLength(3);
    expect(productGrid.totalCount).toBe(one.products);
    const [group] = (await ask('GROUP')).lines;
    expect(group).toMatchObject({ products: 2, sales: 390, rows: { groupCode: 'I' } });
  });

  it('add up to the total, whatever they are broken down by, and each opens its very rows', async () => {
    const { owner } = world.api.db;
    // An event without anybody, stars that lapsed, and a draft that is sold: none may be lost on the way.
    await owner.query(
      `INSERT INTO promotion_event (kind, name, organiser, starts_on, ends_on, scope, status)
       VALUES ('FAIR', 'Không ai', 'Sở', '2026-07-01', '2026-07-05', 'PROVINCE', 'HELD')`,
    );
    await owner.query(
      `UPDATE product SET stars = 3, certified_from = '2020-01-01', certified_until = '2023-01-01'
        WHERE id = $1`,
      [world.foreignId],
    );
    const add = (lines: Loose[], name: string) =>
      lines.reduce((sum, line) => sum + (line[name] as number), 0);
    for (const by of ['YEAR', 'GROUP', 'STARS', 'COMMUNE', 'CHANNEL']) {
      const { lines, total } = (await ask(by)) as { lines: Loose[]; total: Loose };
      expect([by, add(lines, 'sales')]).toEqual([by, total.sales]);
      if (by !== 'CHANNEL') {
        expect([by, add(lines, 'contractValue')]).toEqual([by, total.contractValue]);
      }
      if (/GROUP|STARS|COMMUNE/.test(by)) {
        expect([by, add(lines, 'products')]).toEqual([by, total.products]);
      }
      for (const line of [...lines, { ...total, key: null }]) {
        for (const [figure, name] of FIGURES) {
          const { totalCount, nodes } = await open(by, line.key as string | null, figure);
          const counted = figure === 'SALES' ? add(nodes.map(saleOf), 'amount') : totalCount;
          expect([by, line.key, figure, counted]).toEqual([
            ...[by, line.key, figure, (line[name] as number | null) ?? 0],
          ]);
        }
      }
    }
    const { lines } = (await ask('STARS')) as { lines: Loose[] };
    expect(lines).toMatchObject([
      { key: '4', products: 1, contractValue: 240_000_000 },
      { key: '0', name: 'Chưa có hạng sao còn hiệu lực', products: 1 },
      // Two events without products, and what contracts are worth beyond their lines.
      { key: 'rest', products: 0, producers: 0, events: 2, contracts: 0, contractValue: 0 },
    ]);
    const { nodes } = await open('STARS', '0', 'PRODUCTS');
    expect(nodes).toEqual([{ product: { slug: 'che' }, sale: null }]);
  });

  it('open their rows by as many statements whether one is asked for or fifty', async () => {
    const many = (first: number) => statementsOf(() => open('YEAR', null, 'SALES', first));
    expect(await many(50)).toHaveLength((await many(1)).length);
  });

  it('are for trade staff', async () => {
    const rows = { by: 'YEAR', figure: 'SALES', first: 1 };
    expect((await world.own.run(OPEN, rows)).codes).toEqual(['FORBIDDEN']);
    expect((await world.auditor.run(OPEN, rows)).codes).toEqual([]);
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
    expect(rows.at(-1)).toEqual(['Tổng', 2, 2, 2, 50, 1, 1, 270000000, 390]);
    const behind = await bytes({
      ...{ of: 'STATISTICS_ROWS', format: 'CSV', statisticsBy: 'STARS', statisticsLine: '0' },
      ...{ statisticsFilter: { yearFrom: 2025, yearUntil: 2026 }, statisticsFigure: 'SALES' },
    });
    expect(behind.bytes.toString('utf8').split('\r\n').slice(1, -1)).toEqual([
      'Quý 1/2026,che,htx-khac,Xuất khẩu,40,,,Chủ thể báo,',
    ]);
    const events = await bytes({
      ...{ of: 'STATISTICS_ROWS', format: 'XLSX', statisticsFigure: 'EVENTS' },
      statisticsFilter: { yearFrom: 2026, yearUntil: 2026 },
    });
    expect((await readXlsx(events.bytes)).slice(1)).toEqual([
      ['Hội chợ', 'Sở', null, '01/05/2026', '05/05/2026', 50],
      ['Không ai', 'Sở', null, '01/07/2026', '05/07/2026', null],
    ]);
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
