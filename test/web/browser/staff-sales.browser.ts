import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Caller } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { describePages, staffHouse, type StaffHouse } from './staff-house.ts';

const LONG = 'Miến dong sợi nhỏ tráng tay phơi sương Phia Đén Thành Công túi năm trăm gam';
const HTX = 'Hợp tác xã Tân Việt Á';

let house: StaffHouse;
let trader: Caller;
let auditor: Caller;

const row = (...cells: readonly string[]) => cells.join('\t');
const GOOD = [
  row('03/2026', LONG, HTX, 'Hội chợ', '12.500.000', '250', 'kg', 'Chủ thể báo'),
  row('Quý II/2026', 'Chè dây Kolia', '', 'Xuất khẩu', '1,2 tỷ', '', '', 'Hợp đồng'),
];

beforeAll(async () => {
  house = await staffHouse();
  trader = await house.person([Role.TRADE_PROMOTION], 'Lý Thị Xúc Tiến');
  auditor = await house.person([Role.AUDITOR], 'Nông Văn Kiểm', null);
  await makeProducts(house.api.db, [
    { name: LONG, stars: 4, producer: HTX },
    { name: 'Chè dây Kolia', stars: 5, producer: 'Công ty Kolia' },
  ]);
});
afterAll(() => house?.close());

describe('sales', () => {
  it('are pasted, looked at row by row, mended, stored all at once and taken back at once', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/doanh-so`);
    await page.click('.parts a:has-text("Dán từ bảng tính")');
    await page.click('button:has-text("Xem trước")');
    expect(await page.textContent('.field-error')).toContain('Chưa có dòng nào');
    const bad = row('03/2026', 'Không có tên này', '', 'Hội chợ', '1.000.000');
    await page.fill('[name=rows]', [...GOOD, bad].join('\n'));
    await page.click('button:has-text("Xem trước")');
    await page.waitForSelector('text=2 dòng mới, 0 dòng thay đổi, 1 dòng sai.');
    expect(await page.textContent('tr:has(.tag.stop)')).toContain('Không tìm thấy sản phẩm này');
    expect(await page.locator('button:has-text("Ghi 2 dòng")').count()).toBe(0);
    await house.picture(page, 'sales-paste-1366');
    await page.fill('[name=rows]', GOOD.join('\n'));
    await page.click('button:has-text("Xem trước")');
    await page.click('button:has-text("Ghi 2 dòng")');
    await page.waitForSelector('text=Đã ghi 2 dòng.');
    await page.click('button:has-text("Hoàn tác lần dán này")');
    await page.waitForSelector('text=Đã hoàn tác 2 dòng.');
    await page.click('.parts a:has-text("Đã ghi")');
    await page.waitForSelector('text=Chưa có doanh số nào như vậy.');
    await page.click('.parts a:has-text("Dán từ bảng tính")');
    await page.fill('[name=rows]', GOOD.join('\n'));
    await page.click('button:has-text("Xem trước")');
    await page.click('button:has-text("Ghi 2 dòng")');
    await page.waitForSelector('text=Đã ghi 2 dòng.');
    await page.click('.parts a:has-text("Đã ghi")');
    await page.selectOption('select:has(option:text("Xuất khẩu"))', 'EXPORT');
    await page.waitForSelector('text=1 dòng');
    expect(await page.textContent('table.listing tbody')).toContain('1.200.000.000');
    await page.selectOption('select:has(option:text("Xuất khẩu"))', 'FAIR');
    await page.waitForSelector('td:has-text("250 kg")');
    await device.close();
  });

  it('are counted in statistics whose numbers open the rows they are made of', async () => {
    const device = await house.deviceOf(auditor);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/thong-ke?theo=CHANNEL`);
    await page.click('button[aria-label^="Doanh số, Hội chợ: 12.500.000"]');
    await page.waitForSelector('#rows:has-text("Doanh số – Hội chợ")');
    await page.waitForSelector('section[aria-labelledby=rows] li');
    expect(await page.textContent('section[aria-labelledby=rows] ul')).toContain(LONG);
    expect(await page.locator('section[aria-labelledby=rows] li').count()).toBe(1);
    await page.click('button:has-text("Xuất các dòng này ra Excel")');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[download]'),
    ]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    await page.click('button:has-text("Đóng các dòng này")');
    await page.click('button[aria-label^="Sản phẩm, Cộng: 2"]');
    await page.waitForSelector('section[aria-labelledby=rows] li:nth-child(2)');
    await device.close();
  });
});

describePages(
  () => house,
  [
    ['sales', () => trader, () => '/quan-tri/xuc-tien/doanh-so'],
    ['sales-paste', () => trader, () => '/quan-tri/xuc-tien/doanh-so?phan=paste'],
    ['statistics', () => auditor, () => '/quan-tri/xuc-tien/thong-ke?theo=GROUP'],
    [
      'statistics-rows',
      () => auditor,
      () => '/quan-tri/xuc-tien/thong-ke?theo=CHANNEL&so=SALES&dong=*',
    ],
  ],
);
