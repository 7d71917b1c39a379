import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../document/pdf.ts';
import { readXlsx } from '../trade/xlsx.ts';
import { shareList } from './shared.ts';
import { visitor, type Visitor } from './visitor.ts';
import { NOW, webWorld, type World } from './world.ts';

let world: World;
let visit: Visitor;
let link: Awaited<ReturnType<typeof shareList>>;

const producerPhone = (consent: boolean) =>
  world.api.db.owner.query(
    `UPDATE producer SET phone = '02063851234', phone_public = $2
      WHERE id = (SELECT producer_id FROM product WHERE slug = $1)`,
    [world.slugs.valid, consent],
  );
beforeAll(async () => {
  world = await webWorld();
  visit = visitor(world.server);
  await producerPhone(true);
  link = await shareList(world, [world.slugs.plain, world.slugs.valid]);
}, 120_000);
afterAll(() => world.close());

const text = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const file = async (name: string, token = link.token) => {
  const { origin } = new URL(world.server.url);
  const response = await fetch(`${origin}/tai-danh-muc/${token}/${name}`);
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), response };
};

/** Whoever follows an old link to a file in a browser ends on the page that says what became of it. */
async function ledToThePage(word: string): Promise<void> {
  const { origin } = new URL(world.server.url);
  for (const name of ['danh-muc.pdf', 'bang-gia.xlsx']) {
    const address = `${origin}/tai-danh-muc/${link.token}/${name}`;
    const headers = { accept: 'text/html,application/xhtml+xml' };
    const answer = await fetch(address, { headers, redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      ...[303, `/danh-muc/${link.token}`],
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe('');
    const page = await fetch(address, { headers });
    expect([page.status, text(await page.text())]).toEqual([410, expect.stringContaining(word)]);
  }
}

describe('a shared list', () => {
  it('shows what was frozen, and says where the price is another today', async () => {
    const before = await visit(`/danh-muc/${link.token}`);
    expect(before.status).toBe(200);
    expect(before.headers.get('cache-control')).toBe('no-store');
    expect(before.headers.get('referrer-policy')).toBe('same-origin');
    expect(before.html).toContain('<meta name="robots" content="noindex"/>');
    const words = text(before.html);
    expect(words).toContain('Hội chợ Đề Thám 2026');
    expect(words).toContain('Giá giao tại Cao Bằng.');
    expect(words).toContain('mở được đến hết ngày 20/12/2026');
    expect(words).not.toContain('Giá hiện nay');
    // In the order that was chosen, not in that of the catalogue.
    expect(words.indexOf('Thạch đen')).toBeLessThan(words.indexOf('Miến dong Tân Việt Á'));
    await world.api.db.owner.query(
      `UPDATE product SET price_amount = 150000, price_updated_on = '2026-11-21' WHERE slug = $1`,
      [world.slugs.valid],
    );
    const after = text((await visit(`/danh-muc/${link.token}`)).html);
    expect(after).toContain('120.000 đ / 500 g Giá hiện nay: 150.000 đ / 500 g (21/11/2026)');
    expect((await visit(`/en/lists/${link.token}`)).html).toMatch(/Price today: 150,000\sVND/);
  });

  it('is taken away as a paper and as a table with what may be shown now', async () => {
    const pdf = await file('danh-muc.pdf');
    expect(pdf.response.headers.get('content-disposition')).toBe(
      'attachment; filename="danh-muc-hoi-cho-de-tham-2026.pdf"',
    );
    const pages = (await readPdf(pdf.bytes)).map((page) => page.text).join('\n');
    for (const word of ['Miến dong Tân Việt Á', 'OCOP 4 sao', '02063851234', 'liên kết chia sẻ']) {
      expect(pages).toContain(word);
    }
    expect(pages).not.toContain('Bản mẫu');
    const rows = await readXlsx((await file('bang-gia.xlsx')).bytes);
    const row = rows.find((one) => one[1] === 'Miến dong Tân Việt Á')!;
    expect([row[5], row[7], row[10]]).toEqual([4, 120_000, '02063851234']);
    for (const [name, token] of [
      ['danh-muc.doc', link.token],
      ['toString', link.token],
      ['danh-muc.pdf', 'x'.repeat(43)],
      ['danh-muc.pdf', '%2e%2e'],
    ] as const) {
      expect([name, (await file(name, token)).status]).toEqual([name, 404]);
    }
  });

  it('shows no phone any more as soon as consent is taken back', async () => {
    expect((await visit(`/danh-muc/${link.token}`)).html).toContain('tel:02063851234');
    await producerPhone(false);
    expect((await visit(`/danh-muc/${link.token}`)).html).not.toContain('1234"');
    const pages = await readPdf((await file('danh-muc.pdf')).bytes);
    expect(pages.map((page) => page.text).join('')).not.toContain('02063851234');
    const table = await readXlsx((await file('bang-gia.xlsx')).bytes);
    expect(JSON.stringify(table)).not.toContain('02063851234');
  });

  it('that is over or unknown says so and helps on, without a word of what was in it', async () => {
    world.api.now = new Date('2026-12-21T03:00:00Z');
    const expired = await visit(`/danh-muc/${link.token}`);
    expect(expired.status).toBe(410);
    expect(text(expired.html)).toContain('Liên kết đã hết hạn');
    expect((await file('danh-muc.pdf')).status).toBe(404);
    await ledToThePage('đã hết hạn');
    world.api.now = NOW;
    await link.revoke();
    await ledToThePage('đã được thu hồi');
    const revoked = await visit(`/danh-muc/${link.token}`);
    expect([revoked.status, text(revoked.html)]).toEqual([
      410,
      expect.stringContaining('Liên kết đã được thu hồi'),
    ]);
    const unknown = await visit('/danh-muc/khong-co');
    expect([unknown.status, text(unknown.html)]).toEqual([
      404,
      expect.stringContaining('Không có danh mục ở địa chỉ này'),
    ]);
    for (const { html } of [expired, revoked, unknown]) {
      expect(html).not.toMatch(/Miến dong Tân|Hội chợ Đề Thám/);
      expect(html).toContain('href="/san-pham"');
    }
  });
});
