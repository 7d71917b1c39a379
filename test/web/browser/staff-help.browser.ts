import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Caller } from '../../support/api.ts';
import { holdsAnywhere, person } from '../../support/rating.ts';
import { ROOT } from '../../support/root.ts';
import { councilRoom, says, type CouncilRoom } from './council-room.ts';
import { addEvidence, pdfOf } from './evidence.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';

/** HELP_PICTURES=1 lays the pictures of the help anew where the app takes them from. */
const KEPT = join(ROOT, 'src', 'web', 'staff', 'help', 'pictures');
let room: CouncilRoom;
let browser: Browser;
let pictures: string;
let keeper: Caller;

beforeAll(async () => {
  const products = ['Miến dong Tân Việt Á', 'Bánh khảo Thông Huề', 'Thạch đen Thạch An'];
  [room, browser, pictures] = await Promise.all([councilRoom(products), launch(), pictureFolder()]);
  keeper = await person(room.api, Role.ADMINISTRATOR, 'Người quản trị');
  await holdsAnywhere(room.api, keeper, Role.ADMINISTRATOR);
  await addEvidence(room, 0, {
    ...{ title: 'Hợp đồng thu mua dong riềng', mediaType: 'application/pdf', page: 2 },
    bytes: pdfOf(['Trang 1', 'Trang 2']),
  });
});
afterAll(async () => {
  await browser?.close();
  await room?.close();
});

/** The screen of a task as its help page shows it. */
async function picture(page: Page, name: string): Promise<void> {
  const image = await page.screenshot({ path: join(pictures, `help-${name}.png`) });
  const small = await sharp(image).webp({ quality: 55 }).toBuffer();
  expect(small.length).toBeLessThan(60 * 1024);
  if (process.env['HELP_PICTURES']) await writeFile(join(KEPT, `help-${name}.webp`), small);
}

describe('the screens that the help shows', () => {
  const screens: readonly [
    name: string,
    who: () => Caller,
    path: () => string,
    go: (page: Page) => Promise<unknown>,
  ][] = [
    [
      'score',
      () => room.rating.members[1]!,
      () => room.sheetPath(0),
      async (page) => {
        await page.locator('label.level').nth(2).click();
        await says(page, 'Đã gửi');
        await page.click('button:has-text("Hợp đồng thu mua")');
        await page.waitForSelector('text=trang 2 / 2');
        await page.evaluate('scrollTo(0, 0)');
      },
    ],
    [
      'offline',
      () => room.rating.members[2]!,
      () => room.sheetPath(1),
      async (page) => {
        await page.waitForSelector('label.level');
        await page.context().setOffline(true);
        await page.locator('label.level').nth(1).click();
        await says(page, 'Mất mạng');
        await page.evaluate('scrollTo(0, 0)');
      },
    ],
    [
      'plan',
      () => room.rating.secretary,
      () => `${room.sessionPath()}/chuan-bi?buoc=4`,
      (page) => page.waitForSelector('ol.agenda'),
    ],
    [
      'control',
      () => room.rating.secretary,
      () => `${room.sessionPath()}/dieu-khien`,
      (page) => page.waitForSelector('table.matrix'),
    ],
    [
      'paper',
      () => room.rating.secretary,
      () => `${room.sessionPath()}/phieu-giay`,
      async (page) => {
        await page.selectOption('label:has-text("Phiếu của") + select', { label: 'Thành viên 3' });
        await page.waitForSelector('.paper-table');
      },
    ],
    [
      'account',
      () => keeper,
      () => '/quan-tri/nguoi-dung',
      (page) => page.click('summary:has-text("Thêm người")'),
    ],
  ];

  it.each(screens)('%s', async (name, who, path, go) => {
    const context = await room.deviceOf(browser, who());
    const page = await context.newPage();
    await page.goto(room.origin + path());
    await page.waitForSelector('h1');
    await go(page);
    await picture(page, name);
    await context.close();
  });
});

describe('the help', () => {
  it('has the tasks of one’s roles first, and a picture that is there', async () => {
    const context = await room.deviceOf(browser, room.rating.members[1]!);
    const page = await context.newPage();
    await page.goto(`${room.origin}/quan-tri`);
    await page.click('.account >> text=Trợ giúp');
    await page.waitForSelector('h1:has-text("Trợ giúp")');
    await page.click('.rows li:first-child a');
    await page.waitForSelector('h1:has-text("Chấm một sản phẩm")');
    const image = page.locator('img.help-picture');
    await image.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate("document.querySelector('.help-picture').naturalWidth")).toBe(1024);
    await context.close();
  });

  it('points on the first visit, and no more once that was understood', async () => {
    const context = await room.deviceOf(browser, room.rating.members[3]!);
    const page = await context.newPage();
    await page.goto(room.origin + room.sheetPath(2));
    await page.click('.pointer button');
    await page.reload();
    await page.waitForSelector('fieldset.criterion');
    expect(await page.locator('.pointer').count()).toBe(0);
    await context.close();
  });

  it.each([320, 768, 1366])('is accessible at %i px', async (width) => {
    const size = { width, height: width < 768 ? 640 : 768 };
    const context = await room.deviceOf(browser, room.rating.secretary, size);
    const page = await context.newPage();
    for (const path of ['/tro-giup', '/tro-giup/control']) {
      await page.goto(`${room.origin}/quan-tri${path}`);
      await page.waitForSelector('.frame h1');
      await page.waitForLoadState('networkidle');
      expect(await overflowing(page)).toEqual([]);
      expect(await faults(page)).toEqual([]);
    }
    await context.close();
  });
});
