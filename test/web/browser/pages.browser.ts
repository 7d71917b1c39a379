import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/platform/graphql/node.ts';
import { hrefOf, isOwn, type PathName } from '../../../src/web/paths.ts';
import { holderOf, Phone, readMessages } from '../producer/phone.ts';
import { webWorld, type World } from '../world.ts';
import { enterChain, shareList } from '../shared.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';
import { OWN_PAGE_NAMES, PAGE_NAMES } from './page-names.ts';

let world: World;
let browser: Browser;
let origin: string;
let pictures: string;
let token: string;
/** The sign-in of the producer of the valid product. */
let mine: Phone;
let inquiry: string;

beforeAll(async () => {
  [world, browser, pictures] = await Promise.all([webWorld(), launch(), pictureFolder()]);
  origin = new URL(world.server.url).origin;
  await enterChain(world);
  ({ token } = await shareList(world, Object.values(world.slugs)));
  const codes = readMessages(world.api);
  const { phone } = await holderOf(world.api, 'HTX Tân Việt Á');
  mine = await new Phone(world.server).signIn(phone, codes);
  const { rows } = await world.api.db.owner.query<{ id: string }>('SELECT id FROM inquiry');
  inquiry = toGlobalId('Inquiry', rows[0]!.id);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** What a page is about in this world, by the parameters of its address. */
const params = (name: PathName): Readonly<Record<string, string>> => ({
  slug: name === 'producer' || name === 'producerInquiry' ? world.producer : world.slugs.valid,
  code:
    { commune: '01273', receipt: world.codes.receipt, lot: 'L 01/11' }[name as string] ??
    world.codes.valid,
  token,
  id: inquiry,
});

/** States of pages beyond their first one. */
const STATES: readonly [string, () => string][] = [
  ['products-all', () => '/san-pham?tat-ca=1&xep=ten'],
  ['products-filtered', () => '/san-pham?q=lap+suon&nhom=I&xa=01288&tat-ca=1&co-gia=1'],
  ['products-none-valid', () => '/san-pham?q=che+day'],
  ['products-empty', () => '/san-pham?q=zzzz&nhom=VI'],
  ['product-expired', () => `/san-pham/${world.slugs.expired}`],
  ['product-revoked', () => `/san-pham/${world.slugs.revoked}`],
  ['product-plain', () => `/san-pham/${world.slugs.plain}`],
  ['code-expired', () => `/c/${world.codes.expired}`],
  ['code-wrong', () => '/c/AB0D-EFGH'],
  ['not-found', () => '/khong-co'],
  ['compare-two', () => `/so-sanh?sp=${world.slugs.valid}&sp=${world.slugs.expired}`],
  ['products-season', () => '/san-pham?mua=11&tat-ca=1'],
  ['list-unknown', () => '/danh-muc/khong-co'],
  ['map-filtered', () => '/ban-do?mua=11&con-han=1'],
  ['map-valid', () => '/ban-do?con-han=1'],
];

/** Pages of producers beyond their first state. */
const OWN_STATES: readonly [string, () => string][] = [
  ['entrance-ended', () => '/cua-toi/dang-nhap?tiep=%2Fcua-toi%2Fhoi-mua&het=1'],
  ['entrance-code', () => '/cua-toi/dang-nhap/ma?gui=1'],
  ['own-sales-one', () => `/cua-toi/doanh-so?ky=2026-3&sp=${world.slugs.valid}`],
  ['own-place-new', () => `/cua-toi/san-pham/${world.slugs.valid}/lien-he?noi=moi`],
  ['own-price-saved', () => `/cua-toi/san-pham/${world.slugs.valid}/gia?da=1`],
];

const ALL: readonly [string, () => string][] = [
  ...[...PAGE_NAMES, ...OWN_PAGE_NAMES].flatMap((name) =>
    (['vi', 'en'] as const).map((lang): [string, () => string] => [
      `${name}-${lang}`,
      () => hrefOf(name, lang, params(name)),
    ]),
  ),
  ...STATES,
  ...OWN_STATES,
];

/** Whether the address is opened by a producer who has signed in. */
const signedIn = (name: string) => isOwn(name.split('-')[0] as PathName);

describe.each([320, 768, 1366])('at %i px', (width) => {
  let everybody: BrowserContext;
  let producer: BrowserContext;
  beforeAll(async () => {
    const viewport = { width, height: width < 768 ? 640 : 768 };
    everybody = await browser.newContext({ viewport });
    producer = await browser.newContext({ viewport });
    const cookies = [...mine.cookies].map(([name, value]) => ({ name, value, url: origin }));
    await producer.addCookies(cookies);
  });
  afterAll(async () => {
    await everybody.close();
    await producer.close();
  });

  it.concurrent.each(ALL)('%s is accessible and nothing stands out', async (name, path) => {
    const page = await (signedIn(name) ? producer : everybody).newPage();
    try {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 404/.test(message.text())) {
          errors.push(message.text());
        }
      });
      await page.goto(origin + path());
      expect(new URL(page.url()).pathname).toBe(path().split('?')[0]);
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
      expect(await overflowing(page)).toEqual([]);
      expect(await faults(page)).toEqual([]);
      expect(errors).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

describe('without script', () => {
  it('a visitor searches without accents, filters, opens a product and checks its certificate', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(origin);
    await page.fill('input[name=q]', 'mien dong');
    await page.press('input[name=q]', 'Enter');
    expect(new URL(page.url()).search).toBe('?q=mien+dong');
    await page.click('.filters summary');
    await page.check('input[name=sao][value="4"]');
    await page.click('.filters button');
    expect(new URL(page.url()).searchParams.getAll('sao')).toEqual(['4']);
    await page.click('text=Miến dong Tân Việt Á');
    expect(await page.textContent('h1')).toBe('Miến dong Tân Việt Á');
    await page.click('text=Kiểm tra chứng nhận lúc này');
    expect(await page.textContent('h1')).toContain('Còn hiệu lực');
    await page.goBack();
    await page.goBack();
    expect(await page.isChecked('input[name=sao][value="4"]')).toBe(true);
    await context.close();
  });

  it('the skip link leads past the header by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/san-pham`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.close();
  });
});

/** The product as long as the house allows, for a moment. */
async function longProduct({ api, slugs }: World) {
  const { owner } = api.db;
  const text = (length: number) => 'Miến dong tráng tay trên núi Phja Oắc. '.repeat(length / 30);
  const was = await owner.query<{ id: string; name: string; story: string | null }>(
    'SELECT id, name, summary, story, ingredients FROM product WHERE slug = $1',
    [slugs.valid],
  );
  const write = (one: object) =>
    owner.query(
      `UPDATE product p SET name = x.name, summary = x.summary, story = x.story,
              ingredients = x.ingredients, revision = p.revision + 1
         FROM jsonb_to_record($2::jsonb) AS x(name text, summary text, story text, ingredients text)
        WHERE p.id = $1`,
      [was.rows[0]!.id, JSON.stringify(one)],
    );
  await write({
    ...{ name: text(300).slice(0, 200).trim(), summary: text(700).slice(0, 490).trim() },
    ...{ story: text(22_000).slice(0, 19_900), ingredients: text(2_500).slice(0, 1_990) },
  });
  return { slug: slugs.valid, restore: () => write({ ...was.rows[0] }) };
}

describe('on paper', () => {
  it('a product is one sheet with its QR code and without the things of the screen', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/san-pham/${world.slugs.valid}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.qr-code')).toBe(true);
    for (const gone of ['header.top', '.crumbs', '.screen-only']) {
      expect([gone, await page.isVisible(gone)]).toEqual([gone, false]);
    }
    const sheet = await page.pdf({ path: join(pictures, 'product.pdf'), preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.close();
  });

  it('however long its name and texts are, it stays two sheets and says where the rest is', async () => {
    const { slug, restore } = await longProduct(world);
    const page = await browser.newPage();
    await page.goto(`${origin}/san-pham/${slug}`);
    expect(await page.isVisible('.reading .paper-only')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.reading .paper-only')).toBe(true);
    const sheet = await page.pdf({ path: join(pictures, 'long.pdf'), preferCSSPageSize: true });
    const pages = sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(2);
    await page.close();
    await restore();
  });
});

/** Bytes that a first visit costs, compressed as a phone gets them. */
const BUDGET_PAGE = 25 * 1024;
const BUDGET_CODE = 14 * 1024;
const BUDGET_OWN_SCRIPT = 40 * 1024;

describe('the bytes of a first visit', () => {
  it.each(ALL)('%s stay within the budget', async (name, path) => {
    const get = async (address: string) => {
      const cookie = signedIn(name) ? mine.cookie : '';
      const response = await fetch(address, { headers: { accept: 'text/html', cookie } });
      return response.text();
    };
    const html = await get(origin + path());
    let css = 0;
    for (const [, style] of html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)) {
      css += gzipSync(await get(origin + style!)).length;
    }
    const limit = /^(code|paper)/.test(name) ? BUDGET_CODE : BUDGET_PAGE;
    expect(gzipSync(html).length + css).toBeLessThan(limit);
    const scripts = new Map<string, number>();
    const follow = async (text: string, pattern: RegExp) => {
      for (const [, script] of text.matchAll(pattern)) {
        if (scripts.has(script!)) continue;
        const code = await get(origin + script!);
        scripts.set(script!, gzipSync(code).length);
        await follow(code, /from\s*['"](\/assets\/[^'"]+)/g);
      }
    };
    await follow(html, /<script type="module" src="([^"]+)"/g);
    const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeLessThan(signedIn(name) ? BUDGET_OWN_SCRIPT : 1);
  });
});
