import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { readPdf } from '../../document/pdf.ts';
import type { Caller, Loose } from '../../support/api.ts';
import { op, person } from '../../support/rating.ts';
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
  await page.fill('input[name=ten]', 'Lê Văn Mua');
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

it('the producer answers, and the buyer reads it behind the code of the receipt', async () => {
  const producer = await makerOfNoodles();
  const MINE = `{ inquiries(first: 5) { nodes { id wants revision buyer { name } } } }`;
  const { inquiries } = await producer.ok(MINE);
  const asked = (inquiries.nodes as Loose[]).find(({ wants }) => /Cần 200 gói 500 g/.test(wants));
  expect(asked.buyer.name).toBe('Lê Văn Mua');
  const REPLY = `mutation ($id: ID!, $input: InquiryReplyInput!) {
    inquiryReply(id: $id, input: $input) { inquiry { state } userErrors { code } } }`;
  const input = {
    ...{ channel: 'PAGE', content: 'Có hàng, giao thứ sáu.' },
    ...{ baseRevision: asked.revision, operationId: op() },
  };
  expect((await producer.ok(REPLY, { id: asked.id, input })).inquiryReply).toEqual({
    ...{ inquiry: { state: 'ANSWERED' }, userErrors: [] },
  });
  const page = await phone.newPage();
  await page.goto(found.receipt);
  expect(await page.textContent('.notice-title')).toBe('Đã được trả lời');
  expect(await page.textContent('.reply')).toContain('Có hàng, giao thứ sáu.');
  await page.close();
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

async function makerOfNoodles(): Promise<Caller> {
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    'SELECT producer_id AS id FROM product WHERE slug = $1',
    [world.slugs.valid],
  );
  return person(world.api, Role.PRODUCER, 'Bế Văn Miến', { producerId: rows[0]!.id });
}
