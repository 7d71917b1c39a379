import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../src/schema.ts';
import { makeProducts } from '../support/catalogue.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { visitor, type Visitor } from './visitor.ts';

let db: TestDatabase;
let server: TestServer;
let visit: Visitor;

beforeAll(async () => {
  db = await testDatabase({ entities: [...ENTITIES] });
  await makeProducts(db, [
    { name: 'Miến dong Phia Đén', stars: 4, price: 55_000 },
    { name: 'Chè dây "Kolia" & <b>', stars: 3, until: '2026-01-31' },
    { name: 'Bản nháp', status: 'DRAFT' },
  ]);
  server = await testServer({ db, now: () => new Date('2026-11-22T03:00:00Z') });
  visit = visitor(server);
});
afterAll(async () => {
  await server.close();
  await db.close();
});

describe('the door of pages', () => {
  it('answers in Vietnamese at the root and in English below /en, whatever the browser prefers', async () => {
    const vi = await visit('/', { 'accept-language': 'en' });
    expect(vi.status).toBe(200);
    expect(vi.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(vi.headers.get('content-language')).toBe('vi');
    expect(vi.html).toMatch(/^<!doctype html><html lang="vi">/);
    const en = await visit('/en', { 'accept-language': 'vi' });
    expect(en.html).toContain('<html lang="en">');
    expect(en.html).toContain('Specialities of Cao Bằng');
  });

  it('names itself and its twin in the other language', async () => {
    const { html, origin } = await visit('/en/products?q=mien+dong&x=1');
    expect(html).toContain(`<meta name="robots" content="noindex"/>`);
    const list = await visit('/en/products');
    expect(list.html).toContain(`<link rel="canonical" href="${origin}/en/products"/>`);
    expect(list.html).toContain(`hrefLang="vi" href="${origin}/san-pham"`);
    expect(html).toContain('href="/san-pham?q=mien+dong"');
  });

  it('lets a browser keep a page only as long as it is the same', async () => {
    const first = await visit('/');
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const tag = first.headers.get('etag')!;
    const again = await visit('/', { 'if-none-match': tag });
    expect([again.status, again.html]).toEqual([304, '']);
    await makeProducts(db, [{ name: 'Mật ong Bảo Lạc', stars: 5 }]);
    const changed = await visit('/', { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.html).toContain('Mật ong Bảo Lạc');
  });

  it('allows nothing from elsewhere and no script within', async () => {
    const { headers, html } = await visit('/san-pham');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")| style="| on[a-z]+="/);
  });

  it('shows people a page and programs a code when there is nothing', async () => {
    const page = await visit('/en/nowhere');
    expect(page.status).toBe(404);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.html).toContain('There is no such page');
    expect((await visit('/khong-co')).html).toContain('Không có trang này');
    expect((await visit('/%E0%A4%A')).status).toBe(404);
    const program = await fetch(`${page.origin}/nowhere`, { headers: { accept: '*/*' } });
    expect(program.status).toBe(404);
    expect(await program.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('leads addresses with a closing slash to the page', async () => {
    const { status, headers } = await visit('/san-pham/?q=che');
    expect([status, headers.get('location')]).toEqual([308, '/san-pham?q=che']);
    expect((await visit('//evil.example/')).status).toBe(404);
  });

  it('refuses forms where there are none, and says that nothing was stored', async () => {
    const answer = await visit('/san-pham', {}, { method: 'POST', body: 'a=1' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(answer.html).toContain('Chưa có gì được lưu');
  });

  it('says when an address holds what no search can hold', async () => {
    const answer = await visit('/san-pham?q=%00');
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('Địa chỉ có chỗ chưa đúng');
    const cursor = await visit('/san-pham?sau=nonsense');
    expect(cursor.status).toBe(400);
  });

  it('writes names as text, never as markup', async () => {
    const { html } = await visit('/san-pham?q=kolia');
    expect(html).toContain('Chè dây &quot;Kolia&quot; &amp; &lt;b&gt;');
    expect(html).not.toContain('<b>');
  });

  it('gives style and pictures under names that change with them', async () => {
    const { html, origin } = await visit('/');
    for (const [, href] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
      const asset = await fetch(origin + href!);
      expect([href, asset.status]).toEqual([href, 200]);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    const css = /href="(\/assets\/ocop-[0-9a-f]{10}\.css)"/.exec(html)?.[1];
    const packed = await fetch(origin + css!, { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toContain('--green-700:#0f6b47');
    expect((await visit('/assets/ocop-0000000000.css')).status).toBe(404);
  });

  it('says 429 in the language of the page when there is too much', async () => {
    const small = await testServer({ db, environment: { RATE_LIMIT_POINTS: '100' } });
    try {
      const answers = [];
      for (let n = 0; n < 6; n++) answers.push(await visitor(small)('/en'));
      const refused = answers.find(({ status }) => status === 429);
      expect(refused?.html).toContain('Too many requests');
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await small.close();
    }
  });
});

describe('stars on the first pages', () => {
  it('are gold only while they are valid', async () => {
    const { html } = await visit('/san-pham');
    expect(html).toContain('aria-label="Hạng 4 sao, còn hiệu lực đến 12/2027"');
    expect(html).toContain('Hết hạn 01/2026');
    expect(html).not.toContain('Hạng 3 sao');
    expect(html).not.toContain('Bản nháp');
  });
});
