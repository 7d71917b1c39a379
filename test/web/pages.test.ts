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
/** A page without the other products that it leads to. */
const own = (html: string) => html.split('Sản phẩm khác của')[0]!;
const names = (html: string) =>
  [...html.matchAll(/<h3><a [^>]*>([^<]*)</g)].map(([, name]) => name);

describe('the home page', () => {
  it('shows certified products with stars, the others without and says why', async () => {
    const { html } = await visit('/');
    const [certified, others] = html.split('Sản phẩm khác trong danh mục');
    expect(names(certified!)).toEqual(['Miến dong Tân Việt Á']);
    expect(certified).toContain('Hạng 4 sao, còn hiệu lực đến 12/2028');
    expect(others).toContain('nên không ghi hạng sao');
    expect(others).not.toContain('class="badge valid"');
  });

  it('draws what the table beside it says', async () => {
    const { html } = await visit('/');
    expect(text(html)).toContain('Xem bảng số liệu Ngành Sản phẩm Còn hiệu lực');
    expect([...html.matchAll(/<rect class="tile /g)]).toHaveLength(56);
    expect(html).toContain('">30</text>');
  });
});

describe('the list', () => {
  it('shows valid ones first of all, and those without stars below', async () => {
    const { html } = await visit('/san-pham');
    const [valid, rest] = html.split('33 sản phẩm không có hạng sao');
    expect(names(valid!)).toEqual(['Miến dong Tân Việt Á']);
    expect(text(valid!)).toContain('1 sản phẩm còn hiệu lực');
    expect(valid).toContain('href="/san-pham?tat-ca=1"');
    expect(names(rest!)).toHaveLength(24);
    expect(rest).not.toContain('badge valid');
  });

  it('goes on and back by real links, each product once', async () => {
    const first = await visit('/san-pham?tat-ca=1&xep=ten');
    const next = /<link rel="next" href="([^"]+)"/.exec(first.html)![1]!.replaceAll('&amp;', '&');
    const second = await visit(next);
    const previous = /<link rel="prev" href="([^"]+)"/.exec(second.html)![1]!;
    const back = await visit(previous.replaceAll('&amp;', '&'));
    expect(names(first.html)).toHaveLength(24);
    expect(names(second.html)).toHaveLength(10);
    expect(new Set([...names(first.html), ...names(second.html)]).size).toBe(34);
    expect(names(back.html)).toEqual(names(first.html));
    expect(names(first.html)[0]).toBe('Chè dây Kolia');
  });

  it('sorts by price with those without one last', async () => {
    const { html } = await visit('/san-pham?tat-ca=1&xep=gia&nhom=I');
    expect(names(html)[0]).toBe('Lạp sườn mẫu 01');
    expect(html).toContain('aria-current="true">Giá tăng');
  });

  it('keeps the whole choice in its address and lets each part go', async () => {
    const { html } = await visit('/san-pham?q=lap+suon&nhom=I&xa=01288&tat-ca=1&co-gia=1');
    expect(text(html)).toContain('30 sản phẩm');
    for (const without of [
      '/san-pham?q=lap+suon&amp;xa=01288&amp;tat-ca=1&amp;co-gia=1',
      '/san-pham?q=lap+suon&amp;nhom=I&amp;tat-ca=1&amp;co-gia=1',
      '/san-pham?nhom=I&amp;xa=01288&amp;tat-ca=1&amp;co-gia=1',
      '/san-pham?q=lap+suon&amp;nhom=I&amp;xa=01288&amp;co-gia=1',
    ]) {
      expect(html).toContain(`<a class="chip chosen" href="${without}">`);
    }
  });

  it('says plainly when nothing that fits has valid stars, and shows the rest', async () => {
    const { html } = await visit('/san-pham?q=che+day');
    expect(text(html)).toContain('Không có sản phẩm nào còn hạng sao với lựa chọn này.');
    expect(names(html)).toEqual(['Chè dây Kolia']);
    expect(html).not.toContain('badge valid');
  });

  it('offers the nearest and what to drop when nothing fits at all', async () => {
    const { html } = await visit('/san-pham?q=mien+dong&nhom=VI');
    expect(text(html)).toContain('Không có sản phẩm phù hợp.');
    expect(html).toContain('<a class="chip chosen" href="/san-pham?q=mien+dong">');
    expect(text(html)).toContain('Sản phẩm dịch vụ du lịch cộng đồng');
    expect(names(html)).toEqual(['Miến dong Tân Việt Á']);
    const nothing = await visit('/san-pham?q=zzzzqqqq');
    expect(names(nothing.html)).toHaveLength(3);
    expect(text(nothing.html)).toContain('Sản phẩm khác trong danh mục');
    expect(text(nothing.html)).not.toContain('Gần nhất với điều bạn tìm');
    const fewer = await visit('/san-pham?q=mien+dong+qqqqzzzz');
    expect(text(fewer.html)).toContain('Gần nhất với điều bạn tìm');
    expect(names(fewer.html)).toEqual(['Miến dong Tân Việt Á']);
  });

  it('offers producers and places that the words may mean, and ticks to compare', async () => {
    const { html } = await visit('/san-pham?q=co+so+mau&tat-ca=1');
    expect(html).toMatch(/<nav class="suggestions".*?href="\/chu-the\/co-so-mau/s);
    expect(html).toContain(`<form class="around" action="/so-sanh" method="get">`);
    expect([...html.matchAll(/name="sp" value="[^"]+"/g)]).toHaveLength(24);
    const sp = ['valid', 'expired', 'revoked', 'plain'] as const;
    const five = [...sp.map((key) => world.slugs[key]), 'mot-cai-nua'];
    const compared = await visit(`/so-sanh?${five.map((slug) => `sp=${slug}`).join('&')}`);
    expect(text(compared.html)).toContain('Chỉ so sánh được 4 sản phẩm một lần');
    expect(compared.html.match(/<th scope="col">/g)).toHaveLength(5);
  });

  it('filters by season and keeps the choice on the way to the map and back', async () => {
    const { html } = await visit('/san-pham?mua=11');
    expect(names(html)[0]).toBe('Miến dong Tân Việt Á');
    expect(text(html)).toContain('Có hàng tháng 11 ✕');
    const [, toMap] = /href="(\/ban-do[^"]+)"/.exec(html)!;
    expect(toMap).toBe('/ban-do?mua=11&amp;con-han=1');
    const map = await visit(toMap!.replaceAll('&amp;', '&'));
    expect(text(map.html)).toContain('Xã Minh Tâm 1');
    expect(map.html).toContain('href="/san-pham?mua=11"');
    expect(map.html).toContain('<meta name="robots" content="noindex"/>');
    expect((await visit('/san-pham?mua=13')).html).not.toContain('chip chosen');
  });

  it('passes over what means nothing in an address', async () => {
    const { status, html } = await visit('/san-pham?sao=9&nhom=%27&xa=abc&xep=toString');
    expect(status).toBe(200);
    expect(html).toContain('href="/san-pham?tat-ca=1"');
  });
});

describe('the page of a product', () => {
  it('shows certificate, price with its base, season and supply', async () => {
    const { html } = await visit(`/san-pham/${world.slugs.valid}`);
    const words = text(html);
    expect(words).toContain('120.000 đ / 500 g');
    expect(words).toContain('= 240.000 đ/kg');
    expect(words).toContain('345/QĐ-UBND, UBND tỉnh Cao Bằng');
    expect(words).toContain('13/12/2025 – 13/12/2028');
    expect(words).toContain('Mùa: tháng 10–1');
    expect(words).toContain('2 tấn / tháng');
    expect(words).toContain('Hỏi mua sỉ');
    expect(words).not.toMatch(/Gọi|Zalo/);
  });

  it('is the product for search engines too, with stars only while they are valid', async () => {
    const data = async (slug: string) => {
      const { html } = await visit(`/san-pham/${slug}`);
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
      return JSON.parse(json!) as Record<string, unknown>;
    };
    expect(await data(world.slugs.valid)).toMatchObject({
      '@type': 'Product',
      award: 'OCOP 4 sao, đến 2028-12-13',
      offers: { price: '120000', priceCurrency: 'VND' },
    });
    expect(await data(world.slugs.expired)).not.toHaveProperty('award');
    const revoked = await data(world.slugs.revoked);
    expect(revoked).not.toHaveProperty('award');
    expect(revoked).not.toHaveProperty('offers');
  });

  it('has no gold anywhere once the certificate is past', async () => {
    const { html } = await visit(`/san-pham/${world.slugs.expired}`);
    expect(text(html)).toContain('Chứng nhận hết hạn 01/09/2025. Sao không còn hiệu lực.');
    expect(own(html)).not.toMatch(/badge valid|class="stars"|3 sao/);
  });

  it('says by which decision it was withdrawn, and no price', async () => {
    const { html } = await visit(`/san-pham/${world.slugs.revoked}`);
    expect(text(html)).toContain('Chứng nhận đã bị thu hồi.');
    expect(text(html)).toContain('Quyết định số 1530/QĐ-UBND ngày 22/11/2026');
    expect(html).toContain('Đã thu hồi');
    expect(own(html)).not.toMatch(/250\.000|badge valid|3 sao/);
  });

  it('marks Vietnamese text on its English page', async () => {
    const { html } = await visit(`/en/products/${world.slugs.valid}`);
    expect(text(html)).toContain('Vietnamese only');
    expect(html).toContain('<div lang="vi"><h1>Miến dong Tân Việt Á</h1>');
    // Each text for itself: others may have been translated already.
    expect(text(html)).toContain('The story Vietnamese only Củ dong trồng');
    expect(html).toContain('Season: Oct–Jan');
  });

  it('shows the phone only with consent, and nothing when it is taken back', async () => {
    const shown = async () => (await visit(`/san-pham/${world.slugs.valid}`)).html;
    const set = (consent: boolean) =>
      world.api.db.owner.query(
        `UPDATE producer SET phone = '02063851234', phone_public = $2
          WHERE id = (SELECT producer_id FROM product WHERE slug = $1)`,
        [world.slugs.valid, consent],
      );
    await set(true);
    expect(await shown()).toContain('href="tel:02063851234"');
    await set(false);
    expect(await shown()).not.toContain('1234');
  });

  it('follows a former name and knows no other', async () => {
    expect((await visit('/san-pham/khong-co')).status).toBe(404);
  });
});

describe('checking a code', () => {
  it('leads from the form to the address that QR codes have', async () => {
    const { status, headers } = await visit(`/tra-cuu?ma=${world.codes.valid}+`);
    expect([status, headers.get('location')]).toEqual([303, `/c/${world.codes.valid}`]);
    const odd = await visit('/tra-cuu?ma=../x%3Fy');
    expect(odd.headers.get('location')).toBe('/c/..%2Fx%3Fy');
  });

  it('answers of this moment, in one piece, and is never kept', async () => {
    const { html, headers } = await visit(`/c/${world.codes.valid}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
    expect(html).not.toContain('rel="stylesheet"');
    expect(text(html)).toContain('✓ Còn hiệu lực');
    expect(text(html)).toContain('Kiểm tra lúc 10:42 22/11/2026.');
    expect(html).toContain('Hạng 4 sao');
  });

  it.each([
    ['expired', 'Hết hạn', 'Chứng nhận hết hạn 01/09/2025.'],
    ['revoked', 'Đã thu hồi', 'Quyết định số 1530/QĐ-UBND'],
  ] as const)('tells of an %s one without a star', async (fate, word, why) => {
    const { html } = await visit(`/c/${world.codes[fate]}`);
    expect(text(html)).toContain(`✕ ${word}`);
    expect(text(html)).toContain(why);
    expect(html).not.toMatch(/badge valid|class="stars"/);
  });

  it('helps with a code that is not right', async () => {
    const { status, html } = await visit('/c/ab0d-efgh');
    expect(status).toBe(404);
    expect(text(html)).toContain('Không tìm thấy chứng nhận');
    expect(html).toContain('<mark>0</mark>');
    expect(text(html)).toContain('Xem lại ký tự thứ 3.');
    expect((await visit('/en/c/ab0d-efgh')).html).toContain('Look again at character 3.');
  });

  it('knows printed documents by their own codes', async () => {
    const { status, html } = await visit('/k/ABCDEFGH');
    expect(status).toBe(404);
    expect(html).toMatch(/Không có văn bản với mã này|Mã chưa đúng/);
  });
});
