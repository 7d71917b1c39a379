import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testServer, type TestServer } from '../../support/server.ts';
import { held, holderOf, Phone, readMessages, textOf } from './phone.ts';

let api: TestApi;
let server: TestServer;
let mine: Phone;
let ids: string[];
let slugs: Record<'mine' | 'draft' | 'other', string>;
const PRODUCER = 'HTX Tân Việt Á';

beforeAll(async () => {
  api = await testApi();
  api.now = new Date();
  ids = await makeProducts(api.db, [
    { name: 'Miến dong Tân Việt Á', price: 120_000, producer: PRODUCER },
    { name: 'Bún khô Tân Việt Á', producer: PRODUCER, status: 'DRAFT' },
    { name: 'Mật ong bạc hà', price: 250_000, producer: 'Hộ Ong' },
  ]);
  const { rows } = await api.db.owner.query<{ id: string; slug: string }>(
    'SELECT id, slug FROM product WHERE id = any($1)',
    [ids],
  );
  const slug = (n: number) => rows.find(({ id }) => id === ids[n])!.slug;
  slugs = { mine: slug(0), draft: slug(1), other: slug(2) };
  server = await testServer({ db: api.db, environment: { RATE_LIMIT_POINTS: '0' } });
  const codes = readMessages(api);
  mine = await new Phone(server).signIn((await holderOf(api, PRODUCER)).phone, codes);
}, 120_000);
afterAll(async () => {
  await server.close();
  await api.close();
});

const price = async (n = 0) => {
  const { rows } = await api.db.owner.query(
    `SELECT price_amount::int AS amount, price_unit AS unit, price_base_quantity::float AS base,
            stock_state AS stock, revision FROM product WHERE id = $1`,
    [ids[n]],
  );
  return rows[0] as { amount: number; unit: string; base: number | null; stock: string | null };
};
const path = (part = '', slug = slugs.mine) => `/cua-toi/san-pham/${slug}${part}`;

describe('the price of a product', () => {
  beforeEach(() =>
    api.db.owner.query(
      `UPDATE product SET price_amount = 120000, price_unit = '500 g', price_base_quantity = 0.5,
              price_base_unit = 'KILOGRAM', revision = revision + 1 WHERE id = $1`,
      [ids[0]],
    ),
  );

  it('is changed without script, once however often it is sent, and everybody sees it', async () => {
    const page = await mine.get(path('/gia'));
    expect(textOf(page.html)).toContain('120.000 đ / 500 g = 240.000 đ/kg');
    const fields = { gia: '125 nghìn', 'don-vi': '500 g', kho: 'LIMITED' };
    const [first, second] = await Promise.all([
      mine.fill(page, path('/gia'), fields),
      mine.fill(page, path('/gia'), fields),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(textOf((await mine.after(first)).html)).toContain('Đã lưu. Khách thấy ngay.');
    expect(await price()).toMatchObject({ amount: 125_000, base: 0.5, stock: 'LIMITED' });
    const changes = await api.db.owner.query(
      `SELECT what FROM offer_change WHERE product_id = $1 AND after LIKE '125000%'`,
      [ids[0]],
    );
    expect(changes.rows).toEqual([{ what: 'PRICE' }]);
    const shown = await new Phone(server).get(`/san-pham/${slugs.mine}`);
    expect(textOf(shown.html)).toContain('125.000 đ / 500 g');
  });

  it('is asked about when it is far from the last one, and said in words', async () => {
    const fields = { gia: '1.200.000', 'don-vi': '500 g', kho: '' };
    const asked = await mine.open(path('/gia'), fields);
    const text = textOf(asked.html);
    expect(text).toContain('Giá có đúng không?');
    expect(text).toContain('= 2.400.000 đ/kg · Một triệu hai trăm nghìn đồng');
    expect(asked.html).toContain('value="1.200.000"');
    expect(await price()).toMatchObject({ amount: 120_000 });
    const sure = await mine.fill(asked, path('/gia'), { ...fields, 'dong-y': '1' });
    expect(sure.status).toBe(303);
    expect(await price()).toMatchObject({ amount: 1_200_000 });
  });

  it('that somebody else has changed is shown beside one’s own, and one chooses', async () => {
    const page = await mine.get(path('/gia'));
    await api.db.owner.query(
      'UPDATE product SET price_amount = 130000, revision = revision + 1 WHERE id = $1',
      [ids[0]],
    );
    const fields = { gia: '125.000', 'don-vi': '500 g', kho: '' };
    const stale = await mine.fill(page, path('/gia'), fields);
    expect(textOf(stale.html)).toMatch(/Đang có 130\.000 đ \/ 500 g Vừa nhập 125\.000 đ \/ 500 g/);
    expect(await price()).toMatchObject({ amount: 130_000 });
    const saved = await mine.fill(stale, path('/gia'), fields);
    expect(saved.status).toBe(303);
    expect(await price()).toMatchObject({ amount: 125_000 });
    // Going back to a page that was sent and sending something else is a new change, not a repeat.
    const back = await mine.fill(page, path('/gia'), { ...fields, gia: '126.000' });
    expect(textOf(back.html)).toContain('Vừa có người sửa mục này');
    expect(await price()).toMatchObject({ amount: 125_000 });
  });

  it('that cannot be read comes back with what was typed', async () => {
    const wrong = await mine.open(path('/gia'), { gia: 'mười đồng', 'don-vi': '1 kg', kho: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('<title>Có lỗi: ');
    expect(wrong.html).toContain('<a href="#gia">Chưa đọc được giá.');
    expect(wrong.html).toContain('value="mười đồng"');
    expect(wrong.html).toMatch(/<option selected="">1 kg/);
    const long = await mine.open(path('/gia'), { gia: '5000', 'don-vi-khac': 'x'.repeat(51) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('id="don-vi-khac-error"');
    expect(await price()).toMatchObject({ amount: 120_000, unit: '500 g' });
  });

  it('keeps what a unit holds that does not say it, and knows what "hộp 300 g" does', async () => {
    await api.db.owner.query(
      `UPDATE product SET price_unit = 'túi', price_base_quantity = 0.25 WHERE id = $1`,
      [ids[0]],
    );
    await mine.open(path('/gia'), { gia: '125.000', 'don-vi': 'túi', kho: '' });
    expect(await price()).toMatchObject({ amount: 125_000, unit: 'túi', base: 0.25 });
    await mine.open(path('/gia'), { gia: '90000', 'don-vi-khac': 'hộp 300 g', kho: '' });
    expect(await price()).toMatchObject({ amount: 90_000, unit: 'hộp 300 g', base: 0.3 });
  });
});

describe('products of others', () => {
  it('are not there, though the world sees them; one’s own drafts are', async () => {
    const form = held((await mine.get(path('/gia'))).html);
    for (const part of ['', '/gia']) {
      const { status, html } = await mine.get(path(part, slugs.other));
      expect([part, status]).toEqual([part, 404]);
      expect(html).not.toContain('Mật ong');
    }
    const fields = { ...form, gia: '1000', 'don-vi': '500 g', kho: '' };
    expect((await mine.send(path('/gia', slugs.other), fields)).status).toBe(404);
    expect(await price(2)).toMatchObject({ amount: 250_000 });
    const draft = await mine.get(path('', slugs.draft));
    expect(textOf(draft.html)).toMatch(/Bún khô Tân Việt Á Bản nháp/);
    expect(draft.html).not.toContain('Xem như khách thấy');
  });
});

describe('an inquiry', () => {
  const inquire = async (productSlug: string, operationId: string) => {
    const buyer = { name: 'Lê Văn Mua', phone: '0912 345 678' };
    const input = { productSlug, buyer, wants: 'Cần 200 gói <b>', operationId };
    await api.anonymous.ok(
      `mutation ($input: InquirySendInput!) { inquirySend(input: $input) { receipt { code } } }`,
      { input },
    );
    const { rows } = await api.db.owner.query<{ id: string }>(
      `SELECT id FROM inquiry ORDER BY id DESC LIMIT 1`,
    );
    return rows[0]!.id;
  };
  const state = async (id: string) => {
    const { rows } = await api.db.owner.query('SELECT state, outcome FROM inquiry WHERE id = $1', [
      id,
    ]);
    return rows[0] as unknown;
  };

  it('is answered and closed with what came of it; a second click adds nothing', async () => {
    const id = await inquire(slugs.mine, 'offers-inquiry-1');
    expect(textOf((await mine.get('/cua-toi')).html)).toContain('1 khách hỏi mua đang chờ trả lời');
    const list = await mine.get('/cua-toi/hoi-mua');
    const address = /href="(\/cua-toi\/hoi-mua\/[^"?]+)"/.exec(list.html)![1]!;
    const page = await mine.get(address);
    expect(page.html).toContain('href="tel:0912345678"');
    expect(page.html).toContain('href="https://zalo.me/0912345678"');
    expect(page.html).toContain('Cần 200 gói &lt;b&gt;');

    const empty = await mine.fill(page, address, { cach: 'PHONE', 'noi-dung': ' ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('id="noi-dung-error"');
    const fields = { cach: 'PAGE', 'noi-dung': 'Có hàng, 120 nghìn một gói.' };
    const sent = await mine.fill(empty, address, fields);
    const again = await mine.fill(empty, address, fields);
    expect([sent.status, again.status]).toEqual([303, 303]);
    const answered = await mine.after(sent);
    expect(textOf(answered.html).match(/Có hàng, 120 nghìn/g)).toHaveLength(1);
    expect(await state(id)).toEqual({ state: 'ANSWERED', outcome: null });

    const closed = await mine.fill(
      answered,
      address,
      { viec: 'dong', 'ket-qua': 'SALE', 'ghi-them': '' },
      1,
    );
    expect(closed.headers.get('location')).toBe('/cua-toi/hoi-mua?da=dong');
    expect(await state(id)).toEqual({ state: 'CLOSED', outcome: 'SALE' });
    const shelf = await mine.get('/cua-toi/hoi-mua?xem=ket-thuc');
    expect(textOf(shelf.html)).toContain('Đã bán');
  });

  it('to others is not there', async () => {
    const id = await inquire(slugs.other, 'offers-inquiry-2');
    const { toGlobalId } = await import('../../../src/platform/graphql/node.ts');
    const address = `/cua-toi/hoi-mua/${encodeURIComponent(toGlobalId('Inquiry', id))}`;
    expect((await mine.get(address)).status).toBe(404);
    const form = { ...held((await mine.get(path('/gia'))).html), ban: '1', 'noi-dung': 'x' };
    expect((await mine.send(address, form)).status).toBe(403);
    expect(await state(id)).toEqual({ state: 'OPEN', outcome: null });
  });
});
