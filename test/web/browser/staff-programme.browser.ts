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

describe('entering results', () => {
  const ENTRY = `/ntm/nhap-lieu?nam=2026&bo=${ADVANCED}`;

  it('keeps what the commune fills in, sends it, and the office gives it back or approves it', async () => {
    const page = await pageOf(house.people.officer, ENTRY);
    const income = page.locator('fieldset', { hasText: '10.1' });
    const ocop = page.locator('fieldset', { hasText: '13.2' });
    await ocop.getByText('Hệ thống tính: Đạt').waitFor();
    await income.getByLabel('Kết quả').fill('bốn mươi');
    await income.getByText('Lưu nháp').click();
    expect(await income.locator('.field-error').textContent()).toContain('46,6');
    await income.getByLabel('Kết quả').fill('46,6');
    // Leaving the field is enough.
    await ocop.getByLabel('Kết quả').focus();
    await income.getByText('Đã lưu lúc').waitFor();
    await ocop.getByLabel('Kết quả').selectOption('YES');
    await ocop.getByText('Minh chứng, ghi chú').click();
    await ocop.getByLabel('Minh chứng').fill('GCN 15/GCN');
    await ocop.getByText('Lưu nháp').click();
    await ocop.getByText('Đã lưu lúc').waitFor();
    await page.screenshot({ path: join(pictures, 'entry-filled.png'), fullPage: true });
    await page.click('text=Gửi 2 kết quả');
    await page.waitForSelector('text=2 chờ duyệt');
    await page.context().close();

    const office = await pageOf(house.people.office, `${ENTRY}&xa=01273`);
    const given = office.locator('fieldset', { hasText: '10.1' });
    await given.getByText('46,6').waitFor();
    await given.getByRole('button', { name: 'Trả lại' }).click();
    await given.getByRole('button', { name: 'Trả lại' }).click();
    expect(await given.locator('.field-error').textContent()).toContain('Hãy ghi lý do');
    await given.getByLabel('Lý do trả lại').fill('Thiếu biên bản');
    await given.getByRole('button', { name: 'Trả lại' }).click();
    await office.waitForSelector('text=Văn phòng trả lại: Thiếu biên bản');
    await office.click('text=Duyệt 1 kết quả');
    await office.waitForSelector('text=1 đã duyệt');
    await office.context().close();
  });

  it('shows both versions where somebody else was faster, and loses nothing', async () => {
    const slow = await pageOf(house.people.officer, `/ntm/nhap-lieu?nam=2025&bo=${ADVANCED}`);
    const note = (page: Page) => page.locator('fieldset', { hasText: '13.2' });
    await note(slow).getByLabel('Kết quả').selectOption('YES');
    await note(slow).getByText('Lưu nháp').click();
    await note(slow).getByText('Đã lưu lúc').waitFor();
    await note(slow).getByText('Minh chứng, ghi chú').click();
    await note(slow).getByLabel('Minh chứng').fill('của tôi');
    const fast = await pageOf(
      house.people.office,
      `/ntm/nhap-lieu?nam=2025&bo=${ADVANCED}&xa=01273`,
    );
    await note(fast).getByText('Minh chứng, ghi chú').click();
    await note(fast).getByLabel('Minh chứng').fill('của văn phòng');
    await note(fast).getByText('Lưu nháp').click();
    await note(fast).getByText('Đã lưu lúc').waitFor();
    await fast.context().close();
    await note(slow).getByText('Lưu nháp').click();
    await note(slow).getByText('Người khác vừa ghi mục này').waitFor();
    expect(await note(slow).locator('blockquote').textContent()).toBe('của văn phòng');
    expect(await note(slow).getByLabel('Minh chứng').inputValue()).toBe('của tôi');
    await note(slow).getByText('Lưu nháp').click();
    await note(slow).getByText('Đã lưu lúc').waitFor();
    await slow.context().close();
  });

  it('pastes an area from Excel after a look, and takes it back', async () => {
    const page = await pageOf(house.people.office, `/ntm/nhap-lieu/dan?nam=2026&bo=${ADVANCED}`);
    await page.waitForSelector('text=Mã xã → 10.1 → 13.2');
    const area = 'Mã xã\t10.1 Thu nhập\t13.2\t99.9\n1279\t41,5\tđạt\t1\n00000\t1\t\t\n';
    await page.getByLabel('Vùng ô đã chép').fill(`${area}01351\tkhông rõ\t\t`);
    await page.click('text=Xem trước');
    await page.waitForSelector('text=2 ô mới, 0 ô thay số cũ, 1 ô lỗi');
    expect(await page.textContent('main')).toContain(
      'Không có xã, phường mang mã này trong kỳ: 00000',
    );
    expect(await page.textContent('main')).toContain('Bộ tiêu chí không có chỉ tiêu này: 99.9');
    expect(await page.locator('text=Ghi 2 ô').count()).toBe(0);
    await page.screenshot({ path: join(pictures, 'paste-wrong.png'), fullPage: true });
    await page.getByLabel('Vùng ô đã chép').fill(area);
    await page.click('text=Xem trước');
    await page.click('text=Ghi 2 ô');
    await page.waitForSelector('text=Đã ghi nháp 2 ô mới');
    await page.click('text=Hoàn tác lần dán này');
    await page.waitForSelector('text=Đã hoàn tác');
    await page.context().close();
  });
});

const PAGES: readonly [string, string, keyof ProgrammeHouse['people']][] = [
  ['matrix', `/ntm?nam=2024&bo=${ADVANCED}`, 'office'],
  ['matrix-now', '/ntm', 'officer'],
  ['commune', `/ntm/xa/01273?nam=2026&bo=${ADVANCED}`, 'officer'],
  ['entry', `/ntm/nhap-lieu?nam=2026&bo=${ADVANCED}`, 'officer'],
  ['entry-office', `/ntm/nhap-lieu`, 'office'],
  ['paste', `/ntm/nhap-lieu/dan?nam=2026&bo=${ADVANCED}`, 'office'],
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
