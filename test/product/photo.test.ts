import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { typeset } from '../../src/document/typeset/typeset.ts';
import type { Context } from '../../src/platform/graphql/context.ts';
import { photosForPaper } from '../../src/product/photo-paper.loader.ts';
import sharp from 'sharp';
import { ALT, photograph, photoWorld, type PhotoWorld } from './photo-world.ts';

let at: PhotoWorld;
beforeAll(async () => {
  at = await photoWorld();
});
afterAll(() => at.close());

describe('a photo of a product', () => {
  it('is made small in three widths, upright, without place and maker', async () => {
    const product = await at.product('mien-co-anh');
    const { file } = await at.send(await photograph());
    const { photo, userErrors } = await at.attach(product, { fileId: file.id, ...ALT });
    expect(userErrors).toEqual([]);
    expect(
      photo.renditions.map((one: { width: number; height: number; mediaType: string }) => [
        one.width,
        one.height,
        one.mediaType,
      ]),
    ).toEqual([
      [160, 256, 'image/webp'],
      [160, 256, 'image/jpeg'],
      [480, 768, 'image/webp'],
      [480, 768, 'image/jpeg'],
      [1000, 1600, 'image/webp'],
      [1000, 1600, 'image/jpeg'],
    ]);
    expect(photo).toMatchObject({
      url: `/anh/${file.sha256}/480.jpg`,
      ...{ width: 480, height: 768, position: 0, revision: 1 },
      alt: ALT.altVi,
    });
    for (const { url, width, height, mediaType } of photo.renditions) {
      const answer = await at.get(url);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mediaType]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const content = Buffer.from(await answer.arrayBuffer());
      const seen = await sharp(content).metadata();
      expect([seen.width, seen.height, seen.exif, seen.orientation]).toEqual([
        ...[width, height, undefined, undefined],
      ]);
      expect(content.toString('latin1')).not.toMatch(/TelephoneMaker|Exif/);
    }
  });

  it('stands on the paper of a list', async () => {
    const product = await at.product('mien-in-ra');
    const { file } = await at.send(await photograph(900, 700, '#406080'));
    await at.attach(product, { fileId: file.id, ...ALT });
    const context = { db: at.house.server.db } as unknown as Context;
    const photos = await photosForPaper(context, [product]);
    const photo = photos.get(product)!;
    expect(photo.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    const facts = {
      ...{ position: 1, name: 'Miến', producer: 'HTX', commune: null, group: 'Thực phẩm' },
      ...{ stars: null, validUntil: null, priceAmount: null, price: null, priceUnit: null },
      ...{ capacity: null, phone: null, email: null, booth: null, sample: null, note: null },
      ...{ address: null, photo: `data:image/jpeg;base64,${photo.toString('base64')}` },
    };
    const data = { title: 'Hội chợ', event: null, frozen: null, demonstration: false };
    const stamp = {
      ...{ documentId: 'x', code: null, version: 1, printedAt: '', createdAt: '2026-11-22' },
      ...{ dataHash: '0'.repeat(64), address: null, draft: false },
    };
    const paper = async (products: (typeof facts)[]) => {
      const job = { as: 'PDF', paper: 'CATALOGUE', data: { ...data, products }, stamp } as const;
      return Buffer.from(await typeset(job)).includes(photo);
    };
    expect(await paper([facts])).toBe(true);
    expect(await paper([{ ...facts, photo: null as never }])).toBe(false);
  });

  it('asks what it shows and suggests a text; nothing is put up without', async () => {
    const product = await at.product('mien-khong-loi');
    const { file } = await at.send(await photograph(300, 200));
    for (const altVi of [undefined, null]) {
      const { photo, suggestedAlt, userErrors } = await at.attach(product, {
        ...{ fileId: file.id, altVi },
      });
      expect(photo).toBeNull();
      expect(userErrors[0]).toMatchObject({ code: 'ALT_NEEDED', field: ['input', 'altVi'] });
      expect(suggestedAlt).toBe('mien-khong-loi của htx-anh');
    }
    expect(await at.rows('SELECT FROM product_image WHERE product_id = $1', [product])).toEqual([]);
    const done = await at.attach(product, { fileId: file.id, altVi: 'Miến dong phơi trên phên' });
    expect(done.userErrors).toEqual([]);
    expect(done.photo.renditions.map(({ width }: { width: number }) => width)).toEqual([
      ...[160, 160, 200, 200, 200, 200],
    ]);
    const cleared = await at.update(done.photo.id, { baseRevision: 1, altVi: null });
    expect(cleared.userErrors).toEqual([{ code: 'ALT_NEEDED' }]);
    const better = await at.update(done.photo.id, { baseRevision: 1, altVi: 'Phên miến' });
    expect(better.photo).toEqual({ alt: 'Phên miến', revision: 2 });
    const stale = await at.update(done.photo.id, { baseRevision: 1, altVi: 'Khác' });
    expect(stale).toMatchObject({ photo: { alt: 'Phên miến' }, userErrors: [{ code: 'STALE' }] });
  });

  it('is there once, however often it is sent and put up', async () => {
    const product = await at.product('mien-hai-lan');
    const content = await photograph(400, 300, '#336699');
    const [first, second] = [await at.send(content), await at.send(content)];
    const input = { fileId: first.file.id, ...ALT, operationId: 'photo-same-operation' };
    const answers = await Promise.all([at.attach(product, input), at.attach(product, input)]);
    expect(answers[1].photo.id).toBe(answers[0].photo.id);
    const again = await at.attach(product, { fileId: second.file.id, ...ALT });
    expect(again.photo.id).toBe(answers[0].photo.id);
    expect(again.product.images).toEqual([{ id: answers[0].photo.id }]);
    const [{ count }] = await at.rows(
      `SELECT count(*)::int AS count FROM photo_rendition WHERE source = decode($1, 'hex')`,
      [first.file.sha256],
    );
    expect(count).toBe(6);
  });

  it('goes where it is put; one becomes the main one; the others close up when one goes', async () => {
    const product = await at.product('mien-ba-anh');
    const ids: string[] = [];
    for (const colour of ['#110000', '#001100', '#000011']) {
      const { file } = await at.send(await photograph(320, 240, colour));
      const position = ids.length === 2 ? 0 : undefined;
      const { photo } = await at.attach(product, { fileId: file.id, ...ALT, position });
      ids.push(photo.id);
    }
    const [a, b, c] = ids as [string, string, string];
    const order = async (photoIds: string[]) =>
      (await at.reorder(product, photoIds)).product.images.map(({ id }: { id: string }) => id);
    expect(await order([c])).toEqual([c, a, b]);
    expect(await order([b])).toEqual([b, c, a]);
    expect(await order([a, b, c])).toEqual([a, b, c]);
    const unknown = await at.reorder(product, [a, toGlobalId('ProductImage', product)]);
    expect(unknown.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'photoIds', '1'] }]);
    const { product: left } = await at.remove(b);
    expect(left.images).toEqual([
      { id: a, position: 0 },
      { id: c, position: 1 },
    ]);
    // What is not there answers like what is somebody else's.
    await expect(at.remove(b)).rejects.toThrow('FORBIDDEN');
  });
});

describe('the door of photos', () => {
  it('shows those of published products only, and the file itself to nobody', async () => {
    const product = await at.product('nhap-co-anh', { status: 'DRAFT' });
    const { file } = await at.send(await photograph(500, 400, '#445566'));
    const { photo } = await at.attach(product, { fileId: file.id, ...ALT });
    const status = async (url: string, init: RequestInit = {}) => (await at.get(url, init)).status;
    expect(await status(photo.url)).toBe(404);
    expect((await at.get(photo.url)).headers.get('cache-control')).toBe('no-store');
    // Who looks after the product sees it meanwhile.
    expect(await status(photo.file.link.url)).toBe(200);

    await at.rows(`UPDATE product SET status = 'PUBLISHED', published_at = now() WHERE id = $1`, [
      product,
    ]);
    const shown = await at.get(photo.url);
    expect(shown.status).toBe(200);
    const etag = shown.headers.get('etag')!;
    expect(await status(photo.url, { headers: { 'if-none-match': etag } })).toBe(304);
    expect(await status(photo.url, { method: 'HEAD' })).toBe(200);
    expect(await status(photo.url, { method: 'POST' })).toBe(405);
    for (const wrong of ['1200.png', '481.jpg', '480.jpg/..', '', 'original', '480.jpeg']) {
      expect(await status(`/anh/${file.sha256}/${wrong}`)).toBe(404);
    }
    const { json } = await at.house.server.post({
      query: `{ product(slug: "nhap-co-anh") { images { url file { name } } } }`,
    });
    expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');

    await at.remove(photo.id);
    expect(await status(photo.url)).toBe(404);
    expect(
      await at.rows(`SELECT FROM photo_rendition WHERE source = decode($1, 'hex')`, [file.sha256]),
    ).toEqual([]);
    const loose = await at.rows(
      `SELECT count(*)::int AS count FROM stored_file
        WHERE attached_at IS NULL AND detached_at IS NOT NULL
          AND (purpose = 'PHOTO_RENDITION' OR encode(sha256, 'hex') = $1)`,
      [file.sha256],
    );
    expect(loose[0].count).toBeGreaterThanOrEqual(7);
  });

  it('goes on showing a photo while another product has it', async () => {
    const [one, other] = [await at.product('mien-mot'), await at.product('mien-hai')];
    const content = await photograph(360, 240, '#778899');
    const photos = [];
    for (const product of [one, other]) {
      const { file } = await at.send(content);
      photos.push((await at.attach(product, { fileId: file.id, ...ALT })).photo);
    }
    await at.remove(photos[0].id);
    expect((await at.get(photos[0].url)).status).toBe(200);
    await at.remove(photos[1].id);
    expect((await at.get(photos[0].url)).status).toBe(404);
  });
});

describe('a photo of a place', () => {
  it('is shown with consent, and gone when that is taken back', async () => {
    const { file } = await at.send(await photograph(700, 500, '#abcdef'));
    const bare = await at.place({ fileId: file.id });
    expect(bare.userErrors[0].code).toBe('ALT_NEEDED');
    expect(bare.suggestedAlt).toBe('Cơ sở sản xuất của htx-anh');
    const given = await at.place({ fileId: file.id, alt: 'Xưởng làm miến' });
    expect(given).toEqual({
      ...{ userErrors: [], suggestedAlt: null },
      producer: { contact: { placePhoto: null } },
    });
    const url = `/anh/${file.sha256}/480.webp`;
    expect((await at.get(url)).status).toBe(404);
    const { contact } = (await at.consent('PLACE_PHOTO', true)).producer;
    expect(contact.placePhoto.alt).toBe('Xưởng làm miến');
    expect(contact.placePhoto.renditions.map((one: { url: string }) => one.url)).toContain(url);
    const shown = await at.get(url);
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([
      ...[200, 'public, max-age=300'],
    ]);
    const withdrawn = await at.consent('PLACE_PHOTO', false);
    expect(withdrawn.producer.contact.placePhoto).toBeNull();
    expect((await at.get(url)).status).toBe(404);
    await at.place({ fileId: null });
    expect(
      await at.rows(`SELECT FROM photo_rendition WHERE source = decode($1, 'hex')`, [file.sha256]),
    ).toEqual([]);
  });
});
