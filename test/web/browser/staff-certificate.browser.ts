import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Caller } from '../../support/api.ts';
import { registerPaper } from '../../support/certificates.ts';
import { answersWith, FOUR_STARS, score, sheetCriteria } from '../../support/rating.ts';
import { openSession, step } from '../../support/sessions.ts';
import { describePages, staffHouse, type StaffHouse } from './staff-house.ts';

const LONG = 'Thạch đen và nước ép quả rừng đóng lon Khuổi Luông';

let house: StaffHouse;
let secretary: Caller;
let officer: Caller;
let paper: { id: string; number: string };
let old: { id: string };

const pathOf = (id: string) => `/quan-tri/chung-nhan/${encodeURIComponent(id)}`;

beforeAll(async () => {
  house = await staffHouse();
  const { api } = house;
  const products = [LONG, 'Bánh khảo Thông Huề', 'Miến dong Tân Việt Á'];
  const rating = await openSession(api, { products, members: 3, rule: { sizeMin: 3 } });
  const criteria = await sheetCriteria(api);
  for (const member of rating.members) {
    for (const itemId of rating.itemIds) {
      await score(member, itemId, answersWith(criteria, FOUR_STARS));
    }
  }
  await step(rating.secretary, 'councilSessionClose', rating.sessionId);
  await step(rating.secretary, 'councilSessionRelease', rating.sessionId, { spreadReasons: [] });
  secretary = await house.person([Role.COUNCIL_SECRETARY], 'Hoàng Văn Thư');
  officer = await house.person([Role.TRADE_PROMOTION], 'Lý Thị Xúc Tiến');
  const issued = { issuedOn: '2025-03-01', decidedOn: '2025-03-01' };
  paper = (await registerPaper(api, secretary, issued)) as typeof paper;
  old = (await registerPaper(api, secretary, { ...issued, decisionNumber: '346/QĐ-UBND' })) as {
    id: string;
  };
});
afterAll(() => house?.close());

describe('certificates', () => {
  it('are given for several products under one decision, once its number is typed', async () => {
    const device = await house.deviceOf(secretary);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/chung-nhan`);
    await page.check(`label:has-text("${LONG}")`);
    await page.check('label:has-text("Miến dong Tân Việt Á")');
    await page.fill('[name=number]', '124/QĐ-UBND');
    await page.fill('[name=decidedOn]', '2026-11-25');
    await page.fill('[name=issuer]', 'Ủy ban nhân dân tỉnh Cao Bằng');
    await page.setInputFiles('input[type=file]', {
      name: 'quyet-dinh.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await page.waitForSelector('text=Đã nhận tệp “quyet-dinh.pdf”.');
    await house.picture(page, 'certificate-decision-1366');
    await page.click('form button:has-text("Ghi quyết định công nhận")');
    await page.fill('[name=confirm]', '12');
    await page.click('dialog button[type=submit]');
    expect(await page.textContent('.field-error')).toContain('Chưa có gì thay đổi');
    await page.fill('[name=confirm]', '124/QĐ-UBND');
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('text=Đã ghi quyết định 124/QĐ-UBND: 2 giấy chứng nhận.');
    expect(await page.locator('ul[aria-label="Sản phẩm chờ quyết định"] > li').count()).toBe(1);
    await page.click('.parts a:has-text("Tất cả")');
    await page.click(`a:has-text("${LONG}")`);
    await page.waitForSelector('svg.qr-code');
    expect(await page.textContent('main')).toContain('124/QĐ-UBND ngày 25/11/2026');
    const href = await page.getAttribute('a:has-text("Mở tệp quyet-dinh.pdf")', 'href');
    expect((await page.request.get(new URL(href!, house.origin).href)).status()).toBe(200);
    await device.close();
  });

  it('end by a revocation that names its case and decision, and the world sees it at once', async () => {
    const device = await house.deviceOf(secretary);
    const page = await device.newPage();
    await page.goto(house.origin + pathOf(paper.id));
    await page.click('button:has-text("Thu hồi giấy này")');
    await page.selectOption('select', 'PRODUCTION_STOPPED');
    await page.fill('[name=decisionNumber]', '77/QĐ-UBND');
    await page.fill('[name=decidedOn]', '2026-11-20');
    await page.fill('[name=revokedOn]', '2026-11-20');
    await page.fill('[name=concludedOn]', '2026-11-18');
    await page.fill('[name=reason]', 'Chủ thể ngừng sản xuất từ tháng 9.');
    await page.click('button:has-text("Tiếp tục")');
    await page.fill('[name=confirm]', paper.number);
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('text=Đã ghi thu hồi.');
    await page.waitForSelector('.badge.valid', { state: 'detached' });
    await page.click('a:has-text("Mở trang tra cứu")');
    await page.waitForSelector('h1');
    expect(await page.textContent('main')).toMatch(/thu hồi/i);
    await device.close();
  });

  it('that end soon are counted by month, and a month opens its own', async () => {
    const device = await house.deviceOf(officer);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/chung-nhan?phan=expiry`);
    await page.click('.bars a:has-text("03/2028")');
    await page.waitForSelector('table.listing');
    expect(await page.locator('table.listing tbody tr').count()).toBe(1);
    expect(await page.locator('a:has-text("Chờ quyết định")').count()).toBe(0);
    await device.close();
  });
});

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n' +
    '0000000009 00000 n \n0000000053 00000 n \n0000000102 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n165\n%%EOF\n',
);

describePages(
  () => house,
  [
    ['certificate-queue', () => secretary, () => '/quan-tri/chung-nhan'],
    ['certificates', () => secretary, () => '/quan-tri/chung-nhan?phan=all'],
    ['certificate-expiry', () => officer, () => '/quan-tri/chung-nhan?phan=expiry'],
    ['certificate', () => secretary, () => pathOf(old.id)],
    ['certificate-revoked', () => officer, () => pathOf(paper.id)],
  ],
);
