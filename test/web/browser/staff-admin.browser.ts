import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Caller } from '../../support/api.ts';
import { holdsAnywhere, holdsOffice, person } from '../../support/rating.ts';
import { councilRoom, type CouncilRoom } from './council-room.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';

let room: CouncilRoom;
let browser: Browser;
let pictures: string;
let keeper: Caller;
let auditor: Caller;

beforeAll(async () => {
  [room, browser, pictures] = await Promise.all([
    councilRoom(['Mật ong']),
    launch(),
    pictureFolder(),
  ]);
  keeper = await person(room.api, Role.ADMINISTRATOR, 'Người quản trị');
  auditor = await person(room.api, Role.AUDITOR, 'Người kiểm tra');
  await holdsAnywhere(room.api, keeper, Role.ADMINISTRATOR);
  await holdsAnywhere(room.api, auditor, Role.AUDITOR);
});
afterAll(async () => {
  await browser?.close();
  await room?.close();
});

async function open(page: Page, path: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${room.origin}/quan-tri${path}`);
  await page.waitForSelector('h1');
  return errors;
}

describe('the administrator', () => {
  it('adds somebody, gives a role and a one-time password, with which they come in', async () => {
    const context = await room.deviceOf(browser, keeper);
    const page = await context.newPage();
    const errors = await open(page, '/nguoi-dung');
    await page.click('text=Thêm người');
    await page.fill('details input[name=name]', 'Hoàng Thị Mới');
    await page.fill('details input[name=login]', 'hoang-thi-moi');
    await page.click('details button[type=submit]');
    await page.waitForSelector('h1:has-text("Hoàng Thị Mới")');
    await page.click('summary:has-text("Cấp vai trò")');
    await page.selectOption('label:has-text("Vai trò") + select', 'COUNCIL_MEMBER');
    await page.click('details button:has-text("Cấp vai trò")');
    await page.waitForSelector('.rows >> text=Thành viên Hội đồng');
    await page.click('text=Tạo mật khẩu một lần');
    const password = (await page.textContent('.one-time'))!;
    await page.screenshot({ path: join(pictures, 'person-1024.png'), fullPage: true });
    const fresh = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const phone = await fresh.newPage();
    await open(phone, '');
    await phone.fill('input[name=login]', 'hoang-thi-moi');
    await phone.fill('input[name=password]', password);
    await phone.click('button[type=submit]');
    await phone.waitForSelector('text=Đặt mật khẩu của riêng bạn');
    await page.reload();
    await page.waitForSelector('section:has(#devices) .rows li');
    await page.click('summary:has-text("Khóa tài khoản")');
    await page.fill('details input[name=reason]', 'Chuyển công tác');
    await page.click('details button:has-text("Khóa tài khoản")');
    await page.waitForSelector('.message.bad:has-text("Chuyển công tác")');
    await page.waitForSelector('text=Không có máy nào đang đăng nhập');
    await page.click('text=Xem nhật ký của người này');
    await page.waitForSelector('h1:has-text("Nhật ký")');
    await open(page, '/nhat-ky?viec=roleGrant.create');
    await page.waitForSelector('.rows li');
    await page.click('.rows summary');
    expect(await page.textContent('.rows ins')).not.toBe('');
    await page.screenshot({ path: join(pictures, 'audit-1024.png'), fullPage: true });
    expect(errors).toEqual([]);
    await Promise.all([context.close(), fresh.close()]);
  });

  it('records a holiday with its source, and the office words that people search by', async () => {
    const context = await room.deviceOf(browser, keeper);
    const page = await context.newPage();
    await open(page, '/thiet-lap');
    await page.click('summary:has-text("Ghi ngày")');
    await page.fill('input[name=day]', '2026-12-31');
    await page.fill('input[name=name]', 'Nghỉ thử');
    await page.fill('input[name=english]', 'Trial day');
    await page.fill('input[name=source]', 'Dữ liệu thử');
    await page.click('details button:has-text("Ghi ngày")');
    await page.waitForSelector('text=Nghỉ thử');
    await page.click('button[aria-label="Bỏ: 31/12/2026"]');
    await page.waitForSelector('text=Nghỉ thử', { state: 'detached' });
    const coordinator = await person(room.api, Role.COORDINATION_OFFICE, 'Văn phòng');
    await holdsOffice(room.api, coordinator, Role.COORDINATION_OFFICE);
    const desk = await room.deviceOf(browser, coordinator);
    const words = await desk.newPage();
    await open(words, '/thiet-lap');
    await words.click('summary:has-text("Thêm từ")');
    await words.fill('details input[name=terms]', 'búng rộc, bún dộc');
    await words.fill('details input[name=finds]', 'miến dong');
    await words.click('details button:has-text("Thêm từ")');
    await words.waitForSelector('text=búng rộc, bún dộc → miến dong');
    await Promise.all([context.close(), desk.close()]);
  });
});

describe('the auditor', () => {
  it('sees roles and the trail, and no telephone, login or password', async () => {
    const context = await room.deviceOf(browser, auditor);
    const page = await context.newPage();
    await open(page, '/nguoi-dung?ten=chu tich');
    await page.click('.listing tbody a, .rows a');
    await page.waitForSelector('h2:has-text("Vai trò")');
    const text = (await page.textContent('main'))!;
    expect(text).not.toContain('Mật khẩu');
    expect(text).not.toContain('Tên đăng nhập');
    await context.close();
  });
});

const PAGES: readonly [string, string][] = [
  ['people', '/nguoi-dung'],
  ['audit', '/nhat-ky'],
  ['rubric', '/bo-tieu-chi'],
  ['rubric-sheet', `/bo-tieu-chi/${encodeURIComponent('26/2026')}/6`],
  ['settings', '/thiet-lap'],
];

describe.each([320, 768, 1366])('administration at %i px', (width) => {
  it.concurrent.each(PAGES)('%s is accessible and nothing stands out', async (name, path) => {
    const size = { width, height: width < 768 ? 640 : 768 };
    const context = await room.deviceOf(browser, keeper, size);
    const page = await context.newPage();
    const errors = await open(page, path);
    await page.waitForSelector('.loading', { state: 'detached' });
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(pictures, `admin-${name}-${width}.png`), fullPage: true });
    expect(await overflowing(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
