import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersWith, score, sheetCriteria } from '../../support/rating.ts';
import { secretRows } from '../../support/day.ts';
import { step } from '../../support/sessions.ts';
import { JPEG } from '../../media/samples.ts';
import { councilRoom, says, type CouncilRoom } from './council-room.ts';
import { addEvidence, pdfOf } from './evidence.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';

let room: CouncilRoom;
let browser: Browser;
let pictures: string;

beforeAll(async () => {
  [room, browser, pictures] = await Promise.all([
    councilRoom(['Miến dong Tân Việt Á', 'Bánh khảo Thông Huề']),
    launch(),
    pictureFolder(),
  ]);
  const lines = ['Hop dong thu mua', 'Trang hai', 'Trang ba'];
  const big = Buffer.concat([pdfOf(lines), Buffer.alloc(2_500_000, '%\n')]);
  const pdf = { mediaType: 'application/pdf', bytes: pdfOf(lines) };
  await addEvidence(room, 0, { ...pdf, title: 'Hợp đồng thu mua dong riềng', page: 2 });
  await addEvidence(room, 0, {
    title: 'Ảnh vùng trồng',
    bytes: JPEG,
    mediaType: 'image/jpeg',
    page: null,
  });
  await addEvidence(room, 0, { ...pdf, bytes: big, title: 'Sổ thu mua cả năm', page: 1 });
});
afterAll(async () => {
  await browser?.close();
  await room?.close();
});

const open = async (page: Page, path: string) => {
  await page.goto(room.origin + path);
  await page.waitForSelector('h1');
};

describe('dossiers on the device', () => {
  it('are loaded before the meeting, and opened at their page without network', async () => {
    const context = await room.deviceOf(browser, room.rating.members[1]!);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await open(page, room.sessionPath());
    await page.evaluate('navigator.serviceWorker.ready');
    await page.reload();
    await page.click('text=Tải phiên này về máy');
    await page.waitForSelector('text=Đã tải về máy lúc');
    await page.screenshot({ path: join(pictures, 'kept-1024.png'), fullPage: true });
    expect(errors).toEqual([]);
    await context.setOffline(true);
    await open(page, room.sheetPath(0));
    await page.waitForSelector('fieldset.criterion');
    await page.click('button:has-text("Hợp đồng thu mua")');
    await page.waitForSelector('text=trang 2 / 3');
    await page.waitForSelector('canvas[width]');
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(pictures, 'evidence-1024.png') });
    const inked = await page.evaluate(`(() => {
      const canvas = document.querySelector('canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, index) => index % 4 === 0 && value < 128).length;
    })()`);
    expect(inked).toBeGreaterThan(100);
    await page.click('button:has-text("Trang sau")');
    await page.waitForSelector('text=trang 3 / 3');
    expect(await page.isDisabled('button:has-text("Trang sau")')).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.click('button:has-text("Ảnh vùng trồng")');
    const photo = page.locator('img.evidence-photo');
    await photo.waitFor();
    expect(await page.evaluate("document.querySelector('img.evidence-photo').naturalWidth")).toBe(
      16,
    );
    await page.click('button:has-text("Sổ thu mua cả năm")');
    await page.waitForSelector('text=Chưa tải được vì mất mạng');
    await context.close();
  });

  it('go on where they broke off, and leave the device when asked', async () => {
    const context = await room.deviceOf(browser, room.rating.members[2]!, {
      width: 360,
      height: 640,
    });
    const page = await context.newPage();
    const ranges: string[] = [];
    await page.route('**/file/**', async (route) => {
      ranges.push(route.request().headers()['range'] ?? '');
      if (ranges.length === 4) return route.abort('connectionreset');
      return route.continue();
    });
    await open(page, room.sessionPath());
    await page.check('text=Bản đầy đủ');
    await page.click('text=Tải phiên này về máy');
    await page.waitForSelector('text=Phần đã tải vẫn ở trên máy');
    await page.screenshot({ path: join(pictures, 'kept-in-part-360.png'), fullPage: true });
    expect(await overflowing(page)).toEqual([]);
    await page.click('.keep .button');
    await page.waitForSelector('text=Đã tải về máy lúc');
    // The piece that broke off again, and the rest; nothing that was there.
    const again = ranges.slice(4);
    expect(again[0]).toBe(ranges[3]);
    expect(new Set(again).size).toBe(again.length);
    await page.click('text=Xóa khỏi máy');
    await page.waitForSelector('text=Đã xóa phiên này khỏi máy');
    const left = await page.evaluate(`(async () => {
      const [{ name }] = await indexedDB.databases();
      const db = await new Promise((done) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
      });
      const count = (store) => new Promise((done) => {
        const asked = db.transaction(store).objectStore(store).count();
        asked.onsuccess = () => done(asked.result);
      });
      return Promise.all(['sheets', 'files', 'pieces'].map(count));
    })()`);
    expect(left).toEqual([0, 0, 0]);
    await context.close();
  });

  it('are not taken off while something waits, which can be saved as a file that people read', async () => {
    const context = await room.deviceOf(browser, room.rating.members[3]!);
    const page = await context.newPage();
    await open(page, room.sessionPath());
    await page.evaluate('navigator.serviceWorker.ready');
    await page.reload();
    await page.click('text=Tải phiên này về máy');
    await page.waitForSelector('text=Đã tải về máy lúc');
    await context.setOffline(true);
    await open(page, room.sheetPath(0));
    await page.locator('label.level').nth(1).click();
    await page.locator('textarea').first().fill('Thiếu hợp đồng năm 2026');
    await says(page, 'Mất mạng');
    await page.click('.back');
    await page.click('text=Xóa khỏi máy');
    await page.waitForSelector('text=còn nội dung chưa gửi');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Xuất phần chưa gửi ra tệp'),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('Miến dong Tân Việt Á (Chưa gửi)');
    expect(text).toContain('Nhận xét: Thiếu hợp đồng năm 2026');
    await context.setOffline(false);
    await says(page, 'Đã gửi');
    await context.close();
  });
});

describe('a tie', () => {
  it('is declared by the member, who then has no sheet for the product', async () => {
    const context = await room.deviceOf(browser, room.rating.members[4]!);
    const page = await context.newPage();
    await open(page, room.sessionPath());
    await page.click('button[aria-label="Tôi có liên quan: Bánh khảo Thông Huề"]');
    await page.fill('dialog input[name=reason]', 'Em gái làm kế toán ở đó');
    await page.screenshot({ path: join(pictures, 'tie-1024.png') });
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('text=Bạn có liên quan nên không chấm sản phẩm này');
    expect(await page.locator('a[aria-label="Chấm điểm: Bánh khảo Thông Huề"]').count()).toBe(0);
    await context.close();
  });
});

describe('scoring again', () => {
  it('asks why a criterion was changed, and hands in with the reason', async () => {
    const { members, itemIds, chair, secretary } = room.rating;
    const criteria = await sheetCriteria(room.api);
    const most = answersWith(criteria);
    const least = answersWith(criteria, Object.fromEntries(criteria.map(({ key }) => [key, 0])));
    for (const [index, member] of members.entries()) {
      if (index !== 4) await score(member, itemIds[1]!, index === 1 ? least : most);
    }
    await step(secretary, 'sessionItemClose', itemIds[1]!, {}, 'SessionItem');
    const why = { reason: 'Chênh nhau quá giới hạn', kind: 'RESCORING' };
    await step(chair, 'sessionItemReopen', itemIds[1]!, why, 'SessionItem');
    const context = await room.deviceOf(browser, members[1]!);
    const page = await context.newPage();
    await open(page, room.sheetPath(1));
    await page.waitForSelector('fieldset.criterion');
    const first = page.locator('fieldset.criterion').first();
    await first.locator('label.level').last().click();
    await says(page, 'Đã gửi');
    await page.click('.sheet-bar >> text=Kiểm tra và nộp');
    await page.waitForSelector('text=cần lý do đổi điểm');
    await page.fill('section textarea', 'Đã xem lại hợp đồng');
    await page.click('h1');
    await page.waitForSelector('text=Phiếu đã đủ');
    await page.screenshot({ path: join(pictures, 'rescored-1024.png'), fullPage: true });
    expect(await faults(page)).toEqual([]);
    await page.click('button:has-text("Nộp phiếu")');
    await page.waitForSelector('text=Mã biên nhận');
    const reasons = await secretRows(
      room.api,
      `SELECT r.reason FROM score_change_reason r JOIN score_sheet s ON s.id = r.sheet_id
        WHERE s.person_id = $1 AND s.version = 2`,
      [members[1]!.actor.personId],
    );
    expect(reasons).toEqual([{ reason: 'Đã xem lại hợp đồng' }]);
    await context.close();
  });
});

describe('a condition of the sheet', () => {
  it('is marked with a reason, which arrives with the sheet', async () => {
    const context = await room.deviceOf(browser, room.rating.members[5]!, {
      width: 360,
      height: 640,
    });
    const page = await context.newPage();
    await open(page, `${room.sheetPath(0)}/kiem-tra`);
    const box = page.locator('section input[type=checkbox]').first();
    await box.check();
    await page.waitForSelector('text=chưa ghi thì dấu này chưa được lưu');
    await page.locator('section textarea').first().fill('Nhãn ghi sai hạn dùng');
    await page.click('h1');
    await says(page, 'Đã gửi');
    await page.screenshot({ path: join(pictures, 'condition-360.png'), fullPage: true });
    expect(await overflowing(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    const marks = await secretRows(
      room.api,
      'SELECT marked, remark FROM score_condition_mark WHERE person_id = $1',
      [room.rating.members[5]!.actor.personId],
    );
    expect(marks).toEqual([{ marked: true, remark: 'Nhãn ghi sai hạn dùng' }]);
    await context.close();
  });
});
