import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseAll, councilRoom, says, type CouncilRoom } from './council-room.ts';
import { launch, pictureFolder } from './look.ts';

const MEMBERS = 15;
let room: CouncilRoom;
let browser: Browser;
let pictures: string;

beforeAll(async () => {
  [room, browser, pictures] = await Promise.all([
    councilRoom(['Miến dong Tân Việt Á'], { members: MEMBERS, rule: { spreadLimit: '100' } }),
    launch(),
    pictureFolder(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await room?.close();
});

/** Presses Tab until something with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      `(({ tagName, textContent, labels, ariaLabel }) =>
        /^(A|BUTTON|INPUT|SELECT|SUMMARY|TEXTAREA)$/.test(tagName)
          ? [ariaLabel, textContent, labels?.[0]?.textContent].join(' ')
          : '')(document.activeElement)`,
    );
    if (focused.includes(text)) return;
  }
  throw new Error(`Tab never came to “${text}”`);
}

describe('a council day', () => {
  it('of fifteen members who score at once, seen by the secretary without a score', async () => {
    const { members, secretary } = room.rating;
    const leader = await room.deviceOf(browser, secretary);
    const control = await leader.newPage();
    await control.goto(`${room.origin}${room.sessionPath()}/dieu-khien`);
    await control.waitForSelector('table.matrix');
    // The first of them, the chair, comes last and with the keyboard alone.
    const devices = await Promise.all(
      members.slice(1).map((member) => room.deviceOf(browser, member)),
    );
    const counts = await Promise.all(devices.map((device) => scoreAndSubmit(device)));
    expect(new Set(counts).size).toBe(1);
    await control.waitForSelector(`text=đã nộp ${MEMBERS - 1}/${MEMBERS}`);
    await control.screenshot({ path: join(pictures, 'fifteen-1024.png'), fullPage: true });
    for (let member = 1; member < MEMBERS; member++) {
      const stored = await room.storedOf(member, 0);
      expect(stored).toEqual([{ state: 'SUBMITTED', answers: counts[0], submissions: 1 }]);
    }
    await Promise.all([leader, ...devices].map((device) => device.close()));
  });

  it('with the keyboard alone: score, check, hand in, close and release', async () => {
    const { chair } = room.rating;
    const context = await room.deviceOf(browser, chair);
    const page = await context.newPage();
    await page.goto(`${room.origin}/quan-tri`);
    await page.waitForSelector('.rows a');
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForSelector('h1:has-text("Hội đồng")');
    await page.waitForSelector('.rows a');
    await tabTo(page, 'Phiên 05/2026');
    await page.keyboard.press('Enter');
    await page.waitForSelector('ol.agenda');
    await tabTo(page, 'Chấm điểm: Miến dong Tân Việt Á');
    await page.keyboard.press('Enter');
    await page.waitForSelector('fieldset.criterion');
    const count = await page.locator('fieldset.criterion').count();
    for (let index = 0; index < count; index++) {
      await page.keyboard.press('1');
      if (index < count - 1) await page.keyboard.press('j');
    }
    await says(page, 'Đã gửi');
    await tabTo(page, 'Kiểm tra và nộp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Phiếu đã đủ');
    await tabTo(page, 'Nộp phiếu');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Mã biên nhận');
    await page.goto(`${room.origin}${room.sessionPath()}/dieu-khien`);
    await page.waitForSelector('table.matrix');
    await tabTo(page, 'Đóng chấm');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Công bố cho Hội đồng');
    await tabTo(page, 'Công bố cho Hội đồng');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`text=${MEMBERS} phiếu`);
    // The last product closes the session by itself.
    await page.waitForSelector('button:has-text("Công bố kết quả phiên họp")');
    await tabTo(page, 'Công bố kết quả phiên họp');
    await page.keyboard.press('Enter');
    await page.keyboard.type('05/2026');
    await page.keyboard.press('Enter');
    await page.waitForSelector('button:has-text("Công bố kết quả phiên họp")', {
      state: 'detached',
    });
    await context.close();
  });
});

/** @returns how many criteria were answered */
async function scoreAndSubmit(device: BrowserContext): Promise<number> {
  const page = await device.newPage();
  await page.goto(room.origin + room.sheetPath(0));
  await page.waitForSelector('fieldset.criterion');
  const count = await chooseAll(page);
  await says(page, 'Đã gửi');
  await page.click('.sheet-bar >> text=Kiểm tra và nộp');
  await page.click('button:has-text("Nộp phiếu")');
  // Many at once on a busy machine: what is not answered in time is sent again, later each time.
  await page.waitForSelector('text=Mã biên nhận', { timeout: 90_000 });
  return count;
}
