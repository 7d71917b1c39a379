import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { persistSignIn } from '../../support/actors.ts';
import { secretRows } from '../../support/day.ts';
import { uuidIn } from '../../support/rating.ts';
import { councilRoom, PASSWORD, type CouncilRoom } from './council-room.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';

let room: CouncilRoom;
let browser: Browser;
let pictures: string;

beforeAll(async () => {
  const long = 'Thạch đen và nước ép quả rừng đóng lon Khuổi Luông';
  [room, browser, pictures] = await Promise.all([
    councilRoom(['Miến dong Tân Việt Á', 'Bánh khảo Thông Huề', long]),
    launch(),
    pictureFolder(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await room?.close();
});

const path = (id: string) => encodeURIComponent(id);
const sheetOf = (index: number) => `/quan-tri/phieu/${path(room.rating.itemIds[index]!)}`;

/** What the server has of somebody's sheet. */
async function storedOf(member: number, item: number) {
  const rows = await secretRows(
    room.api,
    `SELECT count(a.option_id)::int AS answers, s.state
       FROM score_sheet s LEFT JOIN score_answer a ON a.sheet_id = s.id
      WHERE s.person_id = $1 AND s.item_id = $2 GROUP BY s.id`,
    [room.rating.members[member]!.actor.personId, uuidIn(room.rating.itemIds[item]!)],
  );
  return rows as readonly { readonly answers: number; readonly state: string }[];
}

/** Chooses the first level of every criterion, as many as there are on the page. */
async function chooseAll(page: Page): Promise<number> {
  const fields = page.locator('fieldset.criterion');
  const count = await fields.count();
  for (let index = 0; index < count; index++) {
    await fields.nth(index).locator('label.level').first().click();
  }
  return count;
}

const says = (page: Page, text: string) =>
  page.locator('.saving', { hasText: text }).first().waitFor();

describe('a member of a council', () => {
  it('signs in with login and password, and finds the session on the desk', async () => {
    const member = room.rating.members[1]!;
    await room.loginOf(member, 'thanh-vien');
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    await page.goto(`${room.origin}/quan-tri`);
    await page.fill('input[name=login]', 'thanh-vien');
    await page.fill('input[name=password]', 'sai-mat-khau-roi');
    await page.click('button[type=submit]');
    expect(await page.textContent('.message.bad')).toContain('không đúng');
    await page.waitForTimeout(1_100);
    await page.fill('input[name=password]', PASSWORD);
    await page.click('button[type=submit]');
    await page.waitForSelector('text=Chào Thành viên 1');
    const cookies = await context.cookies();
    expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
      ['ocop', true, 'Lax'],
    ]);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.click('.rows a');
    await page.waitForSelector('text=Chương trình');
    expect(await page.locator('ol.agenda > li').count()).toBe(3);
    await context.close();
  });

  it('scores a whole sheet without network, reloads twice, and it arrives once', async () => {
    const context = await room.deviceOf(browser, room.rating.members[2]!);
    const page = await context.newPage();
    await page.goto(room.origin + sheetOf(0));
    await page.waitForSelector('fieldset.criterion');
    await page.evaluate('navigator.serviceWorker.ready');
    await page.reload();
    await page.waitForSelector('fieldset.criterion');
    await context.setOffline(true);
    const count = await chooseAll(page);
    expect(count).toBeGreaterThan(15);
    await says(page, 'Mất mạng');
    expect(await storedOf(2, 0)).toEqual([]);
    await page.screenshot({ path: join(pictures, 'sheet-offline-1024.png') });
    for (let times = 0; times < 2; times++) {
      await page.reload();
      await page.waitForSelector('fieldset.criterion');
      expect(await page.locator('label.level.on').count()).toBe(count);
    }
    await context.setOffline(false);
    await says(page, 'Đã gửi');
    expect((await storedOf(2, 0)).map(({ answers }) => answers)).toEqual([count]);
    await context.close();
  });

  it('hands in without network, and has a receipt when the server has confirmed it', async () => {
    const context = await room.deviceOf(browser, room.rating.members[2]!);
    const page = await context.newPage();
    await page.goto(`${room.origin}${sheetOf(0)}/kiem-tra`);
    await page.waitForSelector('button:has-text("Nộp phiếu")');
    await page.screenshot({ path: join(pictures, 'review-1024.png'), fullPage: true });
    await context.setOffline(true);
    await page.click('button:has-text("Nộp phiếu")');
    await page.waitForSelector('text=Chỉ tính là đã nộp khi máy chủ xác nhận');
    expect((await storedOf(2, 0)).map(({ state }) => state)).toEqual(['DRAFT']);
    await context.setOffline(false);
    await page.waitForSelector('text=Mã biên nhận');
    expect((await storedOf(2, 0)).map(({ state }) => state)).toEqual(['SUBMITTED']);
    await page.screenshot({ path: join(pictures, 'receipt-1024.png'), fullPage: true });
    await context.close();
  });

  it('chooses once where two devices answered one criterion differently', async () => {
    const member = room.rating.members[3]!;
    const [one, two] = await Promise.all([
      room.deviceOf(browser, member),
      room.deviceOf(browser, member),
    ]);
    const [first, second] = [await one.newPage(), await two.newPage()];
    for (const page of [first, second]) {
      await page.goto(room.origin + sheetOf(1));
      await page.waitForSelector('fieldset.criterion');
    }
    await two.setOffline(true);
    await first.locator('fieldset.criterion').nth(0).locator('label.level').nth(0).click();
    await first.locator('fieldset.criterion').nth(1).locator('label.level').nth(0).click();
    await says(first, 'Đã gửi');
    await second.locator('fieldset.criterion').nth(0).locator('label.level').nth(1).click();
    await second.locator('fieldset.criterion').nth(2).locator('label.level').nth(0).click();
    await two.setOffline(false);
    await second.waitForSelector('dialog[open]');
    await second.screenshot({ path: join(pictures, 'conflict-1024.png') });
    await second.locator('dialog section').first().locator('button').click();
    await says(second, 'Đã gửi');
    expect((await storedOf(3, 1)).map(({ answers }) => answers)).toEqual([3]);
    await Promise.all([one.close(), two.close()]);
  });

  it('signs in again over the sheet when the sign-in has ended, and nothing is lost', async () => {
    const member = room.rating.members[4]!;
    await room.loginOf(member, 'thanh-vien-4');
    const context = await room.deviceOf(browser, member);
    const page = await context.newPage();
    await page.goto(room.origin + sheetOf(1));
    await page.waitForSelector('fieldset.criterion');
    await room.api.db.owner.query('UPDATE sign_in SET revoked_at = now() WHERE person_id = $1', [
      member.actor.personId,
    ]);
    await page.waitForTimeout(1_200);
    await page.locator('label.level').first().click();
    await page.waitForSelector('dialog[open] input[name=password]');
    await page.screenshot({ path: join(pictures, 'sign-in-again-1024.png') });
    await page.fill('dialog input[name=login]', 'thanh-vien-4');
    await page.fill('dialog input[name=password]', PASSWORD);
    await page.click('dialog button[type=submit]');
    await says(page, 'Đã gửi');
    expect((await storedOf(4, 1)).map(({ answers }) => answers)).toEqual([1]);
    await context.close();
  });

  it('scores with the keyboard alone', async () => {
    const context = await room.deviceOf(browser, room.rating.members[5]!);
    const page = await context.newPage();
    await page.goto(room.origin + sheetOf(1));
    await page.waitForSelector('fieldset.criterion');
    for (const key of ['1', 'j', '2', 'f']) await page.keyboard.press(key);
    await says(page, 'Đã gửi');
    expect((await storedOf(5, 1)).map(({ answers }) => answers)).toEqual([2]);
    expect(await page.locator('.flag.on').count()).toBe(1);
    await context.close();
  });
});

const PAGES: readonly [string, () => string][] = [
  ['desk', () => '/quan-tri'],
  ['sessions', () => '/quan-tri/hoi-dong'],
  ['session', () => `/quan-tri/hoi-dong/${path(room.rating.sessionId)}`],
  ['sheet', () => sheetOf(2)],
  ['review', () => `${sheetOf(2)}/kiem-tra`],
  ['inbox', () => '/quan-tri/thong-bao'],
  ['missing', () => '/quan-tri/khong-co'],
];

describe.each([320, 768, 1366])('the staff app at %i px', (width) => {
  let device: BrowserContext;
  let nobody: BrowserContext;
  beforeAll(async () => {
    const size = { width, height: width < 768 ? 640 : 768 };
    device = await room.deviceOf(browser, room.rating.members[6]!, size);
    nobody = await browser.newContext({ viewport: size });
  });
  afterAll(() => Promise.all([device.close(), nobody.close()]));

  it.concurrent.each([...PAGES, ['entrance', () => '/quan-tri'] as const])(
    '%s is accessible and nothing stands out',
    async (name, address) => {
      const page = await (name === 'entrance' ? nobody : device).newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(room.origin + address());
      await page.waitForSelector('h1');
      await page.waitForSelector('.loading', { state: 'detached' });
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(pictures, `staff-${name}-${width}.png`), fullPage: true });
      expect(await overflowing(page)).toEqual([]);
      expect(await faults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

describe('the door of the staff app', () => {
  const post = (path: string, headers: Record<string, string>, body: unknown) =>
    fetch(`${room.origin}/quan-tri${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('takes listed operations only, and none that another site sent', async () => {
    const value = await persistSignIn(room.api.db, room.rating.members[1]!.actor.personId!);
    const cookie = `ocop=${value}`;
    const free = await post('/graphql', { cookie }, { query: '{ viewer { login } }' });
    expect(await free.text()).toContain('PERSISTED_QUERY_NOT_FOUND');
    const foreign = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await post('/graphql', foreign, { query: '{ viewer { login } }' })).status).toBe(403);
    expect((await post('/ra', foreign, {})).status).toBe(403);
    const plain = { cookie, 'content-type': 'text/plain' };
    expect((await post('/graphql', plain, {})).status).toBe(415);
    expect((await fetch(`${room.origin}/quan-tri/graphql`)).status).toBe(405);
  });
});
