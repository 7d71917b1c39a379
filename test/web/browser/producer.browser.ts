import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holderOf, readMessages } from '../producer/phone.ts';
import { webWorld, type World } from '../world.ts';
import { launch, pictureFolder } from './look.ts';

let world: World;
let browser: Browser;
let origin: string;
let pictures: string;
let codes: Map<string, string>;
let phone: string;

beforeAll(async () => {
  [world, browser, pictures] = await Promise.all([webWorld(), launch(), pictureFolder()]);
  origin = new URL(world.server.url).origin;
  codes = readMessages(world.api);
  ({ phone } = await holderOf(world.api, 'HTX Tân Việt Á'));
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** A phone on which the producer has signed in. */
async function signedIn(javaScriptEnabled: boolean): Promise<Page> {
  const viewport = { width: 360, height: 640 };
  const context = await browser.newContext({ javaScriptEnabled, viewport, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${origin}/cua-toi`);
  await enter(page);
  expect(new URL(page.url()).pathname).toBe('/cua-toi');
  return page;
}

/** Signs in on the page that asks for it. */
async function enter(page: Page): Promise<void> {
  await world.api.db.owner.query('DELETE FROM sign_in_code_request');
  await page.fill('#dien-thoai', phone);
  await page.click('text=Nhận mã');
  await page.fill('#ma', codes.get(phone) ?? '');
  await page.click('button:has-text("Vào")');
}

describe('a producer with a phone', () => {
  it('changes a price without script, is asked about a slip, and sees what was saved', async () => {
    const page = await signedIn(false);
    await page.click('.doors >> text=Sản phẩm');
    await page.click('text=Miến dong Tân Việt Á');
    await page.click('text=Giá và tình trạng hàng');
    await page.fill('#gia', '1.250.000');
    await page.click('text=Lưu giá');
    expect(await page.textContent('.notice-title')).toBe('Giá có đúng không?');
    await page.screenshot({ path: join(pictures, 'producer-unusual-360.png'), fullPage: true });
    await page.fill('#gia', '125.000');
    await page.check('text=Còn ít');
    await page.click('button:has-text("Lưu giá")');
    expect(await page.textContent('.notice-title')).toBe('Đã lưu. Khách thấy ngay.');
    expect(await page.textContent('.big')).toMatch(/125\.000.đ \/ 500 g/);
    await page.context().close();
  });

  it('hears a price while typing it, keeps it while nothing can be saved, and saves it once', async () => {
    const page = await signedIn(true);
    const address = `${origin}/cua-toi/san-pham/${world.slugs.valid}/gia`;
    await page.goto(address);
    const amount = async () =>
      (
        await world.api.db.owner.query<{ amount: number; revision: number }>(
          'SELECT price_amount::int AS amount, revision FROM product WHERE slug = $1',
          [world.slugs.valid],
        )
      ).rows[0]!;
    const before = await amount();
    let lost = 0;
    // The first time the server has saved and dies before it can say so.
    await page.route('**/gia', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      if (++lost === 1) await route.fetch({ maxRedirects: 0 });
      return route.abort('connectionreset');
    });
    await page.fill('#gia', '1,2 triệu');
    expect(await page.textContent('#doc-gia')).toBe(
      '1.200.000 đ = 2.400.000 đ/kg · Một triệu hai trăm nghìn đồng',
    );
    await page.fill('#gia', '131.000');
    await page.dblclick('text=Lưu giá');
    await page.waitForSelector('text=Mất liên lạc khi đang lưu');
    await page.screenshot({ path: join(pictures, 'producer-lost-360.png'), fullPage: true });
    await page.unroute('**/gia');
    await page.click('text=Gửi lại ngay');
    await page.waitForURL('**/gia?da=1');
    expect(await amount()).toEqual({ amount: 131_000, revision: before.revision + 1 });

    await page.goto(address);
    await page.fill('#gia', '132.000');
    await page.context().clearCookies();
    await page.click('text=Lưu giá');
    await page.waitForSelector('text=Cần đăng nhập lại');
    await enter(page);
    expect(await page.inputValue('#gia')).toBe('132.000');
    expect(await page.textContent('.saving')).toContain('được điền lại');
    await page.click('text=Lưu giá');
    await page.waitForURL('**/gia?da=1');
    expect((await amount()).amount).toBe(132_000);
    await page.context().close();
  });

  it('sends a photo that is made small and goes on where it was, also from another page', async () => {
    const page = await signedIn(true);
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const create = { width: 2000, height: 1300, channels: 3, noise, background: '#888' } as const;
    const photo = await sharp({ create }).jpeg({ quality: 90 }).toBuffer();
    const choose = async (name: string) => {
      await page.goto(`${origin}/cua-toi/san-pham/${world.slugs.valid}/anh`);
      await page.setInputFiles('#tep-anh', { name, mimeType: 'image/jpeg', buffer: photo });
      await page.fill('#mo-ta', 'Sợi miến phơi nắng');
    };
    await choose('mien.jpg');
    const context = page.context();
    const offsets: number[] = [];
    let cut = false;
    await context.route('**/upload/**', async (route) => {
      const request = route.request();
      if (request.method() !== 'PUT') return route.continue();
      if (offsets.length === 3 && !cut) {
        cut = true;
        await context.setOffline(true);
        return route.abort('internetdisconnected');
      }
      offsets.push(Number(new URL(request.url()).searchParams.get('offset')));
      return route.continue();
    });
    await page.click('text=Gửi ảnh');
    await page.waitForSelector('text=Đang chờ mạng');
    expect(await page.isVisible('text=Gửi lại ngay')).toBe(true);
    await page.screenshot({ path: join(pictures, 'producer-waiting-360.png'), fullPage: true });
    expect(offsets).toHaveLength(3);
    // The phone is switched off, and somebody has to sign in again before anything goes on.
    await page.goto('about:blank');
    await context.setOffline(false);
    await context.clearCookies();
    await page.goto(`${origin}/cua-toi`);
    await enter(page);
    await page.waitForSelector('text=Đã gửi xong.');
    await page.screenshot({ path: join(pictures, 'producer-outbox-360.png'), fullPage: true });
    await page.click('.outbox >> text=Xem');
    expect(await page.textContent('.notice-title')).toBe('Ảnh đã lên. Khách thấy ngay.');
    // No part went twice, and the photo that came is the small one.
    expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
    const images = () =>
      world.api.db.owner.query<{ bytes: string; alt: string }>(
        `SELECT f.bytes, i.alt_vi AS alt FROM product_image i JOIN stored_file f ON f.id = i.file_id`,
      );
    const { rows } = await images();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.alt).toBe('Sợi miến phơi nắng');
    expect(Number(rows[0]!.bytes)).toBeLessThan(photo.length / 2);

    await context.route('**/upload/**', (route) => route.abort('internetdisconnected'));
    await choose('hai.jpg');
    await page.click('text=Gửi ảnh');
    await page.waitForSelector('text=Đang chờ mạng');
    await page.click('text=Hủy gửi');
    expect(await page.textContent('.outbox [role=status]')).toContain('không gửi');
    await context.unroute('**/upload/**');
    await page.goto(`${origin}/cua-toi`);
    expect(await page.isVisible('.outbox')).toBe(false);
    expect((await images()).rows).toHaveLength(1);
    await context.close();
  });
});
