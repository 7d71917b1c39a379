import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../../src/platform/graphql/node.ts';
import type { Caller } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { op } from '../../support/rating.ts';
import { describePages, settled, staffHouse, type StaffHouse } from './staff-house.ts';

const LONG = 'Miến dong sợi nhỏ tráng tay phơi sương Phia Đén Thành Công túi năm trăm gam';
const FAIR = 'Hội chợ OCOP Cao Bằng tháng 12 năm 2026 tại Trung tâm văn hóa tỉnh';

let house: StaffHouse;
let trader: Caller;
let auditor: Caller;
let frozenId: string;
let emptyId: string;

const listPath = (id: string) => `/quan-tri/xuc-tien/danh-muc/${encodeURIComponent(id)}`;

async function list(title: string, productIds: readonly string[]): Promise<string> {
  const { done } = await trader.ok(
    `mutation ($input: CuratedListCreateInput!) { done: curatedListCreate(input: $input) {
       list { id } userErrors { code field } } }`,
    { input: { title, productIds, operationId: op() } },
  );
  expect(done.userErrors).toEqual([]);
  return done.list.id as string;
}

beforeAll(async () => {
  house = await staffHouse();
  const { db } = house.api;
  trader = await house.person([Role.TRADE_PROMOTION], 'Lý Thị Xúc Tiến');
  auditor = await house.person([Role.AUDITOR], 'Nông Văn Kiểm', null);
  const until = '2027-03-01';
  const ids = await makeProducts(db, [
    { name: LONG, stars: 4, price: 120_000, producer: 'Hợp tác xã Tân Việt Á', until },
    {
      name: 'Bánh khảo Thông Huề',
      stars: 3,
      price: 45_000,
      producer: 'Tổ hợp tác Thông Huề',
      until,
    },
    { name: 'Chè dây Kolia', stars: 5, price: 180_000, producer: 'Công ty Kolia', until },
    { name: 'Mật ong Bản Giốc', price: 250_000, producer: 'Hộ bà Nông Thị Mai' },
    { name: 'Lạp sườn hun khói', stars: 3, from: '2020-01-01', until: '2023-01-01' },
  ]);
  const { event } = await trader.ok(
    `mutation ($input: PromotionEventCreateInput!) { event: promotionEventCreate(input: $input) {
       userErrors { code field } } }`,
    {
      input: {
        ...{ name: 'Hội chợ xuân 2027', kind: 'FAIR', scope: 'PROVINCE', status: 'ANNOUNCED' },
        ...{ startsOn: '2027-02-10', endsOn: '2027-02-14', organiser: 'Sở Công Thương' },
        operationId: op(),
      },
    },
  );
  expect(event.userErrors).toEqual([]);
  emptyId = await list('Danh mục trống', []);
  frozenId = await list(
    FAIR,
    ids.slice(0, 3).map((id) => toGlobalId('Product', id)),
  );
  const { done } = await trader.ok(
    `mutation ($id: ID!, $input: CuratedListFreezeInput!) { done: curatedListFreeze(id: $id, input: $input) {
       userErrors { code } } }`,
    { id: frozenId, input: { baseRevision: 1, operationId: op() } },
  );
  expect(done.userErrors).toEqual([]);
  await db.owner.query(`UPDATE product SET price_amount = 130000 WHERE id = $1`, [ids[0]]);
});
afterAll(() => house?.close());

describe('a trade officer', () => {
  it('makes a list for a fair from nothing to the PDF, and sends a buyer a link', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/danh-muc`);
    await page.click('a:has-text("Chọn sản phẩm từ Bảng sản phẩm")');
    await page.check(`[aria-label="Chọn ${LONG}"]`);
    await page.check('[aria-label="Chọn Chè dây Kolia"]');
    await page.check('[aria-label="Chọn Bánh khảo Thông Huề"]');
    await page.waitForSelector('text=Đã chọn 3 sản phẩm');
    await page.click('button:has-text("Thêm vào danh mục")');
    await page.fill('dialog [name=title]', 'Hội chợ xuân');
    await page.click('dialog button[type=submit]');
    await page.click('dialog a:has-text("Mở danh mục")');
    await page.waitForSelector('h1:has-text("Hội chợ xuân")');
    const names = () => page.locator('.ordered .row-title a').allTextContents();
    const order = await names();
    expect(order).toHaveLength(3);
    await page.click(`[aria-label="Đưa ${order[2]} lên"]`);
    await page.waitForSelector(`.ordered > li:nth-child(2):has-text("${order[2]}")`);
    await page.locator('.ordered > li').nth(0).dragTo(page.locator('.ordered > li').nth(2));
    await page.waitForSelector(`.ordered > li:nth-child(3):has-text("${order[0]}")`);
    expect(await names()).toEqual([order[2], order[1], order[0]]);
    await page.click(`[aria-label="Bỏ ${order[1]} khỏi danh mục"]`);
    await page.waitForSelector(`text=Đã bỏ ${order[1]}.`);
    expect(await names()).toEqual([order[2], order[0]]);
    await page.click('button:has-text("Hoàn tác")');
    await page.waitForSelector('.ordered > li:nth-child(3)');
    expect(await names()).toEqual([order[2], order[1], order[0]]);
    await page.locator('button:has-text("Gian, mẫu, ghi chú")').first().click();
    await page.locator('.step-form input').first().fill('A12');
    await page.click('.step-form button[type=submit]');
    await page.waitForSelector('text=Gian hàng: A12');
    await page.click('button:has-text("Sửa tên, sự kiện, ghi chú")');
    await page.selectOption('.step-form select', { label: 'Hội chợ xuân 2027, 10/02/2027' });
    await page.click('.step-form button[type=submit]');
    await page.waitForSelector('dd:has-text("Hội chợ xuân 2027")');
    await house.picture(page, 'list-draft-1366');
    await page.click('button:has-text("Chốt danh mục")');
    await page.waitForSelector('.tag:has-text("Đã chốt")');
    await page.click('button:has-text("Danh mục có ảnh (PDF)")');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a:has-text("Tải danh-muc")'),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await page.fill('[name=expiresOn]', '2027-01-31');
    await page.click('button:has-text("Tạo liên kết")');
    const link = await page.getAttribute('.code a', 'href');
    const buyer = await house.browser.newPage();
    await buyer.goto(link!);
    expect(await buyer.textContent('main')).toContain(LONG);
    await buyer.close();
    await page.click('button:has-text("Thu hồi liên kết này")');
    await page.waitForSelector('.tag:has-text("đã thu hồi")');
    await device.close();
  });

  it('looks for products, keeps the way of looking, and takes away what the screen shows', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/san-pham`);
    await page.fill('[name=q]', 'che day');
    await page.press('[name=q]', 'Enter');
    await page.waitForSelector('text=1 sản phẩm');
    await page.click('button[aria-label="Bỏ lọc: “che day”"]');
    await page.click('summary:has-text("Bộ lọc")');
    await page.click('.chip:has-text("3 sao")');
    await page.waitForSelector('text=1 sản phẩm');
    expect(page.url()).toContain('sao=3');
    await page.click('button:has-text("Lưu cách xem này")');
    await page.fill('dialog [name=name]', 'Ba sao');
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('text=Đã lưu cách xem.');
    await page.click('dialog button:has-text("Đóng")');
    await page.click('button:has-text("Bỏ hết bộ lọc")');
    await page.waitForSelector('text=5 sản phẩm');
    await page.selectOption('select:has(option:text("Ba sao"))', { label: 'Ba sao' });
    await page.waitForSelector('text=1 sản phẩm');
    await page.goto(`${house.origin}/quan-tri/san-pham`);
    await page.waitForSelector('text=5 sản phẩm');
    await page.click('th button:has-text("Giá")');
    await page.waitForSelector('th[aria-sort=ascending]:has-text("Giá")');
    await page.click('th button:has-text("Giá")');
    await page.waitForSelector('th[aria-sort=descending]:has-text("Giá")');
    await page.waitForSelector('table.listing tbody tr:first-child:has-text("Mật ong Bản Giốc")');
    await page.focus('table.listing tbody a');
    await page.keyboard.press('x');
    await page.waitForSelector('text=Đã chọn 1 sản phẩm');
    await page.click('button:has-text("Chọn cột")');
    await page.uncheck('dialog label:has-text("Giấy tờ")');
    await page.click('dialog button:has-text("Đóng")');
    await page.click('button:has-text("Xuất Excel: 1 dòng đã chọn")');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[download]'),
    ]);
    const book = unzipSync(await readFile(await download.path()));
    const text = Object.entries(book)
      .filter(([name]) => name.startsWith('xl/'))
      .map(([, part]) => strFromU8(part))
      .join(' ');
    expect(text).toContain('Mật ong Bản Giốc');
    expect(text).not.toContain('Kolia');
    expect(text).not.toContain('Giấy tờ');
    await page.reload();
    await settled(page);
    expect(await page.locator('th:has-text("Giấy tờ")').count()).toBe(0);
    await device.close();
  });

  it('is told what has changed in a list since it was frozen', async () => {
    const device = await house.deviceOf(auditor);
    const page = await device.newPage();
    await page.goto(house.origin + listPath(frozenId));
    await page.waitForSelector('text=1 sản phẩm đã có thay đổi từ khi chốt.');
    expect(await page.textContent('.ordered')).toContain('Đã đổi từ khi chốt: giá');
    expect(await page.locator('button:has-text("Mở lại để sửa")').count()).toBe(0);
    await device.close();
  });
});

describePages(
  () => house,
  [
    ['products', () => trader, () => '/quan-tri/san-pham'],
    ['products-none', () => auditor, () => '/quan-tri/san-pham?q=khong-co-gi&hieu-luc=VALID'],
    ['lists', () => trader, () => '/quan-tri/xuc-tien/danh-muc'],
    ['list-frozen', () => trader, () => listPath(frozenId)],
    ['list-empty', () => trader, () => listPath(emptyId)],
  ],
);
