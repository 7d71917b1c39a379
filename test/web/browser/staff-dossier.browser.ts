import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOfPerson } from '../../../src/identity/authenticate.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import { persistGrant } from '../../support/actors.ts';
import type { Caller } from '../../support/api.ts';
import { accepted, lodged, producerOf, type DossierCast } from '../../support/dossiers.ts';
import { COMMUNE, op, sheetCriteria } from '../../support/rating.ts';
import { describePages, settled, staffHouse, type StaffHouse } from './staff-house.ts';

const LONG = 'Miến dong sợi nhỏ tráng tay phơi sương Phia Đén Thành Công đóng túi năm trăm gam';

let house: StaffHouse;
let officer: Caller;
let secretary: Caller;
let producer: Caller;
let cast: DossierCast;
let lodgedId: string;
let readyId: string;

const pathOf = (id: string, part = '') => `/quan-tri/ho-so/${encodeURIComponent(id)}${part}`;

beforeAll(async () => {
  house = await staffHouse();
  const { api } = house;
  officer = await house.person([Role.COMMUNE_OFFICER], 'Nông Thị Xã', COMMUNE);
  secretary = await house.person([Role.COUNCIL_SECRETARY], 'Hoàng Văn Thư');
  producer = await producerOf(api, 'Hợp tác xã Tân Việt Á', LONG);
  cast = { api, producer, officer, secretary, criteria: await sheetCriteria(api) };
  lodgedId = await lodged(cast, LONG);
  readyId = await accepted(cast, 'Bánh khảo Thông Huề');
});
afterAll(() => house?.close());

describe('a dossier', () => {
  it('goes from the commune to the province and is found whole, each in their own role', async () => {
    const device = await house.deviceOf(officer);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/ho-so`);
    await page.click('button.chip:has-text("Đã nộp về xã")');
    await page.click(`text=${LONG}`);
    await page.click('text=Tiếp nhận, bắt đầu đánh giá');
    await page.waitForSelector('.tag:has-text("Xã đang đánh giá")');
    await page.click('a.button:has-text("Ghi đánh giá của xã")');
    await page.fill('[name=materialOrigin]', 'Dong riềng trồng tại xã, từ 75 % trở lên.');
    await page.fill('[name=localLabour]', '14 lao động của xã.');
    await page.fill('[name=ideaOrigin]', 'Nghề làm miến của xã.');
    await page.fill('[name=localIdentity]', 'Kỹ thuật tráng tay.');
    await page.fill('[name=reportNumber]', '112/BC-UBND');
    await page.fill('[name=reportDate]', '2026-11-03');
    await page.click('button:has-text("Ghi đánh giá của xã")');
    await page.waitForSelector('.tag:has-text("Xã đã đánh giá")');

    await page.click('.parts a:has-text("Tỉnh kiểm tra")');
    await page.fill('[name=quantity]', '5');
    await page.click('button:has-text("Ghi nhận mẫu")');
    await page.waitForSelector('text=Đã nhận 5 mẫu.');
    await page.click('button:has-text("Chuyển hồ sơ lên tỉnh")');
    await page.fill('[name=requestNumber]', '45/TTr-UBND');
    await page.fill('[name=requestDate]', '2026-11-04');
    await page.click('form[aria-label="Chuyển hồ sơ lên tỉnh"] button[type=submit]');
    await page.waitForSelector('.tag:has-text("Tỉnh kiểm tra")');
    expect(await page.textContent('main')).toContain('hiện không có bước nào');
    await device.close();

    const office = await house.deviceOf(secretary);
    const desk = await office.newPage();
    await desk.goto(house.origin + pathOf(lodgedId, '?phan=province'));
    await desk.click('button:has-text("Xác nhận đủ điều kiện")');
    await desk.waitForSelector('[role=alert]');
    for (const piece of ['requestLetter', 'communeReport', 'productFile', 'samples']) {
      await desk.check(`[name=${piece}]`);
    }
    await desk.click('button:has-text("Ghi kết quả kiểm tra")');
    await desk.waitForSelector('#checks ~ ul .tag.now');
    await desk.click('button:has-text("Xác nhận đủ điều kiện")');
    await desk.waitForSelector('.tag:has-text("Đủ điều kiện")');
    await desk.fill('[name=plannedOn]', '2026-11-20');
    await desk.fill('[name=why]', 'Xem nơi tráng miến.');
    await desk.click('button:has-text("Lên kế hoạch khảo sát")');
    await desk.waitForSelector('#visits ~ ul li:has-text("Xem nơi tráng miến.")');
    await desk.fill('[name=visitedOn]', '2026-11-20');
    await desk.fill('[name=participants]', 'Tổ tư vấn, cán bộ xã');
    await desk.fill('[name=findings]', 'Đúng như hồ sơ.');
    await desk.click('button:has-text("Ghi kết quả khảo sát")');
    await desk.waitForSelector('#visits ~ ul .tag.now');
    await desk.fill('[name=subject]', 'Hàm lượng tinh bột');
    await desk.fill('[name=testWhy]', 'Phiếu cũ đã hết hạn.');
    await desk.click('button:has-text("Yêu cầu kiểm nghiệm")');
    await desk.fill('[name=laboratory]', 'Trung tâm kiểm nghiệm tỉnh');
    await desk.fill('[name=testNumber]', '77/KN');
    await desk.fill('[name=testDate]', '2026-11-25');
    await desk.fill('[name=result]', '82 %');
    await desk.click('button:has-text("Ghi kết quả kiểm nghiệm")');
    await desk.waitForSelector('#tests ~ ul .tag.now');
    await desk.click('.parts a:has-text("Góp ý")');
    await desk.selectOption('[name=about]', { label: LONG_PIECE });
    await desk.fill('[name=text]', 'Ảnh chụp bản đăng ký bị mờ, xin chụp lại.');
    await desk.click('button:has-text("Gửi góp ý")');
    await desk.waitForSelector('.tag:has-text("chờ trả lời")');
    await desk.click('button:has-text("Trả lại để bổ sung")');
    await desk.fill('[name=reason]', 'Thiếu phiếu kiểm nghiệm còn hạn.');
    await desk.click('form[aria-label="Trả lại để bổ sung"] button[type=submit]');
    await desk.waitForSelector('.tag:has-text("Cần bổ sung")');
    await desk.click('.parts a:has-text("Quá trình")');
    expect(await desk.textContent('#history ~ ol')).toContain('Thiếu phiếu kiểm nghiệm còn hạn.');
    await office.close();
  });

  it('keeps what was typed when somebody else has written meanwhile, and shows both', async () => {
    const id = await lodged(cast, 'Chè dây Kolia');
    const other = await house.deviceOf(officer);
    const page = await other.newPage();
    await page.goto(house.origin + pathOf(id, '?phan=commune'));
    await page.fill('[name=materialOrigin]', 'Bản của tôi');
    const { dossier } = await officer.ok(`query ($id: ID!) { dossier(id: $id) { revision } }`, {
      id,
    });
    const text = { localLabour: 'x', ideaOrigin: 'x', localIdentity: 'x' };
    const { communeAssessmentRecord } = await officer.ok(
      `mutation ($id: ID!, $input: CommuneAssessmentRecordInput!) {
         communeAssessmentRecord(id: $id, input: $input) { userErrors { code } } }`,
      {
        id,
        input: {
          ...{ ...text, materialOrigin: 'Bản của người khác', reportNumber: '1/BC' },
          ...{ reportDate: '2026-11-03', baseRevision: dossier.revision },
          operationId: op(),
        },
      },
    );
    expect(communeAssessmentRecord.userErrors).toEqual([]);
    for (const name of ['localLabour', 'ideaOrigin', 'localIdentity']) {
      await page.fill(`[name=${name}]`, 'y');
    }
    await page.fill('[name=reportNumber]', '2/BC-UBND');
    await page.fill('[name=reportDate]', '2026-11-04');
    await page.click('button:has-text("Ghi đánh giá của xã")');
    await page.waitForSelector('.theirs');
    expect(await page.textContent('.theirs blockquote')).toBe('Bản của người khác');
    expect(await page.inputValue('[name=materialOrigin]')).toBe('Bản của tôi');
    await house.picture(page, 'dossier-stale-1366');
    await page.click('button:has-text("Ghi đánh giá của xã")');
    await page.waitForSelector('text=Đã ghi đánh giá của xã.');
    await page.waitForSelector('.theirs', { state: 'detached' });
    await other.close();
  });

  it('takes a paper of its producer in parts, for a criterion and its pages', async () => {
    const id = await lodged(cast, 'Mật ong Bản Giốc');
    const { dossier } = await officer.ok(`query ($id: ID!) { dossier(id: $id) { revision } }`, {
      id,
    });
    await officer.ok(
      `mutation ($id: ID!, $input: DossierReturnInput!) {
         dossierReturn(id: $id, input: $input) { userErrors { code } } }`,
      {
        id,
        input: { baseRevision: dossier.revision, reason: 'Thêm giấy', operationId: op() },
      },
    );
    const { producerId } = producer.actor.grants[0]!;
    await persistGrant(house.api.db, producer.actor.personId!, Role.PRODUCER, { producerId });
    const signed = house.api.as(
      await actorOfPerson(house.api.db, producer.actor.personId!, new Date()),
    );
    const device = await house.deviceOf(signed);
    const page = await device.newPage();
    await page.goto(house.origin + pathOf(id, '?phan=evidence'));
    await page.selectOption('[name=kind]', 'TEST_REPORT');
    await page.fill('[name=title]', 'Phiếu kiểm nghiệm 2026');
    await page.setInputFiles('input[type=file]', {
      name: 'kiem-nghiem.png',
      mimeType: 'image/png',
      buffer: PICTURE,
    });
    await page.waitForSelector('text=Đã nhận tệp “kiem-nghiem.png”.');
    await page.selectOption('[name="criterion-0"]', { index: 3 });
    await page.fill('[name="from-0"]', '2');
    await page.click('button:has-text("Lưu minh chứng")');
    await page.waitForSelector('h3:has-text("Phiếu kiểm nghiệm 2026")');
    expect(await page.textContent('li:has-text("Phiếu kiểm nghiệm 2026")')).toContain('trang 2');
    const href = await page.getAttribute('a:has-text("Mở tệp kiem-nghiem.png")', 'href');
    const file = await page.request.get(new URL(href!, house.origin).href);
    expect((await file.body()).equals(PICTURE)).toBe(true);
    await settled(page);
    await device.close();
  });
});

/** One grey dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const LONG_PIECE = 'Cả hồ sơ';

describePages(
  () => house,
  [
    ['dossiers', () => officer, () => '/quan-tri/ho-so'],
    ['dossiers-none', () => secretary, () => '/quan-tri/ho-so?trang-thai=WITHDRAWN'],
    ['dossier-check', () => secretary, () => pathOf(readyId)],
    ['dossier-evidence', () => secretary, () => pathOf(readyId, '?phan=evidence')],
    ['dossier-commune', () => officer, () => pathOf(readyId, '?phan=commune')],
    ['dossier-province', () => secretary, () => pathOf(readyId, '?phan=province')],
    ['dossier-comments', () => secretary, () => pathOf(readyId, '?phan=comments')],
    ['dossier-history', () => secretary, () => pathOf(readyId, '?phan=history')],
    ['dossier-missing', () => officer, () => '/quan-tri/ho-so/khong-co'],
  ],
);
