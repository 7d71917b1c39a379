import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADVANCED } from '../../commune-criteria/support.ts';
import type { Caller } from '../../support/api.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';
import { programmeHouse, type ProgrammeHouse } from './programme-house.ts';

let house: ProgrammeHouse;
let browser: Browser;
let pictures: string;

beforeAll(async () => {
  [house, browser, pictures] = await Promise.all([programmeHouse(), launch(), pictureFolder()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** A page as somebody has it on the device of that size. */
async function pageOf(who: Caller, address: string, width = 1366): Promise<Page> {
  const context = await house.deviceOf(browser, who, { width, height: 768 });
  const page = await context.newPage();
  await page.goto(`${house.origin}/quan-tri${address}`);
  await page.waitForSelector('h1');
  await page.waitForSelector('.loading', { state: 'detached' });
  return page;
}

describe('the matrix', () => {
  const MATRIX = `/ntm?nam=2024&bo=${ADVANCED}`;

  it('shows 161 communes, goes from cell to cell by arrows, and opens a commune by Enter', async () => {
    const page = await pageOf(house.people.office, MATRIX);
    await page.waitForSelector('table[role=grid]');
    expect(await page.locator('table[role=grid] tbody tr').count()).toBe(161);
    const row = page.locator('tbody tr:has(a[href*="/xa/01705?"])');
    expect(await row.textContent()).toContain('chưa có ngưỡng');
    expect(await row.textContent()).toContain('ưu tiên');
    await row.locator('th a').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate('document.activeElement.textContent');
    expect(await focused()).toContain('không còn đạt');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(await row.locator('th a').textContent());
    await page.keyboard.press('ArrowUp');
    // One cell is reached by Tab, the others by arrows.
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ntm\/xa\/01705\?nam=2024.*#tc-13$/);
    await page.context().close();
  });

  it('is filtered by what changed and by name without accents, and saved as a file', async () => {
    const page = await pageOf(house.people.auditor, MATRIX);
    await page.selectOption('label:has-text("Hiện") + select', 'worse');
    const rows = page.locator('table[role=grid] tbody tr');
    const worse = await rows.count();
    expect(worse).toBeGreaterThan(0);
    expect(worse).toBeLessThan(161);
    await page.fill('input[type=search]', 'hung dao');
    await page.waitForSelector('text=Đang hiện 1 trên 161');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Tải bảng đang hiện'),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^01705,Xã Hưng Đạo,0,chưa có ngưỡng,chưa đạt,.*không còn đạt: 13; số liệu thay đổi: 10$/,
    );
    await page.fill('input[type=search]', 'không có xã này');
    await page.click('text=Bỏ hết bộ lọc');
    await page.waitForSelector('text=Đang hiện 161 trên 161');
    await page.context().close();
  });
});

describe('the page of a commune', () => {
  it('shows what proves an indicator, income across changed boundaries, and what is being done', async () => {
    const page = await pageOf(house.people.officer, `/ntm/xa/01273?nam=2026&bo=${ADVANCED}#tc-13`);
    await page.waitForSelector('svg.year-lines');
    const block = page.locator('#tc-13');
    expect(await block.textContent()).toContain('Miến dong Tân Việt Á');
    expect(await block.textContent()).toContain('4 sao, đến 02/02/2029');
    expect(await page.evaluate('document.activeElement.id')).toBe('tc-13');
    expect(await page.locator('.plot-break').count()).toBeGreaterThan(0);
    expect(await page.locator('.plot-line').count()).toBeGreaterThan(1);
    await page.waitForSelector('text=Thiếu vùng nguyên liệu');
    expect(await page.textContent('main')).toMatch(/2\.000\.000\.000\sđ/);
    await page.selectOption('label:has-text("Năm") + select', '2024');
    await page.waitForSelector('h1:has-text("Phường Hợp Giang")');
    await page.context().close();
  });

  it('keeps what is being done from who may not see it', async () => {
    const page = await pageOf(house.people.statistician, '/ntm/xa/01273?nam=2026');
    await page.waitForSelector('h2:has-text("Mục tiêu")');
    expect(await page.textContent('main')).not.toContain('Thiếu vùng nguyên liệu');
    await page.context().close();
  });
});

const PAGES: readonly [string, string, keyof ProgrammeHouse['people']][] = [
  ['matrix', `/ntm?nam=2024&bo=${ADVANCED}`, 'office'],
  ['matrix-now', '/ntm', 'officer'],
  ['commune', `/ntm/xa/01273?nam=2026&bo=${ADVANCED}`, 'officer'],
  ['commune-none', '/ntm/xa/99999', 'office'],
];

describe.each([320, 768, 1366])('the pages of the programme at %i px', (width) => {
  const devices = new Map<string, BrowserContext>();
  beforeAll(async () => {
    for (const name of new Set(PAGES.map(([, , who]) => who))) {
      const size = { width, height: width < 768 ? 640 : 768 };
      devices.set(name, await house.deviceOf(browser, house.people[name], size));
    }
  });
  afterAll(async () => {
    await Promise.all([...devices.values()].map((device) => device.close()));
    devices.clear();
  });

  it.concurrent.each(PAGES)(
    '%s is accessible and nothing stands out',
    async (name, address, who) => {
      const page = await devices.get(who)!.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(`${house.origin}/quan-tri${address}`);
      await page.waitForSelector('h1');
      await page.waitForSelector('.loading', { state: 'detached' });
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: join(pictures, `${name}-${width}.png`),
        fullPage: name !== 'matrix',
      });
      expect(await overflowing(page)).toEqual([]);
      expect(await faults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
