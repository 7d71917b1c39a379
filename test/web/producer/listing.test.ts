import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { TestApi } from '../../support/api.ts';
import { person } from '../../support/rating.ts';
import type { Visited } from '../visitor.ts';
import { ownDesk, PRODUCER, type OwnDesk } from './desk.ts';
import { held, textOf, type Phone } from './phone.ts';

let desk: OwnDesk;
let api: TestApi;
let mine: Phone;
let id: string;
let path: OwnDesk['path'];

beforeAll(async () => {
  desk = await ownDesk();
  ({ api, mine, id, path } = desk);
}, 120_000);
afterAll(() => desk.close());

const rows = async (sql: string, values: unknown[] = [id]) =>
  (await api.db.owner.query(sql, values)).rows as unknown[];
const picture = (colour: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

const sendPhoto = (page: Visited, fields: Record<string, string>, file?: Buffer) =>
  mine.sendFile(page, path('anh'), fields, file);

describe('photos without script', () => {
  const images = () =>
    rows('SELECT alt_vi AS alt FROM product_image WHERE product_id = $1 ORDER BY position');

  it('are sent, described, put first, taken away and put back', async () => {
    const page = await mine.get(path('anh'));
    const red = await picture('#a33');
    const fields = { 'mo-ta': 'Gói miến 500 g, nhãn đỏ' };
    const sent = [await sendPhoto(page, fields, red), await sendPhoto(page, fields, red)];
    expect(sent.map(({ status, location }) => [status, location])).toEqual([
      [303, `${path('anh')}?da=moi`],
      [303, `${path('anh')}?da=moi`],
    ]);
    expect(await images()).toEqual([{ alt: 'Gói miến 500 g, nhãn đỏ' }]);
    const second = await sendPhoto(
      await mine.get(path('anh')),
      { 'mo-ta': 'Phơi miến' },
      await picture('#3a3'),
    );
    expect(second.status).toBe(303);
    const list = await mine.get(path('anh'));
    const shown = [...list.html.matchAll(/src="(\/anh\/[^"]+)"/g)].map(([, src]) => src!);
    expect(shown).toHaveLength(2);
    expect((await fetch(new URL(shown[0]!, mine.server.url))).status).toBe(200);

    const links = [...list.html.matchAll(/href="([^"]*\?anh=[^"]+)"/g)].map(([, href]) => href!);
    const one = await mine.get(links[1]!);
    const main = await mine.fill(one, path('anh'), { viec: 'chinh' }, 1);
    expect(main.status).toBe(303);
    expect(await images()).toEqual([{ alt: 'Phơi miến' }, { alt: 'Gói miến 500 g, nhãn đỏ' }]);
    const told = await mine.fill(one, path('anh'), { 'mo-ta': 'Phơi miến trên giàn' });
    expect(told.status).toBe(303);
    const silent = await mine.open(links[1]!, { 'mo-ta': ' ' }).then(() => mine.get(links[1]!));
    const empty = await mine.fill(silent, path('anh'), { 'mo-ta': ' ' });
    expect([empty.status, textOf(empty.html).includes('Ảnh này chụp gì?')]).toEqual([422, true]);

    const gone = await mine.fill(await mine.get(links[1]!), path('anh'), { viec: 'xoa' }, 1);
    expect(await images()).toEqual([{ alt: 'Gói miến 500 g, nhãn đỏ' }]);
    const undo = await mine.after(gone);
    const back = await mine.fill(undo, path('anh'), { viec: 'hoan-tac' });
    expect(back.status).toBe(303);
    expect(await images()).toEqual([
      { alt: 'Phơi miến trên giàn' },
      { alt: 'Gói miến 500 g, nhãn đỏ' },
    ]);
  });

  it('that are none are refused beside their field, and what was written stays', async () => {
    const page = await mine.get(path('anh'));
    const none = await sendPhoto(page, { 'mo-ta': 'Nhãn mới' });
    expect(none.status).toBe(422);
    expect(none.html).toContain('value="Nhãn mới"');
    expect(none.html).toContain('id="tep-anh-error"');
    const text = await sendPhoto(page, { 'mo-ta': 'Nhãn' }, Buffer.from('no picture at all'));
    expect(text.status).toBe(422);
    expect(text.html).toContain('id="tep-anh-error"');
    const forged = await sendPhoto(page, { formToken: 'a'.repeat(43) }, await picture('#33a'));
    expect(forged.status).toBe(403);
    const large = await sendPhoto(page, { 'mo-ta': 'Lớn' }, Buffer.alloc(12 * 1024 * 1024));
    expect(large.status).toBe(413);
    expect(await images()).toHaveLength(2);
  });
});

describe('texts of a published product', () => {
  it('wait for review, are shown beside what is there, and are taken back or returned', async () => {
    const page = await mine.get(path('cau-chuyen'));
    const fields = {
      ...{ ten: 'Miến dong Tân Việt Á', 'tom-tat': 'Miến từ củ dong riềng', 'thanh-phan': '' },
      ...{
        'cau-chuyen': 'Dòng một\r\n\r\nDòng hai',
        'ten-anh': 'Canna noodles',
        nhan: 'Xin duyệt',
      },
      ...{ 'loai-0': 'OTHER', 'chu-0': 'Không chất bảo quản', 'can-cu-0': 'Phiếu 12/2026' },
    };
    const sent = await mine.fill(page, path('cau-chuyen'), fields);
    expect(sent.status).toBe(303);
    const waiting = await mine.after(sent);
    expect(textOf(waiting.html)).toMatch(
      /Giới thiệu ngắn Đang có \(không có\) Đề nghị Miến từ củ dong riềng/,
    );
    expect(await rows('SELECT summary FROM product WHERE id = $1')).toEqual([{ summary: null }]);
    const [proposal] = (await rows(
      'SELECT id, proposed FROM listing_change WHERE product_id = $1',
    )) as [{ id: string; proposed: object }];
    expect(proposal.proposed).toEqual({
      summary: 'Miến từ củ dong riềng',
      story: 'Dòng một\n\nDòng hai',
      english: { name: 'Canna noodles' },
      claims: [{ kind: 'OTHER', text: 'Không chất bảo quản', evidence: 'Phiếu 12/2026' }],
    });
    const again = await mine.send(path('cau-chuyen'), { ...held(page.html), ...fields, so: 'x' });
    expect(textOf(again.html)).toContain('đang có một đề nghị chờ duyệt');
    const withdrawn = await mine.fill(waiting, path('cau-chuyen'), { viec: 'rut' });
    expect(textOf((await mine.after(withdrawn)).html)).toContain('Đã rút đề nghị');

    await mine.open(path('cau-chuyen'), { ...fields, 'tom-tat': 'Miến chữa bệnh' });
    const office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
    const { listingChanges } = await office.ok(
      '{ listingChanges(first: 1, filter: { state: [PENDING] }) { nodes { id } } }',
    );
    const returned = await office.ok(
      `mutation ($id: ID!, $input: ListingChangeReturnInput!) {
         listingChangeReturn(id: $id, input: $input) { userErrors { message } } }`,
      {
        id: listingChanges.nodes[0].id,
        input: { reason: 'Không ghi công dụng chữa bệnh.', operationId: 'listing-return-1' },
      },
    );
    expect(returned.listingChangeReturn.userErrors).toEqual([]);
    expect(textOf((await mine.get('/cua-toi')).html)).toContain('bị gửi trả');
    const told = await mine.get(path('cau-chuyen'));
    expect(textOf(told.html)).toContain('Không ghi công dụng chữa bệnh.');
    expect(told.html).toMatch(/<textarea[^>]*name="tom-tat"[^>]*>Miến chữa bệnh<\/textarea>/);
  });
});

describe('what a producer says of itself', () => {
  it('is public only where it agrees, item by item, and gone when it takes that back', async () => {
    const contact = async () => {
      const { producer } = await api.anonymous.ok(
        `query ($slug: String!) { producer(slug: $slug) { contact { phone address } } }`,
        {
          slug: (
            (await rows('SELECT slug FROM producer WHERE name = $1', [PRODUCER]))[0] as {
              slug: string;
            }
          ).slug,
        },
      );
      return producer.contact as unknown;
    };
    const page = await mine.get('/cua-toi/cong-khai');
    expect(textOf(page.html)).toContain('Số điện thoại 0912 000 111 Không công khai');
    expect(await contact()).toEqual({ phone: null, address: null });
    const given = await mine.fill(page, '/cua-toi/cong-khai', { muc: 'PHONE co' });
    expect(given.headers.get('location')).toBe('/cua-toi/cong-khai?da=co#phone');
    expect(await contact()).toEqual({ phone: '0912 000 111', address: null });
    await mine.open('/cua-toi/cong-khai', { muc: 'PHONE khong' });
    expect(await contact()).toEqual({ phone: null, address: null });
    const [other] = (await rows(`SELECT id FROM producer WHERE name = 'Hộ Ong'`, [])) as [
      { id: string },
    ];
    const foreign = Buffer.from(`Producer:${other.id}`).toString('base64');
    await mine.open('/cua-toi/cong-khai', { muc: 'PHONE co', 'chu-the': foreign });
    expect(
      await rows(`SELECT phone_public AS shown FROM producer WHERE name = 'Hộ Ong'`, []),
    ).toEqual([{ shown: false }]);
  });

  it('says how much it makes and when', async () => {
    const wrong = await mine.open(path('nang-luc'), { luong: 'nhiều', 'don-vi': 'tấn' });
    expect([wrong.status, wrong.html.includes('value="nhiều"')]).toEqual([422, true]);
    const sent = await mine.open(path('nang-luc'), {
      ...{ luong: '1,5', 'don-vi': 'tấn', thang: ['11', '12', '1'] },
    });
    expect(textOf((await mine.after(sent)).html)).toContain('1,5 tấn/tháng');
    expect(
      await rows(
        `SELECT capacity_amount::float AS amount, capacity_unit AS unit, season_months AS months
           FROM product WHERE id = $1`,
      ),
    ).toEqual([{ amount: 1.5, unit: 'tấn', months: [1, 11, 12] }]);
  });

  it('enters where it sells, changes and ends it', async () => {
    const add = await mine.open(`${path('lien-he')}?noi=moi`, {
      ten: 'Cửa hàng HTX',
      loai: 'MARKET',
    });
    expect(add.status).toBe(422);
    expect(add.html).toContain('id="dia-chi-error"');
    const fields = { ten: 'Cửa hàng HTX', loai: 'MARKET', 'dia-chi': 'Chợ Xanh', gio: '' };
    const added = await mine.fill(add, path('lien-he'), fields);
    const list = await mine.after(added);
    expect(textOf(list.html)).toContain('Cửa hàng HTX Chợ Chợ Xanh');
    const edit = /href="([^"]*\?noi=[^"m][^"]+)"/.exec(list.html)![1]!;
    await mine.open(edit, { ...fields, 'dia-chi': 'Chợ Xanh, gian 3' });
    const ended = await mine.fill(await mine.get(edit), path('lien-he'), { viec: 'bo' }, 1);
    expect(textOf((await mine.after(ended)).html)).toContain('Chưa ghi nơi bán nào');
  });

  it('reports what it sold, channel by channel, and corrects it', async () => {
    const list = await mine.get('/cua-toi/doanh-so');
    const link = /href="([^"]*doanh-so\?ky=[^"]+sp=[^"]+)"/.exec(list.html)![1]!;
    const address = link.replaceAll('&amp;', '&');
    const fields = { ON_SITE: '12,5 triệu', FAIR: '', RETAIL: 'ít', ECOMMERCE: '0' };
    const part = await mine.open(address, fields);
    expect(part.status).toBe(422);
    expect(part.html).toContain('id="RETAIL-error"');
    const sum = () =>
      rows('SELECT channel, amount::int FROM sales_record WHERE product_id = $1 ORDER BY channel');
    expect(await sum()).toEqual([
      { channel: 'ECOMMERCE', amount: 0 },
      { channel: 'ON_SITE', amount: 12_500_000 },
    ]);
    const mended = await mine.fill(part, address, { ...fields, RETAIL: '300.000' });
    expect(textOf((await mine.after(mended)).html)).toContain('12.800.000 đ');
    const fixed = await mine.open(address, { ...fields, RETAIL: '400.000' });
    expect(fixed.status).toBe(303);
    expect(await sum()).toContainEqual({ channel: 'RETAIL', amount: 400_000 });
  });

  it('sees when it is rated again; pages about the products of others are not there', async () => {
    const [{ slug }] = (await rows('SELECT slug FROM product WHERE id = $1')) as [{ slug: string }];
    const page = await mine.get(`/cua-toi/ho-so/${slug}`);
    expect(page.status).toBe(200);
    expect(textOf(page.html)).toContain('Chưa có hồ sơ nào');
    for (const part of ['anh', 'cau-chuyen', 'lien-he', 'nang-luc']) {
      const address = `/cua-toi/san-pham/${desk.otherSlug}/${part}`;
      expect([part, (await mine.get(address)).status]).toEqual([part, 404]);
      const form = held((await mine.get(`${path(part)}?noi=moi`)).html);
      const sent = await mine.send(address, { ...form, 'dia-chi': 'x', ten: 'x', luong: '1' });
      expect([part, sent.status]).toEqual([part, 404]);
    }
    expect((await mine.get(`/cua-toi/ho-so/${desk.otherSlug}`)).status).toBe(404);
  });
});
