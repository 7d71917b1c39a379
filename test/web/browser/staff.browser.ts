import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { persistSignIn } from '../../support/actors.ts';
import { answersWith, score, sheetCriteria, totalOf } from '../../support/rating.ts';
import { acceptedDossier } from '../../support/sessions.ts';
import { councilRoom, type CouncilRoom } from './council-room.ts';
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

describe('the secretary', () => {
  it('sees who has handed in and no score, closes a product, settles its spread and releases it', async () => {
    const { secretary, members, itemIds } = room.rating;
    const criteria = await sheetCriteria(room.api);
    const most = answersWith(criteria);
    const none = criteria.map(({ key }) => [key, 0]);
    const least = answersWith(criteria, Object.fromEntries(none));
    for (const [index, member] of members.entries()) {
      const points = index === 1 ? least : most;
      await score(member, itemIds[0]!, points);
    }
    const context = await room.deviceOf(browser, secretary);
    const page = await context.newPage();
    await page.goto(room.origin + room.sessionPath());
    await page.click('text=Điều khiển');
    await page.waitForSelector('table.matrix');
    expect(await page.locator('tr:has-text("Thành viên 2") .cell.submitted').count()).toBe(1);
    expect(await page.textContent('main')).not.toContain(String(totalOf(most)));
    await page.screenshot({ path: join(pictures, 'control-1024.png'), fullPage: true });
    await page.click('button:has-text("Đóng chấm")');
    await page.fill('input[name=confirm]', '7');
    await page.click('dialog button[type=submit]');
    expect(await page.textContent('.field-error')).toContain('Chưa có gì thay đổi');
    await page.fill('input[name=confirm]', '1');
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('text=Bắt buộc chọn một cách');
    await page.screenshot({ path: join(pictures, 'spread-1024.png'), fullPage: true });
    await page.check('text=Giữ nguyên kết quả');
    await page.fill('input[name=reason]', 'Hội đồng đã thảo luận');
    await page.click('text=Ghi quyết định');
    await page.click('button:has-text("Công bố cho Hội đồng")');
    await page.waitForSelector('text=trung bình');
    expect(await page.textContent('main')).toContain('7 phiếu');
    await context.close();
  });
});

describe('the desk', () => {
  it('says what waits for one of these roles, and leads there', async () => {
    await acceptedDossier(room.api, 'Lạp sườn gác bếp Bảo Lạc');
    const context = await room.deviceOf(browser, room.rating.secretary);
    const page = await context.newPage();
    await page.goto(`${room.origin}/quan-tri`);
    await page.screenshot({ path: join(pictures, 'desk-secretary-1024.png'), fullPage: true });
    await page.click('text=1 hồ sơ đủ điều kiện, chờ đưa vào phiên họp');
    await page.waitForSelector('text=Lạp sườn gác bếp Bảo Lạc');
    expect(page.url()).toContain('/quan-tri/ho-so?trang-thai=ACCEPTED');
    await context.close();
  });
});

const PAGES: readonly [string, () => string][] = [
  ['desk', () => '/quan-tri'],
  ['sessions', () => '/quan-tri/hoi-dong'],
  ['session', () => room.sessionPath()],
  ['control', () => `${room.sessionPath()}/dieu-khien`],
  ['sheet', () => room.sheetPath(2)],
  ['review', () => `${room.sheetPath(2)}/kiem-tra`],
  ['inbox', () => '/quan-tri/thong-bao'],
  ['missing', () => '/quan-tri/khong-co'],
];

describe.each([320, 768, 1366])('the staff app at %i px', (width) => {
  let leader: BrowserContext;
  let device: BrowserContext;
  let nobody: BrowserContext;
  beforeAll(async () => {
    const size = { width, height: width < 768 ? 640 : 768 };
    device = await room.deviceOf(browser, room.rating.members[6]!, size);
    leader = await room.deviceOf(browser, room.rating.secretary, size);
    nobody = await browser.newContext({ viewport: size });
  });
  afterAll(() => Promise.all([device.close(), leader.close(), nobody.close()]));

  it.concurrent.each([...PAGES, ['entrance', () => '/quan-tri'] as const])(
    '%s is accessible and nothing stands out',
    async (name, address) => {
      const who = { entrance: nobody, control: leader }[name] ?? device;
      const page = await who.newPage();
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
