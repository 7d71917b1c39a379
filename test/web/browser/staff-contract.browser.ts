import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Caller } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { describePages, staffHouse, type StaffHouse } from './staff-house.ts';

const LONG = 'Miến dong sợi nhỏ tráng tay phơi sương Phia Đén Thành Công túi năm trăm gam';
const BUYER = 'Công ty cổ phần Siêu thị nông sản miền núi phía Bắc';

let house: StaffHouse;
let trader: Caller;
let auditor: Caller;
let contractPath: string;

beforeAll(async () => {
  house = await staffHouse();
  trader = await house.person([Role.TRADE_PROMOTION], 'Lý Thị Xúc Tiến');
  auditor = await house.person([Role.AUDITOR], 'Nông Văn Kiểm', null);
  await makeProducts(house.api.db, [
    { name: LONG, stars: 4, producer: 'Hợp tác xã Tân Việt Á' },
    { name: 'Chè dây Kolia', stars: 5, producer: 'Công ty Kolia' },
  ]);
});
afterAll(() => house?.close());

describe('a contract', () => {
  it('is written down with a new buyer, its products and its signed paper; deliveries follow', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/hop-dong`);
    await page.click('a:has-text("Ghi hợp đồng mới")');
    await page.click('button:has-text("Người mua mới")');
    await page.fill('[name=name]', BUYER);
    await page.selectOption('[name=kind]', 'SUPERMARKET');
    await page.fill('[name=phone]', '024 3333 4444');
    await page.click('button:has-text("Lưu người mua")');
    await page.waitForSelector(`text=Người mua: ${BUYER}`);
    await page.fill('[name=number]', '15/HĐMB');
    await page.fill('[name=signedOn]', '2026-11-20');
    await page.fill('[name=validUntil]', '2027-11-20');
    await page.fill('[name=valueAmount]', '500 triệu');
    await page.waitForSelector('.hint:has-text("= 500.000.000")');
    await page.click('button:has-text("Ghi hợp đồng")');
    expect(await page.textContent('fieldset .field-error')).toContain('ít nhất một sản phẩm');
    await page.fill('fieldset input[type=search]', 'mien dong');
    await page.click(`button:has-text("Chọn ${LONG}")`);
    await page.fill('[name^="quantity "]', '2,5 x');
    await page.waitForSelector('text=Chưa hiểu số lượng.');
    await page.fill('[name^="quantity "]', '2,5');
    await page.fill('[name^="unit "]', 'tấn');
    await page.setInputFiles('input[type=file]', {
      name: 'hop-dong.png',
      mimeType: 'image/png',
      buffer: PICTURE,
    });
    await page.waitForSelector('text=Đã nhận tệp “hop-dong.png”.');
    await house.picture(page, 'contract-new-1366');
    await page.click('button:has-text("Ghi hợp đồng")');
    await page.waitForSelector(`h1:has-text("Hợp đồng: ${BUYER}")`);
    contractPath = new URL(page.url()).pathname;
    expect(await page.textContent('main')).toContain('2,5 tấn');
    await page.fill('[name=deliveredOn]', '2026-11-25');
    await page.fill('[name=quantity]', '1,25');
    await page.fill('[name=unit]', 'tấn');
    await page.fill('[name=valueAmount]', '250.000.000');
    await page.click('button:has-text("Ghi lần giao hàng")');
    await page.waitForSelector('text=Đã ghi lần giao hàng.');
    await page.waitForSelector('#deliveries ~ ul li:has-text("1,25 tấn")');
    await page.click('a:has-text("Về danh sách hợp đồng")');
    await page.click('button.chip:has-text("Đang thực hiện")');
    await page.waitForSelector('td:has-text("250.000.000 đ")');
    await device.close();
  });

  it('that looks like one there already is told, and another buyer with the same name too', async () => {
    const device = await house.deviceOf(trader);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/xuc-tien/hop-dong/moi`);
    await page.fill('input[type=search]', 'sieu thi nong san');
    await page.click(`button:has-text("Chọn ${BUYER}")`);
    await page.fill('[name=number]', '15/HĐMB');
    await page.fill('[name=signedOn]', '2026-11-20');
    await page.fill('fieldset input[type=search]', 'mien dong');
    await page.click(`button:has-text("Chọn ${LONG}")`);
    await page.click('button:has-text("Ghi hợp đồng")');
    await page.waitForSelector('text=Đã có hợp đồng gần giống:');
    await page.check('label:has-text("Đây là hợp đồng khác")');
    await page.click('button:has-text("Ghi hợp đồng")');
    await page.waitForSelector('h1:has-text("Hợp đồng:")');
    await page.click('button:has-text("Chấm dứt trước hạn")');
    await page.fill('[name=endedOn]', '2026-11-30');
    await page.fill('[name=reason]', 'Ghi nhầm hai lần');
    await page.click('form button:has-text("Chấm dứt trước hạn")');
    await page.fill('[name=confirm]', BUYER);
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('.tag:has-text("Đã chấm dứt")');
    expect(await page.textContent('main')).toContain('Ghi nhầm hai lần');
    await device.close();
  });
});

/** One grey dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describePages(
  () => house,
  [
    ['contracts', () => trader, () => '/quan-tri/xuc-tien/hop-dong'],
    ['contract-buyer', () => trader, () => '/quan-tri/xuc-tien/hop-dong/moi'],
    ['contract', () => trader, () => contractPath],
    ['contract-read', () => auditor, () => contractPath],
  ],
);
