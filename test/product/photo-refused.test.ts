import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JPEG, png, pngChunk, WEBP, zip } from '../media/samples.ts';
import { ALT, photograph, photoWorld, type PhotoWorld } from './photo-world.ts';

let at: PhotoWorld;
beforeAll(async () => {
  at = await photoWorld();
});
afterAll(() => at.close());

describe('what is refused', () => {
  const moving = () => {
    const head = Buffer.alloc(30);
    head.write('RIFF', 0, 'latin1');
    head.write('WEBPVP8X', 8, 'latin1');
    head.writeUInt32LE(10, 16);
    head.writeUInt8(2, 20);
    const content = Buffer.concat([head, WEBP.subarray(12)]);
    content.writeUInt32LE(content.length - 8, 4);
    return content;
  };

  it.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
    ['a PNG that claims 65,500²', () => png(65_500, 65_500), 'image/png', 'TOO_MANY_PIXELS'],
    ['a moving WebP', moving, 'image/webp', 'MOVING_PICTURE'],
    [
      'a moving PNG',
      () => png(16, 12, [pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))]),
      ...(['image/png', 'MOVING_PICTURE'] as const),
    ],
    ['a JPEG called a PNG', () => JPEG, 'image/png', 'WRONG_TYPE'],
    [
      'a JPEG that is an archive too',
      () => Buffer.concat([JPEG, zip([{ name: 'a', content: JPEG }])]),
      ...(['image/jpeg', 'WRONG_TYPE'] as const),
    ],
  ])('%s', async (_, make, mediaType, code) => {
    const { file, userErrors } = await at.send(await make(), mediaType);
    expect(file).toBeNull();
    expect(userErrors[0].code).toBe(code);
    expect(userErrors[0].message.length).toBeGreaterThan(20);
  });

  it('a JPEG of the right build whose picture cannot be opened', async () => {
    const product = await at.product('mien-hong');
    const whole = await photograph(600, 400, '#0a0b0c');
    // A table of codes that cannot be: its place and length are right.
    const broken = Buffer.from(whole);
    const table = broken.indexOf(Buffer.from([0xff, 0xc4]));
    broken.fill(0xff, table + 5, table + 21);
    const { file } = await at.send(broken);
    const { photo, userErrors } = await at.attach(product, { fileId: file.id, ...ALT });
    expect(photo).toBeNull();
    expect(userErrors[0]).toMatchObject({ code: 'DAMAGED', field: ['input', 'fileId'] });
    expect(
      await at.rows(`SELECT FROM photo_rendition WHERE source = decode($1, 'hex')`, [file.sha256]),
    ).toEqual([]);
  });

  it('other people’s files, other people’s products, and more than twenty', async () => {
    const product = await at.product('mien-nguoi-khac');
    const theirs = await at.send(await photograph(90, 60, '#123456'), 'image/jpeg', at.rival);
    const foreign = await at.attach(product, { fileId: theirs.file.id, ...ALT });
    expect(foreign.userErrors[0].code).toBe('FILE_NOT_FOUND');
    expect(await at.refusal(product, { fileId: theirs.file.id, ...ALT }, at.rival)).toBe(
      'FORBIDDEN',
    );
    await at.rows(
      `INSERT INTO product_image (product_id, url, width, height, position)
       SELECT $1, 'https://example.vn/' || n, 1, 1, n FROM generate_series(0, 19) n`,
      [product],
    );
    const mine = await at.send(await photograph(90, 60, '#654321'));
    const full = await at.attach(product, { fileId: mine.file.id, ...ALT });
    expect(full.userErrors[0].code).toBe('TOO_MANY_PHOTOS');
    expect(
      await at.rows('SELECT FROM product_image WHERE file_id IS NOT NULL AND product_id = $1', [
        product,
      ]),
    ).toEqual([]);
  });
});
