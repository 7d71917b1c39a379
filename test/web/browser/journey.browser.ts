import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPdf } from '../../document/pdf.ts';
import { holderOf, readMessages } from '../producer/phone.ts';
import { shareList } from '../shared.ts';
import { webWorld, type World } from '../world.ts';
import { launch } from './look.ts';

let world: World;
let browser: Browser;
let origin: string;
let phone: BrowserContext;
/** What was found on the way, for the steps after it. */
const found = { receipt: '' };

beforeAll(async () => {
  [world, browser] = await Promise.all([webWorld(), launch()]);
  origin = new URL(world.server.url).origin;
  phone = await browser.newContext({
    ...{ viewport: { width: 360, height: 640 }, javaScriptEnabled: false },
    ...{ hasTouch: true, isMobile: true },
  });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

it('a buyer with a phone searches without accents, checks the stars and asks', async () => {
  const page = await phone.newPage();
  await page.goto(origin);
  await page.fill('input[name=q]', 'mien dong tan viet a');
  await page.tap('.search button');
  await page.tap('.card h3 a >> text=Miến dong Tân Việt Á');
  expect(await page.textContent('.product .badge')).toBe('4 sao');
  await page.tap('text=Kiểm tra chứng nhận lúc này');
  await page.waitForURL('**/c/04-01273-1-2025');
  expect(await page.textContent('h1')).toContain('Còn hiệu lực');
  await page.tap('text=Xem sản phẩm');
  await page.tap('text=Hỏi mua sỉ');
  await page.fill('input[name=ten]', 'Hoàng Thị Mua');
  await page.fill('input[name=dien-thoai]', '0912 345 678');
  await page.fill('textarea[name=can-gi]', 'Cần 200 gói 500 g, giao ở thành phố.');
  // People take longer than programs do.
  world.api.now = new Date(world.api.now.getTime() + 60_000);
  await page.tap('text=Gửi yêu cầu');
  await page.waitForURL('**/bien-nhan/*');
  expect(await page.textContent('h1')).toBe('Biên nhận yêu cầu mua');
  expect(await page.textContent('.notice-title')).toBe('Đã gửi, đang chờ trả lời');
  found.receipt = page.url();
  await page.close();
});

it('the producer signs in on a phone and answers, and the buyer reads it with the receipt', async () => {
  const codes = readMessages(world.api);
  const holder = await holderOf(world.api, 'HTX Tân Việt Á');
  const own = await phone.newPage();
  await own.goto(`${origin}/cua-toi/hoi-mua`);
  await own.fill('input[name=dien-thoai]', holder.phone);
  await own.tap('main form.form button:not(.quiet)');
  await own.waitForURL('**/dang-nhap/ma?**');
  await own.fill('input[name=ma]', codes.get(holder.phone)!);
  await own.tap('main form.form button');
  await own.waitForURL('**/cua-toi/hoi-mua');
  await own.tap('a >> text=Hoàng Thị Mua');
  await own.waitForURL('**/cua-toi/hoi-mua/*');
  expect(await own.textContent('.facts')).toContain('Cần 200 gói 500 g, giao ở thành phố.');
  await own.fill('textarea[name=noi-dung]', 'Có hàng, giao thứ sáu.');
  await own.tap('form:has(textarea[name=noi-dung]) button');
  await own.waitForSelector('text=Đã ghi trả lời.');
  const page = await phone.newPage();
  await page.goto(found.receipt);
  expect(await page.textContent('.notice-title')).toBe('Đã được trả lời');
  expect(await page.textContent('.reply')).toContain('Có hàng, giao thứ sáu.');
  await page.close();
  await own.close();
});

it('trade staff share a list, and a buyer takes its catalogue away as a PDF', async () => {
  const { token } = await shareList(world, [world.slugs.valid, world.slugs.expired]);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${origin}/danh-muc/${token}`);
  expect(await page.textContent('h1')).toBe('Hội chợ Đề Thám 2026');
  expect(await page.locator('.listed .badge.valid').count()).toBe(1);
  const coming = page.waitForEvent('download');
  await page.click('text=Tải danh mục PDF');
  const download = await coming;
  expect(download.suggestedFilename()).toBe('danh-muc-hoi-cho-de-tham-2026.pdf');
  const words = (await readPdf(await readFile(await download.path())))
    .map(({ text }) => text)
    .join('\n');
  for (const word of [
    'DANH MỤC SẢN PHẨM',
    '1. Miến dong Tân Việt Á',
    'OCOP 4 sao',
    'Chè dây Kolia',
  ]) {
    expect(words).toContain(word);
  }
  expect(words.match(/OCOP \d sao/g)).toEqual(['OCOP 4 sao']);
  await context.close();
});
