import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { TestApi } from '../../support/api.ts';
import { lodged, moveDossier, registered, type DossierCast } from '../../support/dossiers.ts';
import { COMMUNE, person, sheetCriteria } from '../../support/rating.ts';
import { ownDesk, PRODUCER, type OwnDesk } from './desk.ts';
import { held, textOf, type Phone } from './phone.ts';

let desk: OwnDesk;
let api: TestApi;
let mine: Phone;

beforeAll(async () => {
  desk = await ownDesk();
  ({ api, mine } = desk);
}, 120_000);
afterAll(() => desk.close());

const rows = async (sql: string, values: unknown[] = [desk.id]) =>
  (await api.db.owner.query(sql, values)).rows as Record<string, unknown>[];

describe('what was reported as sold', () => {
  const sold = () =>
    rows('SELECT channel, amount::int FROM sales_record WHERE product_id = $1 ORDER BY channel');

  it('is taken back at once, or later back to the figure before a correction', async () => {
    const list = await mine.get('/cua-toi/doanh-so');
    const link = /href="([^"]*doanh-so\?ky=[^"]+sp=[^"]+)"/.exec(list.html)![1]!;
    const address = link.replaceAll('&amp;', '&');
    const sent = await mine.open(address, { ON_SITE: '10 triệu', FAIR: '2 triệu' });
    const told = await mine.after(sent);
    expect(textOf(told.html)).toContain('Hoàn tác lần ghi vừa rồi');
    const period = new URL(address, 'http://x').searchParams.get('ky')!;
    const lai = [...told.html.matchAll(/name="lai" value="([^"]+)"/g)].map(([, value]) => value!);
    const undo = { ...held(told.html), lai };
    const place = `/cua-toi/doanh-so?ky=${period}`;
    const done = [await mine.send(place, undo), await mine.send(place, undo)];
    expect(done.map(({ status }) => status)).toEqual([303, 303]);
    expect(await sold()).toEqual([]);

    await mine.open(address, { ON_SITE: '10 triệu' });
    await mine.open(address, { ON_SITE: '100 triệu' });
    const form = await mine.get(address);
    expect(textOf(form.html)).toMatch(
      /Bán tại chỗ : 100\.000\.000 đ Trước khi sửa: 10\.000\.000 đ/,
    );
    const lastOne = /name="lai" value="([^"]+)"/.exec(form.html)![1]!;
    const back = await mine.fill(form, address, { lai: lastOne }, 1);
    expect(textOf((await mine.after(back)).html)).toContain('Đã hoàn tác.');
    expect(await sold()).toEqual([{ channel: 'ON_SITE', amount: 10_000_000 }]);
    const late = await mine.fill(form, address, { lai: lastOne, so: 'another-press' }, 1);
    expect([late.status, textOf(late.html).includes('đã được người khác sửa')]).toEqual([
      422,
      true,
    ]);
    expect(await sold()).toEqual([{ channel: 'ON_SITE', amount: 10_000_000 }]);
  });
});

describe('texts', () => {
  const change = (summary: string | null) =>
    rows('UPDATE product SET summary = $2, revision = revision + 1 WHERE id = $1', [
      ...[desk.id, summary],
    ]);

  it('that somebody else has changed meanwhile are shown beside what was written', async () => {
    const path = desk.path('cau-chuyen');
    const page = await mine.get(path);
    await change('Của cán bộ');
    const fields = { ten: 'Miến dong Tân Việt Á', 'tom-tat': 'Của chủ thể', so: 'stale-texts' };
    const { status, html } = await mine.fill(page, path, fields);
    expect(status).toBe(422);
    expect(textOf(html)).toMatch(/Giới thiệu ngắn Đang có Của cán bộ Vừa viết Của chủ thể/);
    expect(html).toMatch(/<textarea[^>]*name="tom-tat"[^>]*>Của chủ thể<\/textarea>/);
    expect(await rows('SELECT id FROM listing_change WHERE product_id = $1')).toEqual([]);
    await change(null);
  });
});

describe('versions of a product', () => {
  it('are listed, held against the present one, and taken back; texts by a proposal', async () => {
    const path = desk.path('lich-su');
    await mine.open(desk.path('gia'), { gia: '130.000', 'don-vi': '500 g' });
    const office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
    const { revision } = (await rows('SELECT revision FROM product WHERE id = $1'))[0]!;
    const claims = [{ kind: 'ORGANIC', text: 'Không phẩm màu', evidence: 'Phiếu 8/2026' }];
    const input = {
      ...{ summary: 'Miến mới', claims },
      ...{ baseRevision: revision, operationId: 'version-summary' },
    };
    const id = Buffer.from(`Product:${desk.id}`).toString('base64');
    const { productUpdate } = await office.ok(
      `mutation ($id: ID!, $input: ProductUpdateInput!) {
         productUpdate(id: $id, input: $input) { userErrors { message } } }`,
      { id, input },
    );
    expect(productUpdate.userErrors).toEqual([]);
    const list = await mine.get(path);
    expect(textOf(list.html)).toMatch(/Sửa nội dung \(đang dùng\).*Đổi giá.*Có từ trước/s);
    const links = [...list.html.matchAll(/href="([^"]*lich-su\?ban=\d+)"/g)].map(([, to]) => to!);
    expect(links).toHaveLength(2);

    const second = await mine.get(links[0]!);
    expect(textOf(second.html)).toMatch(/Giới thiệu ngắn Bản này \(không có\) Bây giờ Miến mới/);
    const proposed = await mine.fill(second, path, { viec: 'de-nghi' });
    expect(proposed.headers.get('location')).toBe(`${desk.path('cau-chuyen')}?da=1`);
    expect(await rows('SELECT proposed FROM listing_change WHERE product_id = $1')).toEqual([
      { proposed: { summary: null, claims: [] } },
    ]);

    await api.db.owner.query(`UPDATE product SET status = 'DRAFT' WHERE id = $1`, [desk.id]);
    const first = await mine.get(links[1]!);
    expect(textOf(first.html)).toMatch(
      /Giá Bản này 120\.000.đ \/ 500 g Bây giờ 130\.000.đ \/ 500 g/,
    );
    const again = [
      await mine.fill(first, path, { viec: 'lay-lai' }),
      await mine.fill(first, path, { viec: 'lay-lai' }),
    ];
    expect(again.map(({ status }) => status)).toEqual([303, 303]);
    expect(
      await rows('SELECT price_amount::int AS price, summary FROM product WHERE id = $1'),
    ).toEqual([{ price: 120_000, summary: null }]);
    const stale = await mine.fill(first, path, { viec: 'lay-lai', so: 'another-press' });
    expect([stale.status, textOf(stale.html).includes('chưa được lưu')]).toEqual([422, true]);
    expect((await mine.get(`${path}?ban=99`)).status).toBe(404);
    await api.db.owner.query(`UPDATE product SET status = 'PUBLISHED' WHERE id = $1`, [desk.id]);
  });
});

describe('papers of a dossier', () => {
  let cast: DossierCast;
  const photo = () =>
    sharp({ create: { width: 800, height: 1100, channels: 3, background: '#eee' } })
      .jpeg()
      .toBuffer();

  beforeAll(async () => {
    const [producer] = await rows('SELECT id FROM producer WHERE name = $1', [PRODUCER]);
    const own = { producerId: producer!['id'] as string, units: [] };
    cast = {
      api,
      producer: await person(api, Role.PRODUCER, PRODUCER, own),
      officer: await person(api, Role.COMMUNE_OFFICER, 'Cán bộ xã', { units: [COMMUNE] }),
      secretary: await person(api, Role.COUNCIL_SECRETARY, 'Thư ký'),
      criteria: await sheetCriteria(api),
    };
  });
  const pathOf = async (name: string) => {
    const [product] = await rows('SELECT slug FROM product WHERE name = $1', [name]);
    return `/cua-toi/ho-so/${product!['slug'] as string}`;
  };
  const papers = (name: string) =>
    rows(
      `SELECT e.kind, e.title, e.file_id IS NOT NULL AS filed,
              (SELECT count(*)::int FROM dossier_evidence_criterion c WHERE c.evidence_id = e.id) AS proves
         FROM dossier_evidence e JOIN dossier d ON d.id = e.dossier_id
         JOIN product p ON p.id = d.product_id WHERE p.name = $1 ORDER BY e.position`,
      [name],
    );

  it('are photographed into a draft, taken out and put back', async () => {
    await registered(cast, 'Bún khô');
    const path = await pathOf('Bún khô');
    const page = await mine.get(path);
    expect(textOf(page.html)).toMatch(/Đang soạn, chưa nộp .* Giấy tờ đã gửi \(0\)/);
    const criterion = cast.criteria[0]!.id;
    const fields = { loai: 'TEST_REPORT', ten: 'Phiếu 12/2026', 'tieu-chi': criterion };
    const file = await photo();
    const sent = [
      await mine.sendFile(page, path, fields, file),
      await mine.sendFile(page, path, fields, file),
    ];
    expect(sent.map(({ location }) => location)).toEqual([`${path}?da=giay`, `${path}?da=giay`]);
    const kept = { kind: 'TEST_REPORT', title: 'Phiếu 12/2026', filed: true, proves: 1 };
    expect(await papers('Bún khô')).toEqual([kept]);
    const none = await mine.sendFile(await mine.get(path), path, { ten: 'Giấy' });
    expect([none.status, none.html.includes('id="tep-giay-error"')]).toEqual([422, true]);

    const out = await mine.open(path, { viec: 'xoa' });
    expect(await papers('Bún khô')).toEqual([]);
    const undo = await mine.after(out);
    expect((await mine.fill(undo, path, { viec: 'hoan-tac' })).status).toBe(303);
    expect(await papers('Bún khô')).toEqual([kept]);
  });

  it('can be given up half sent', async () => {
    const path = await pathOf('Bún khô');
    const page = await mine.get(path);
    const forms = page.html.split(/method="post"/).length - 2;
    const facts = { 'ten-tep': 'a.jpg', byte: '70000', sha256: 'a'.repeat(64) };
    const begun = await mine.fill(
      page,
      path,
      { ...facts, 'loai-tep': 'image/jpeg', viec: 'bat-dau' },
      forms,
    );
    const { file } = JSON.parse(begun.html) as { file: string };
    await mine.fill(page, path, { viec: 'huy', tep: file }, forms);
    const pending = `SELECT state FROM stored_file WHERE sha256 = decode($1, 'hex')`;
    expect(await rows(pending, ['a'.repeat(64)])).toEqual([{ state: 'REMOVED' }]);
  });

  it('are added to one that was returned, with its reason in sight, and it is lodged again', async () => {
    const now = api.now;
    api.now = new Date('2026-11-22T03:00:00Z');
    const id = await lodged(cast, 'Bánh khảo');
    await moveDossier(cast.officer, 'dossierReturn', id, { reason: 'Thiếu phiếu kiểm nghiệm.' });
    api.now = now;
    const path = await pathOf('Bánh khảo');
    const page = await mine.get(path);
    expect(textOf(page.html)).toMatch(
      /Cần bổ sung.*Hồ sơ được trả lại lúc .*Thiếu phiếu kiểm nghiệm\./,
    );
    await mine.sendFile(page, path, { loai: 'TEST_REPORT', ten: '' }, await photo());
    expect((await papers('Bánh khảo')).map(({ title }) => title)).toEqual([
      'Hợp đồng liên kết',
      'Phiếu kiểm nghiệm',
    ]);
    const ready = await mine.get(path);
    const again = await mine.fill(ready, path, { viec: 'nop' });
    expect(textOf((await mine.after(again)).html)).toMatch(/Đã nộp hồ sơ về xã\..*Đã nộp về xã/);
    const late = await mine.sendFile(ready, path, { loai: 'AWARD', ten: 'Muộn' }, await photo());
    expect(late.status).toBe(422);
    expect(await papers('Bánh khảo')).toHaveLength(2);
  });
});
