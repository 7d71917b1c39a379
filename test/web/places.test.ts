import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor, type Visitor } from './visitor.ts';
import { webWorld, type World } from './world.ts';

let world: World;
let visit: Visitor;

beforeAll(async () => {
  world = await webWorld();
  visit = visitor(world.server);
}, 120_000);
afterAll(() => world.close());

const text = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('producers', () => {
  it('show no way to reach them before they agree, and then only what they agreed to', async () => {
    const { owner } = world.api.db;
    const path = `/chu-the/${world.producer}`;
    await owner.query(`UPDATE producer SET phone = '0206385', email = 'a@b.vn' WHERE slug = $1`, [
      world.producer,
    ]);
    const before = await visit(path);
    expect(before.html).not.toMatch(/0206385|a@b\.vn/);
    expect(text(before.html)).toContain('chưa đồng ý công khai cách liên hệ');
    await owner.query('UPDATE producer SET phone_public = true WHERE slug = $1', [world.producer]);
    const after = await visit(path);
    expect(after.html).toContain('href="tel:0206385"');
    expect(after.html).toContain('"telephone":"0206385"');
    expect(after.html).not.toContain('a@b.vn');
    await owner.query('UPDATE producer SET phone_public = false WHERE slug = $1', [world.producer]);
    expect((await visit(path)).html).not.toContain('0206385');
  });

  it('that do not exist are not there', async () => {
    expect((await visit('/chu-the/khong-co')).status).toBe(404);
  });
});

describe('places', () => {
  it('a ward names the units it was made from, old names with their district', async () => {
    const { html } = await visit('/xa/01273');
    expect(text(html)).toContain('Phường Thục Phán');
    expect(text(html)).toMatch(/Xã Hưng Đạo \(.*Thành phố Cao Bằng\)/);
    expect((await visit('/en/communes/01273')).html).toContain('Formed on 1 July 2025 from:');
    expect((await visit('/xa/99999')).status).toBe(404);
  });

  it('the map counts the products of each of the 56 units, in the picture and in the list', async () => {
    const { html } = await visit('/ban-do');
    expect(html.match(/<rect class="tile/g)).toHaveLength(56);
    expect(text(html)).toMatch(/Phường Tân Giang 30/);
    const valid = await visit('/ban-do?con-han=1');
    expect(text(valid.html)).toMatch(/Phường Tân Giang 0/);
  });
});

describe('comparing', () => {
  it('lays products side by side, without gold for what is not valid', async () => {
    const { slugs } = world;
    const { html } = await visit(`/so-sanh?sp=${slugs.valid}&sp=${slugs.expired}&sp=khong-co`);
    expect(html.match(/<th scope="col">/g)).toHaveLength(3);
    expect(html.match(/class="badge valid"/g)).toHaveLength(1);
    expect(text(html)).toContain('2 tấn/tháng');
    expect(html).toContain(`href="/so-sanh?sp=${slugs.expired}"`);
    expect((await visit('/so-sanh')).html).toContain('Hãy chọn từ 2 đến 4');
  });
});

describe('an inquiry', () => {
  const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const good = {
    ...{ ten: 'Lê Văn Mua', 'dien-thoai': '0987654321', 'can-gi': 'Cần 300 gói' },
    ...{ luc: '2026-11-22T03:41:00.000Z', so: 'form-number-1', 'trang-web': '' },
  };
  const post = (fields: Record<string, string>) =>
    visit(`/hoi-mua/${world.slugs.valid}`, {}, { method: 'POST', body: form(fields) });

  it('brings what is wrong back with everything that was written', async () => {
    const answer = await post({ ...good, 'dien-thoai': '12' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Cần 300 gói');
    expect(answer.html).toMatch(/id="dien-thoai-error">Số điện thoại cần 9–11 chữ số/);
    expect(answer.html).toContain('aria-invalid="true"');
  });

  it('leads to its receipt, and a second click to the same one', async () => {
    const [one, two] = [await post(good), await post(good)];
    expect([one.status, two.status]).toEqual([303, 303]);
    const to = one.headers.get('location')!;
    expect(to).toMatch(/^\/bien-nhan\/[2-9A-Z]{10}$/);
    expect(two.headers.get('location')).toBe(to);
    const receipt = await visit(to);
    expect(receipt.headers.get('cache-control')).toBe('no-store');
    expect(text(receipt.html)).toContain('Sẽ được trả lời trước 10:42 24/11/2026');
    expect(receipt.html).not.toMatch(/Lê Văn Mua|0987654321/);
  });

  it('from another site is refused', async () => {
    const answer = await visit(
      `/hoi-mua/${world.slugs.valid}`,
      { origin: 'https://evil.example' },
      { method: 'POST', body: form(good) },
    );
    expect(answer.status).toBe(403);
  });
});

describe('for programs', () => {
  it('CSV and JSON hold every published product with the same fields', async () => {
    const csv = (await visit('/du-lieu/san-pham.csv')).html;
    const json = JSON.parse((await visit('/du-lieu/san-pham.json')).html) as {
      products: Record<string, unknown>[];
    };
    const { data } = await world.api.anonymous.run<{ products: { totalCount: number } }>(
      '{ products(first: 1, filter: { validity: ANY }) { totalCount } }',
    );
    expect(json.products).toHaveLength(data!.products.totalCount);
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(json.products.length + 1);
    expect(lines[0]!.replace('\ufeff', '').split(',')).toEqual(Object.keys(json.products[0]!));
    const expired = json.products.find(({ slug }) => slug === world.slugs.expired);
    expect(expired).toMatchObject({ stars: null, validity: 'EXPIRED' });
    const valid = json.products.find(({ slug }) => slug === world.slugs.valid);
    expect(valid).toMatchObject({ stars: 4, price_vnd: 120_000, season_months: [1, 10, 11, 12] });
  });

  it('the sitemap lists every page once, with its twin', async () => {
    const { html, origin, headers } = await visit('/sitemap.xml');
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const pages = [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain(`${origin}/san-pham/${world.slugs.valid}`);
    expect(pages).toContain(`${origin}/xa/01273`);
    expect(pages).toContain(`${origin}/chu-the/${world.producer}`);
    expect(html).toContain(`href="${origin}/en/products/${world.slugs.valid}"`);
    expect((await visit('/robots.txt')).html).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });

  it('the feed tells of what is valid, and of nothing else', async () => {
    const { html } = await visit('/moi-cong-nhan.rss');
    expect(html.match(/<item>/g)).toHaveLength(1);
    expect(html).toContain('<title>Miến dong Tân Việt Á</title>');
    expect(html).toContain('4 sao. ');
  });
});
