import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../../src/platform/graphql/node.ts';
import type { Caller } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { op } from '../../support/rating.ts';
import { describePages, staffHouse, type StaffHouse } from './staff-house.ts';

const FAIR = 'Hội chợ nông sản và sản phẩm OCOP vùng Đông Bắc năm 2026 tại Cao Bằng';
const DAY = 86_400_000;
const dayAfter = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

let house: StaffHouse;
let trader: Caller;
let auditor: Caller;
let producers: { producerId: string; productId: string }[];
let eventPath: string;
let heldId: string;

const pathOf = (id: string) => `/quan-tri/xuc-tien/su-kien/${encodeURIComponent(id)}`;

beforeAll(async () => {
  house = await staffHouse();
  trader = await house.person([Role.TRADE_PROMOTION], 'Lý Thị Xúc Tiến');
  auditor = await house.person([Role.AUDITOR], 'Nông Văn Kiểm', null);
  await makeProducts(house.api.db, [
    { name: 'Miến dong Phia Đén', stars: 4, producer: 'Hợp tác xã Tân Việt Á' },
    { name: 'Chè dây Kolia', stars: 5, producer: 'Công ty Kolia' },
  ]);
  const { rows } = await house.api.db.owner.query<{ id: string; producer: string }>(
    `SELECT id, producer_id AS producer FROM product ORDER BY name DESC`,
  );
  producers = rows.map(({ id, producer }) => ({
    productId: toGlobalId('Product', id),
    producerId: toGlobalId('Producer', producer),
  }));
  const { done } = await trader.ok(
    `mutation ($input: PromotionEventCreateInput!) { done: promotionEventCreate(input: $input) {
       event { id } userErrors { code field } } }`,
    {
      input: {
        ...{ name: 'Tuần hàng Cao Bằng tại Hà Nội', kind: 'TRADE_WEEK', scope: 'NATIONAL' },
        ...{ startsOn: dayAfter(-20), endsOn: dayAfter(-15), organiser: 'Sở Công Thương' },
        ...{ status: 'ANNOUNCED', operationId: op() },
      },
    },
  );
  expect(done.userErrors).toEqual([]);
  heldId = done.event.id as string;
});
afterAll(() => house?.close());

async function apply(eventId: string, { producerId, productId }: (typeof producers)[number]) {
  const { done } = await trader.ok(
    `mutation ($input: EventApplyInput!) { done: eventApply(input: $input) {
       userErrors { code field } } }`,
    {
      input: {
        ...{ eventId, producerId, productIds: [productId], needsBooth: true },
        operationId: op(),
      },
    },
  );
  expect(done.userErrors).toEqual([]);
}

describe('an event', () => {
  it('is begun, announced and called for; who applies is chosen or told why not', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/su-kien`);
    await page.click('button:has-text("Lập sự kiện mới")');
    await page.fill('[name=name]', FAIR);
    await page.fill('[name=startsOn]', dayAfter(20));
    await page.fill('[name=endsOn]', dayAfter(24));
    await page.fill('[name=organiser]', 'Trung tâm Xúc tiến đầu tư, thương mại, du lịch tỉnh');
    await page.click('button:has-text("Lập sự kiện")');
    await page.waitForSelector(`h1:has-text("${FAIR}")`);
    eventPath = new URL(page.url()).pathname;
    await page.click('button:has-text("Thông báo sự kiện")');
    await page.waitForSelector('.tag:has-text("Đã thông báo")');
    await page.click('.parts a:has-text("Đăng ký tham gia")');
    await page.click('button:has-text("Mở đăng ký")');
    await page.fill('[name=opensOn]', dayAfter(-2));
    await page.fill('[name=closesOn]', dayAfter(10));
    await page.fill('[name=places]', '1');
    await page.fill('[name=conditions]', 'Sản phẩm còn chứng nhận, có người trực gian.');
    await page.click('form button:has-text("Lưu thư mời")');
    await page.waitForSelector('.tag:has-text("đang nhận đăng ký")');
    const eventId = decodeURIComponent(eventPath.split('/').at(-1)!);
    for (const one of producers) await apply(eventId, one);
    await page.reload();
    await page.waitForSelector('text=Hợp tác xã Tân Việt Á');
    expect(await page.textContent('main')).toContain('1 sản phẩm, 1 còn chứng nhận');
    await page.click('button[aria-label="Chọn: Hợp tác xã Tân Việt Á"]');
    await page.waitForSelector('text=Đã chọn 1 trên 1 chỗ.');
    await page.click('button[aria-label="Không chọn: Công ty Kolia"]');
    await page.fill('[name=reason]', 'Đã đủ chỗ; mời anh chị dịp sau.');
    await page.click('form button:has-text("Không chọn")');
    await page.waitForSelector('li:has-text("Công ty Kolia") .tag:has-text("Không được chọn")');
    expect(await page.textContent('main')).toContain('Đã đủ chỗ; mời anh chị dịp sau.');
    await device.close();
  });

  it('that took place has what came of it, with where each figure is from', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(house.origin + pathOf(heldId));
    await page.click('button:has-text("Ghi đã tổ chức")');
    await page.fill('[name=confirm]', 'Tuần hàng Cao Bằng tại Hà Nội');
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('.tag:has-text("Đã tổ chức")');
    await page.click('.parts a:has-text("Kết quả")');
    await page.fill('[name=salesAmount]', '1,2 tỷ');
    await page.fill('[name=visitors]', '3500');
    await page.click('button:has-text("Ghi kết quả của cả sự kiện")');
    await page.waitForSelector('text=Đã ghi kết quả.');
    await page.waitForSelector('li:has-text("Cả sự kiện"):has-text("1.200.000.000")');
    expect(await page.inputValue('[name=salesAmount]')).toBe('1200000000');
    await page.fill('[name=visitors]', '4000');
    await page.click('button:has-text("Ghi kết quả của cả sự kiện")');
    await page.waitForSelector('li:has-text("Cả sự kiện"):has-text("4.000")');
    expect(await page.textContent('#outcomes ~ ul')).toContain('1.200.000.000');
    expect(await page.locator('#outcomes ~ ul > li').count()).toBe(1);
    await device.close();
  });
});

describePages(
  () => house,
  [
    ['events', () => trader, () => '/quan-tri/xuc-tien/su-kien'],
    ['event', () => trader, () => eventPath],
    ['event-applications', () => trader, () => `${eventPath}?phan=applications`],
    ['event-outcomes', () => auditor, () => `${pathOf(heldId)}?phan=outcomes`],
  ],
);
