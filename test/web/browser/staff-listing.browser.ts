import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../../src/platform/graphql/node.ts';
import { CREATE, move, UPDATE } from '../../product/entry.ts';
import type { Caller } from '../../support/api.ts';
import { producerOf } from '../../support/dossiers.ts';
import { COMMUNE, op } from '../../support/rating.ts';
import { describePages, staffHouse, type StaffHouse } from './staff-house.ts';

const NAME = 'Miến dong sợi nhỏ tráng tay phơi sương Phia Đén Thành Công túi năm trăm gam';

let house: StaffHouse;
let officer: Caller;
let producer: Caller;
let product: { id: string; slug: string };
let movedId: string;
let openId: string;

const pathOf = (id: string) => `/quan-tri/duyet-noi-dung/${encodeURIComponent(id)}`;

async function create(name: string): Promise<{ id: string; slug: string }> {
  const { producerId } = producer.actor.grants[0]!;
  const texts = { summary: 'Miến phơi nắng, sợi nhỏ.', story: 'Nghề làm miến có từ đời ông bà.' };
  const input = {
    ...{ name, ...texts, subgroupCode: 'I.3.b', operationId: op() },
    producerId: toGlobalId('Producer', producerId!),
  };
  const { productCreate } = await producer.ok(CREATE, { input });
  expect(productCreate.userErrors).toEqual([]);
  return productCreate.product as typeof product;
}

async function published(name: string): Promise<{ id: string; slug: string }> {
  const made = await create(name);
  const input = { baseRevision: 1, operationId: op() };
  const { answer } = await officer.ok(move('ProductPublish'), { id: made.id, input });
  expect(answer.userErrors).toEqual([]);
  return made;
}

async function propose(productId: string, values: object): Promise<string> {
  const { answer } = await producer.ok(
    `mutation ($input: ListingChangeProposeInput!) { answer: listingChangePropose(input: $input) {
       listingChange { id } userErrors { code field } } }`,
    { input: { productId, baseRevision: 2, operationId: op(), ...values } },
  );
  expect(answer.userErrors).toEqual([]);
  return answer.listingChange.id as string;
}

beforeAll(async () => {
  house = await staffHouse();
  officer = await house.person([Role.COMMUNE_OFFICER], 'Nông Thị Xã', COMMUNE);
  producer = await producerOf(house.api, 'Hợp tác xã Tân Việt Á', 'Một thứ khác');
  product = await published(NAME);
  await propose(product.id, { summary: 'Miến sấy lạnh, sợi nhỏ.', note: 'Đổi cách sấy' });
  const other = await published('Bánh khảo Thông Huề');
  movedId = await propose(other.id, { summary: 'Bánh khảo nhân lạc.' });
  const { productUpdate } = await officer.ok(UPDATE, {
    id: other.id,
    input: { summary: 'Bánh khảo truyền thống.', baseRevision: 2, operationId: op() },
  });
  expect(productUpdate.userErrors).toEqual([]);
  const third = await published('Chè dây Kolia');
  openId = await propose(third.id, { story: 'Chè hái trên núi.', name: 'Chè dây Phia Oắc' });
  const entry = await create('Mật ong Bản Giốc');
  await producer.ok(move('ProductSubmit'), {
    id: entry.id,
    input: { baseRevision: 1, operationId: op() },
  });
});
afterAll(() => house?.close());

describe('what producers propose', () => {
  it('is shown word by word beside what is there, and published', async () => {
    const device = await house.deviceOf(officer);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/duyet-noi-dung`);
    await page.click(`a:has-text("${NAME}")`);
    await page.waitForSelector('.sides');
    expect(await page.locator('del').allTextContents()).toEqual(['bỏ:  phơi nắng,']);
    expect(await page.locator('ins').allTextContents()).toEqual(['thêm:  sấy lạnh,']);
    await page.click('button:has-text("Duyệt và đăng")');
    await page.waitForSelector('text=Công chúng thấy nội dung mới.');
    await page.goto(`${house.origin}/san-pham/${product.slug}`);
    expect(await page.textContent('main')).toContain('Miến sấy lạnh');
    await device.close();
  });

  it('is shown with what somebody else has changed meanwhile, and given back for a reason', async () => {
    const device = await house.deviceOf(officer);
    const page = await device.newPage();
    await page.goto(house.origin + pathOf(movedId));
    await page.waitForSelector('text=Mục này đã có người khác sửa');
    expect(await page.textContent('.sides')).toContain('truyền thống');
    await page.click('button:has-text("Trả lại")');
    await page.selectOption('select', { index: 2 });
    expect(await page.inputValue('[name=reason]')).toContain('giấy công bố');
    await page.click('form button:has-text("Trả lại")');
    await page.waitForSelector('.tag:has-text("Đã trả lại")');
    expect(await page.textContent('main')).toContain('giấy công bố');
    await device.close();
  });

  it('that was published can be taken back to an earlier version', async () => {
    const device = await house.deviceOf(officer);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/duyet-noi-dung/phien-ban/${product.slug}`);
    await page.click('button:has-text("So phiên bản 2 với")');
    await page.waitForSelector('del:has-text("phơi nắng")');
    await house.picture(page, 'versions-1366');
    await page.click('button:has-text("Khôi phục phiên bản 2")');
    await page.waitForSelector('li:has-text("Phiên bản 4"):has-text("đang dùng")');
    await page.goto(`${house.origin}/san-pham/${product.slug}`);
    expect(await page.textContent('main')).toContain('Miến phơi nắng');
    await device.close();
  });

  it('as a new product is published from its own part', async () => {
    const device = await house.deviceOf(officer);
    const page = await device.newPage();
    await page.goto(`${house.origin}/quan-tri/duyet-noi-dung?phan=entries`);
    await page.waitForSelector('h2:has-text("Mật ong Bản Giốc")');
    await house.picture(page, 'entries-1366');
    await page.click('button:has-text("Đăng sản phẩm")');
    await page.waitForSelector('text=Đã đăng sản phẩm.');
    await page.waitForSelector('text=Không có sản phẩm mới nào chờ đăng.');
    await device.close();
  });
});

describePages(
  () => house,
  [
    ['reviews', () => officer, () => '/quan-tri/duyet-noi-dung'],
    ['reviews-none', () => officer, () => '/quan-tri/duyet-noi-dung?trang-thai=WITHDRAWN'],
    ['review', () => officer, () => pathOf(openId)],
    ['versions', () => officer, () => `/quan-tri/duyet-noi-dung/phien-ban/${product.slug}`],
  ],
);
