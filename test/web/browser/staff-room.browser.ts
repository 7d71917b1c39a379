import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import {
  answersWith,
  holdsOffice,
  person,
  score,
  sheetCriteria,
  totalOf,
} from '../../support/rating.ts';
import { acceptedDossier, step } from '../../support/sessions.ts';
import { councilRoom, type CouncilRoom } from './council-room.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';

const LONG = 'Thạch đen và nước ép quả rừng đóng lon Khuổi Luông';
let room: CouncilRoom;
let browser: Browser;
let pictures: string;

beforeAll(async () => {
  const rule = { discussionData: 'COUNCIL', spreadLimit: '60', resultsAtItemRelease: true };
  [room, browser, pictures] = await Promise.all([
    councilRoom(['Miến dong Tân Việt Á', 'Bánh khảo Thông Huề', LONG], { rule }),
    launch(),
    pictureFolder(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await room?.close();
});

/** Opens a page, and gives what the browser found wrong meanwhile. */
async function open(page: Page, path: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(room.origin + path);
  await page.waitForSelector('h1');
  return errors;
}

describe('the secretary plans a session', () => {
  it('from nothing to the invitations, step by step, without a word of explanation', async () => {
    const name = 'Lạp sườn gác bếp Bảo Lạc';
    await acceptedDossier(room.api, name);
    await acceptedDossier(room.api, 'Mật ong bạc hà Hạ Lang');
    const invited = await person(room.api, Role.COUNCIL_MEMBER, 'Nông Thị Mới');
    await holdsOffice(room.api, invited, Role.COUNCIL_MEMBER);
    const context = await room.deviceOf(browser, room.rating.secretary);
    const page = await context.newPage();
    const errors = await open(page, '/quan-tri/hoi-dong');
    await page.click('text=Lập phiên họp mới');
    await page.fill('input[name=number]', '06/2026');
    await page.fill('input[name=heldOn]', '2027-03-15');
    await page.fill('input[name=place]', 'Hội trường B');
    await page.screenshot({ path: join(pictures, 'plan-1024.png'), fullPage: true });
    await page.click('button:has-text("Lập phiên")');
    await page.waitForSelector('h2:has-text("Quy chế")');
    await page.screenshot({ path: join(pictures, 'rules-1024.png'), fullPage: true });
    await page.click('text=Sửa quy chế');
    await page.check('input[name=paperBallots]');
    await page.fill('input[name=rescoringRounds]', '2');
    await page.fill('form input[name=reason]', 'Hội đồng họp ngày 01/12 thống nhất');
    await page.click('text=Lưu bản quy chế mới');
    await page.waitForSelector('text=Hội đồng họp ngày 01/12 thống nhất');
    await page.click('text=Bước tiếp');
    await page.fill('input[name=find]', 'nong thi moi');
    await page.click('button[aria-label="Mời, có chấm điểm: Nông Thị Mới"]');
    await page.waitForSelector('text=Nông Thị Mới – Thành viên, chấm điểm');
    await page.screenshot({ path: join(pictures, 'members-1024.png'), fullPage: true });
    await page.click('text=Bước tiếp');
    await page.click(`button[aria-label="Đưa vào chương trình: ${name}"]`);
    await page.waitForSelector(`button[aria-label="Lên: ${name}"]`);
    await page.click('button[aria-label="Đưa vào chương trình: Mật ong bạc hà Hạ Lang"]');
    await page.click('button[aria-label="Lên: Mật ong bạc hà Hạ Lang"]');
    await page.waitForSelector('text=Mật ong bạc hà Hạ Lang: số 1');
    await page.screenshot({ path: join(pictures, 'agenda-1024.png'), fullPage: true });
    await page.click('text=Bước tiếp');
    await page.waitForSelector('text=Sản phẩm trong chương trình: 2');
    expect(await page.locator('.state-missing').count()).toBe(0);
    await page.click('button:has-text("Tạo giấy mời")');
    await page.waitForSelector('text=Tệp đã xong');
    await page.screenshot({ path: join(pictures, 'check-1024.png'), fullPage: true });
    const href = await page.getAttribute('.print a', 'href');
    const file = await context.request.get(new URL(href!, room.origin).toString());
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('paper sheets', () => {
  it('are typed in by one person and count when a second has compared them', async () => {
    const office = await person(room.api, Role.COORDINATION_OFFICE, 'Văn phòng');
    await holdsOffice(room.api, office, Role.COORDINATION_OFFICE);
    const [one, two] = await Promise.all([
      room.deviceOf(browser, room.rating.secretary),
      room.deviceOf(browser, office),
    ]);
    const page = await one.newPage();
    const path = `${room.sessionPath()}/phieu-giay?so=3`;
    const errors = await open(page, path);
    await page.selectOption('label:has-text("Phiếu của") + select', { label: 'Thành viên 1' });
    const rows = page.locator('.paper-table tbody tr');
    const count = await rows.count();
    for (let index = 0; index < count; index++) {
      await rows.nth(index).locator('select').selectOption({ index: 2 });
    }
    const sum = /(\d+)\/100/.exec((await page.textContent('form [role=status]'))!)![1]!;
    const total = page.locator('form input[inputmode=numeric]');
    await total.fill(String(Number(sum) + 1));
    await page.waitForSelector('text=Khác tổng ghi trên giấy');
    await page.screenshot({ path: join(pictures, 'paper-1024.png'), fullPage: true });
    await page.reload();
    await page.selectOption('label:has-text("Phiếu của") + select', { label: 'Thành viên 1' });
    expect(await total.inputValue()).toBe(String(Number(sum) + 1));
    await total.fill(sum);
    await page.click('text=Gửi để đối chiếu');
    await page.waitForSelector('text=Bạn đã nhập phiếu này: người khác đối chiếu');
    const second = await two.newPage();
    await open(second, path);
    await second.click('button[aria-label="Nhận đối chiếu: Thành viên 1"]');
    await second.fill('form input[inputmode=numeric]', '3');
    await second.click('text=Khớp với giấy – xác nhận');
    await second.waitForSelector('text=Tổng điểm khác với lần nhập đầu');
    await second.screenshot({ path: join(pictures, 'paper-check-1024.png'), fullPage: true });
    await second.fill('form input[inputmode=numeric]', sum);
    await second.click('text=Khớp với giấy – xác nhận');
    await second.waitForSelector('text=đã xác nhận');
    expect(await room.storedOf(1, 2)).toMatchObject([{ state: 'SUBMITTED' }]);
    expect(errors).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });
});

describe('what the room sees', () => {
  it('is no score before the release, and the result after it; ties are recorded from the control room', async () => {
    const { secretary, chair, members, itemIds } = room.rating;
    const criteria = await sheetCriteria(room.api);
    const most = answersWith(criteria);
    const some = answersWith(
      criteria,
      Object.fromEntries(criteria.slice(0, 6).map(({ key }) => [key, 0])),
    );
    const context = await room.deviceOf(browser, secretary, { width: 1366, height: 768 });
    const control = await context.newPage();
    const errors = await open(control, `${room.sessionPath()}/dieu-khien`);
    await control.click('summary:has-text("Việc khác")');
    await control.selectOption('label:has-text("Chọn việc") + select', {
      label: 'Ghi thành viên có liên quan',
    });
    await control.selectOption('select[name=person]', { label: 'Thành viên 6' });
    await control.fill('form input[name=reason]', 'Là xã viên hợp tác xã');
    await control.click('form button:has-text("Ghi")');
    await control.waitForSelector('text=Thành viên 6 có liên quan: Là xã viên hợp tác xã');
    await control.screenshot({ path: join(pictures, 'measures-1366.png'), fullPage: true });
    for (const [index, member] of members.entries()) {
      if (index !== 6) await score(member, itemIds[0]!, index % 2 ? some : most);
    }
    const [screen] = await Promise.all([
      context.waitForEvent('page'),
      control.click('text=Mở màn hình trình chiếu'),
    ]);
    await screen.waitForSelector('text=Đã nộp 6/6');
    expect(await screen.textContent('main')).not.toContain(String(totalOf(most)));
    await screen.screenshot({ path: join(pictures, 'projector-open-1366.png') });
    await control.click('.tabs .chip:nth-child(2)');
    await screen.waitForSelector('h1:has-text("Bánh khảo Thông Huề")');
    await step(secretary, 'sessionItemClose', itemIds[0]!, {}, 'SessionItem');
    await control.click('.tabs .chip:nth-child(1)');
    await screen.waitForSelector('text=Kết quả chưa công bố');
    // The chair opens the discussion: levels without names, one's own ringed.
    const leader = await room.deviceOf(browser, chair);
    const talk = await leader.newPage();
    await open(talk, `${room.sessionPath()}/thao-luan?so=1`);
    await talk.click('text=Mở thảo luận');
    await talk.waitForSelector('table.levels');
    expect(await talk.locator('.rows > li').count()).toBe(6);
    expect(await talk.textContent('main')).not.toContain('Thành viên 2');
    expect(await talk.locator('tr:has-text("phiếu của bạn")').count()).toBe(6);
    await talk.screenshot({ path: join(pictures, 'discussion-1024.png'), fullPage: true });
    await step(secretary, 'sessionItemRelease', itemIds[0]!, {}, 'SessionItem');
    await screen.waitForSelector('text=Điểm trung bình');
    await screen.waitForSelector('text=6 phiếu, từ');
    await screen.screenshot({ path: join(pictures, 'projector-released-1366.png') });
    expect(await overflowing(screen)).toEqual([]);
    expect(await faults(screen)).toEqual([]);
    expect(errors).toEqual([]);
    await Promise.all([context.close(), leader.close()]);
  });
});

describe('the minutes', () => {
  it('take prose and figures by name, and show what somebody else wrote meanwhile', async () => {
    const { secretary, chair } = room.rating;
    const [one, two] = await Promise.all([
      room.deviceOf(browser, secretary),
      room.deviceOf(browser, chair),
    ]);
    const path = `${room.sessionPath()}/bien-ban`;
    const [page, other] = [await one.newPage(), await two.newPage()];
    const errors = await open(page, path);
    await open(other, path);
    const box = page.locator('#minutes-OPINIONS');
    await box.fill('Có mặt: ');
    await page.click('button[aria-label="Chèn: Số người được mời"]');
    expect(await box.inputValue()).toBe('Có mặt: {{members}}');
    await page.waitForSelector('text=Đã lưu lúc');
    await page.screenshot({ path: join(pictures, 'minutes-1024.png'), fullPage: true });
    await other.locator('#minutes-OPINIONS').fill('Bản của Chủ tịch');
    await other.waitForSelector('text=Có người vừa sửa biên bản');
    expect(await other.textContent('blockquote')).toContain('Có mặt: {{members}}');
    expect(await other.locator('#minutes-OPINIONS').inputValue()).toBe('Bản của Chủ tịch');
    await other.screenshot({ path: join(pictures, 'minutes-stale-1024.png') });
    await other.click('text=Giữ bản của tôi và lưu đè');
    await other.waitForSelector('text=Đã lưu lúc');
    await page.click('button:has-text("Tạo biên bản")');
    await page.waitForSelector('text=Tệp đã xong');
    expect(errors).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });
});

const PAGES: readonly [string, () => string][] = [
  ['plan', () => '/quan-tri/hoi-dong/moi'],
  ['prepare-info', () => `${room.sessionPath()}/chuan-bi`],
  ['prepare-rules', () => `${room.sessionPath()}/chuan-bi?buoc=2`],
  ['prepare-members', () => `${room.sessionPath()}/chuan-bi?buoc=3`],
  ['prepare-products', () => `${room.sessionPath()}/chuan-bi?buoc=4`],
  ['prepare-check', () => `${room.sessionPath()}/chuan-bi?buoc=5`],
  ['paper', () => `${room.sessionPath()}/phieu-giay?so=2`],
  ['minutes', () => `${room.sessionPath()}/bien-ban`],
  ['papers', () => `${room.sessionPath()}/giay-to`],
  ['discussion', () => `${room.sessionPath()}/thao-luan?so=1`],
  ['projector', () => `${room.sessionPath()}/trinh-chieu?so=3`],
];

describe.each([320, 768, 1366])('the meeting room at %i px', (width) => {
  it.concurrent.each(PAGES)('%s is accessible and nothing stands out', async (name, address) => {
    const size = { width, height: width < 768 ? 640 : 768 };
    const context = await room.deviceOf(browser, room.rating.secretary, size);
    const page = await context.newPage();
    const errors = await open(page, address());
    await page.waitForSelector('.loading', { state: 'detached' });
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(pictures, `room-${name}-${width}.png`), fullPage: true });
    expect(await overflowing(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
