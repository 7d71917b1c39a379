import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseAll, councilRoom, PASSWORD, says, type CouncilRoom } from './council-room.ts';
import { launch, pictureFolder } from './look.ts';

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
    await page.goto(room.origin + room.sheetPath(0));
    await page.waitForSelector('fieldset.criterion');
    await page.evaluate('navigator.serviceWorker.ready');
    await page.reload();
    await page.waitForSelector('fieldset.criterion');
    await context.setOffline(true);
    const count = await chooseAll(page);
    expect(count).toBeGreaterThan(15);
    await says(page, 'Mất mạng');
    expect(await room.storedOf(2, 0)).toEqual([]);
    await page.screenshot({ path: join(pictures, 'sheet-offline-1024.png') });
    for (let times = 0; times < 2; times++) {
      await page.reload();
      await page.waitForSelector('fieldset.criterion');
      expect(await page.locator('label.level.on').count()).toBe(count);
    }
    await context.setOffline(false);
    await says(page, 'Đã gửi');
    expect((await room.storedOf(2, 0)).map(({ answers }) => answers)).toEqual([count]);
    await context.close();
  });

  it('hands in without network, and has a receipt when the server has confirmed it', async () => {
    const context = await room.deviceOf(browser, room.rating.members[2]!);
    const page = await context.newPage();
    await page.goto(`${room.origin}${room.sheetPath(0)}/kiem-tra`);
    await page.waitForSelector('button:has-text("Nộp phiếu")');
    await page.screenshot({ path: join(pictures, 'review-1024.png'), fullPage: true });
    await context.setOffline(true);
    await page.click('button:has-text("Nộp phiếu")');
    await page.waitForSelector('text=Chỉ tính là đã nộp khi máy chủ xác nhận');
    expect((await room.storedOf(2, 0)).map(({ state }) => state)).toEqual(['DRAFT']);
    await context.setOffline(false);
    await page.waitForSelector('text=Mã biên nhận');
    expect((await room.storedOf(2, 0)).map(({ state }) => state)).toEqual(['SUBMITTED']);
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
      await page.goto(room.origin + room.sheetPath(1));
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
    expect((await room.storedOf(3, 1)).map(({ answers }) => answers)).toEqual([3]);
    await Promise.all([one.close(), two.close()]);
  });

  it('signs in again over the sheet when the sign-in has ended, and nothing is lost', async () => {
    const member = room.rating.members[4]!;
    await room.loginOf(member, 'thanh-vien-4');
    const context = await room.deviceOf(browser, member);
    const page = await context.newPage();
    await page.goto(room.origin + room.sheetPath(1));
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
    expect((await room.storedOf(4, 1)).map(({ answers }) => answers)).toEqual([1]);
    await context.close();
  });

  it('hands in once, with one receipt, when the answer was lost after the server had stored it', async () => {
    const context = await room.deviceOf(browser, room.rating.members[5]!);
    const page = await context.newPage();
    await page.goto(room.origin + room.sheetPath(0));
    await page.waitForSelector('fieldset.criterion');
    await chooseAll(page);
    await says(page, 'Đã gửi');
    let lost = 0;
    await page.route('**/quan-tri/graphql', async (route) => {
      const isSubmit = route.request().postData()?.includes('"total"') === true;
      if (!isSubmit || lost > 0) return route.continue();
      lost++;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.click('.sheet-bar >> text=Kiểm tra và nộp');
    await page.click('button:has-text("Nộp phiếu")');
    await page.waitForSelector('text=Mã biên nhận');
    expect(lost).toBe(1);
    const stored = await room.storedOf(5, 0);
    expect(stored.map(({ state, submissions }) => [state, submissions])).toEqual([
      ['SUBMITTED', 1],
    ]);
    await context.close();
  });

  it('goes on while the server is down, and sends when it is there again', async () => {
    const context = await room.deviceOf(browser, room.rating.members[6]!);
    const page = await context.newPage();
    await page.goto(room.origin + room.sheetPath(1));
    await page.waitForSelector('fieldset.criterion');
    await room.stopServer();
    await page.locator('label.level').nth(1).click();
    await says(page, 'Máy chủ chưa trả lời');
    expect(await room.storedOf(6, 1)).toEqual([]);
    await room.startServer();
    await page.click('text=Gửi ngay');
    await says(page, 'Đã gửi');
    expect((await room.storedOf(6, 1)).map(({ answers }) => answers)).toEqual([1]);
    await context.close();
  });

  it('scores with the keyboard alone', async () => {
    const context = await room.deviceOf(browser, room.rating.members[5]!);
    const page = await context.newPage();
    await page.goto(room.origin + room.sheetPath(1));
    await page.waitForSelector('fieldset.criterion');
    for (const key of ['1', 'j', '2', 'f']) await page.keyboard.press(key);
    await says(page, 'Đã gửi');
    expect((await room.storedOf(5, 1)).map(({ answers }) => answers)).toEqual([2]);
    expect(await page.locator('.flag.on').count()).toBe(1);
    await context.close();
  });
});
