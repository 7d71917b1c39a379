import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Caller } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { op, uuidIn } from '../../support/rating.ts';
import { describePages, staffHouse, type StaffHouse } from './staff-house.ts';

const LONG = 'Miến dong sợi nhỏ tráng tay phơi sương Phia Đén Thành Công túi năm trăm gam';

let house: StaffHouse;
let trader: Caller;
let auditor: Caller;
let lateId: string;
let openId: string;
let needId: string;

const pathOf = (id: string) => `/quan-tri/xuc-tien/yeu-cau/${encodeURIComponent(id)}`;

async function record(productSlug: string, wants: string): Promise<string> {
  const buyer = { name: 'Lê Văn Mua', organisation: 'Siêu thị Hà Nội', phone: '0912 345 678' };
  const { done } = await trader.ok(
    `mutation ($input: InquiryRecordInput!) { done: inquiryRecord(input: $input) {
       inquiry { id } userErrors { code field } } }`,
    { input: { productSlug, wants, quantity: '200 gói', buyer, operationId: op() } },
  );
  expect(done.userErrors).toEqual([]);
  return done.inquiry.id as string;
}

beforeAll(async () => {
  house = await staffHouse();
  const { owner } = house.api.db;
  trader = await house.person([Role.TRADE_PROMOTION], 'Lý Thị Xúc Tiến');
  auditor = await house.person([Role.AUDITOR], 'Nông Văn Kiểm', null);
  const until = '2027-03-01';
  await makeProducts(house.api.db, [
    { name: LONG, stars: 4, producer: 'Hợp tác xã Tân Việt Á', until },
    { name: 'Miến dong Nguyên Bình', stars: 3, producer: 'Tổ hợp tác Nguyên Bình', until },
  ]);
  await owner.query(
    `UPDATE product SET capacity_amount = 3, capacity_unit = 'tấn', season_months = '{10,11,12}'`,
  );
  const { rows } = await owner.query<{ slug: string }>(`SELECT slug FROM product ORDER BY name`);
  const slug = rows[0]!.slug;
  lateId = await record(slug, 'Miến dong gói 500 g giao tại kho ở Hà Nội trước Tết Nguyên đán');
  openId = await record(slug, 'Miến dong biếu Tết');
  await record(slug, 'Hỏi giá sỉ');
  await owner.query(
    `UPDATE inquiry SET sent_at = now() - interval '50 hours', due_at = now() - interval '2 hours'
      WHERE id = $1`,
    [uuidIn(lateId)],
  );
  const request = {
    ...{ wants: 'mien dong', quantity: 2000, unit: 'KILOGRAM', rhythm: 'MONTHLY', months: [11] },
    buyer: { name: 'Trần Thị Thu', organisation: 'Siêu thị', phone: '0912345678' },
  };
  const { done } = await trader.ok(
    `mutation ($input: BuyerRequestRecordInput!) { done: buyerRequestRecord(input: $input) {
       request { id } userErrors { code field } } }`,
    { input: { request, operationId: op() } },
  );
  expect(done.userErrors).toEqual([]);
  needId = done.request.id as string;
});
afterAll(() => house?.close());

describe('what buyers ask', () => {
  it('is answered against the clock of 48 hours, and closed with what came of it', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/yeu-cau`);
    await page.waitForSelector('.tag.stop:has-text("quá 2 giờ")');
    await page.click('button.chip:has-text("Quá 48 giờ")');
    await page.waitForSelector('text=1 dòng');
    await page.click('a:has-text("giao tại kho")');
    await page.selectOption('[name=channel]', 'ZALO');
    await page.fill('[name=content]', 'Đã gửi báo giá, giao trong tuần.');
    await page.click('button:has-text("Ghi trả lời")');
    await page.waitForSelector('.tag:has-text("Đã trả lời")');
    expect(await page.textContent('#replies ~ ul')).toContain('Lý Thị Xúc Tiến · Zalo');
    expect(await page.locator('.tag.stop').count()).toBe(0);
    await page.click('button:has-text("Đóng với kết quả")');
    await page.selectOption('[name=outcome]', 'SALE');
    await page.fill('[name=note]', '200 gói');
    await page.click('form[aria-label="Đóng với kết quả"] button[type=submit]');
    await page.waitForSelector('.tag:has-text("Đã đóng")');
    expect(await page.textContent('main')).toContain('Bán được hàng: 200 gói');
    await page.click('button:has-text("Mở lại")');
    await page.waitForSelector('button:has-text("Đóng với kết quả")');
    await device.close();
  });

  it('as a larger need is passed on to whom the suggestions name, with the reasons', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/yeu-cau?phan=requests`);
    await page.click('button:has-text("Ghi nhu cầu mới")');
    await page.fill('[name=wants]', 'mien dong');
    await page.fill('[name=quantity]', '2500');
    await page.selectOption('[name=rhythm]', 'MONTHLY');
    await page.click('button[aria-label="Tháng 12"]');
    await page.fill('[name=name]', 'Lê Văn Mua');
    await page.fill('[name=phone]', '0912 345 678');
    await page.click('button[type=submit]:has-text("Ghi nhu cầu mới")');
    await page.waitForSelector('h2:has-text("Nguồn hàng gợi ý")');
    expect(await page.textContent('main')).toContain('✔ đủ năng lực · ✔ đúng mùa');
    await page.check('label:has-text("Hỏi Hợp tác xã Tân Việt Á")');
    await page.click('button:has-text("Chuyển nhu cầu cho 1 nơi")');
    await page.waitForSelector('text=Đã chuyển nhu cầu.');
    await page.waitForSelector('h2:has-text("Đã hỏi các nơi")');
    expect(await page.textContent('#asked ~ ul')).toContain('Hợp tác xã Tân Việt Á');
    await device.close();
  });

  it('is not for those who are no trade staff', async () => {
    const device = await house.deviceOf(auditor);
    const page = await device.newPage();
    await page.goto(house.origin + pathOf(openId));
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('[role=alert]')).toContain('Bạn không có quyền');
    expect(await page.locator('nav a:has-text("Yêu cầu mua")').count()).toBe(0);
    await device.close();
  });
});

describePages(
  () => house,
  [
    ['inquiries', () => trader, () => '/quan-tri/xuc-tien/yeu-cau'],
    ['inquiry', () => trader, () => pathOf(openId)],
    ['needs', () => trader, () => '/quan-tri/xuc-tien/yeu-cau?phan=requests'],
    [
      'need',
      () => trader,
      () => `/quan-tri/xuc-tien/yeu-cau/nhu-cau/${encodeURIComponent(needId)}`,
    ],
  ],
);
