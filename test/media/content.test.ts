import { describe, expect, it } from 'vitest';
import type { MediaType } from '../../src/media/content/content.rules.ts';
import { examine } from '../../src/media/content/examine.ts';
import { orientationOf } from '../../src/media/content/exif.rules.ts';
import {
  exif,
  JPEG,
  jpegWith,
  LOSSLESS_WEBP,
  pdf,
  png,
  pngChunk,
  PROGRESSIVE_JPEG,
  segment,
  WEBP,
  xlsx,
  zip,
} from './samples.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HTML = '<!DOCTYPE html><html><script>alert(1)</script>';
const ZIP = zip([{ name: 'a.txt', content: Buffer.from('hidden') }]);

async function faultOf(content: Buffer, type: MediaType): Promise<string> {
  return examine(content, type).then(
    () => 'taken',
    (error: Error) => error.message.split(':')[0]!,
  );
}

describe('what is taken', () => {
  it.each<[string, Buffer, MediaType]>([
    ['PDF', pdf(), 'application/pdf'],
    ['JPEG', JPEG, 'image/jpeg'],
    ['progressive JPEG', PROGRESSIVE_JPEG, 'image/jpeg'],
    ['PNG', png(), 'image/png'],
    ['WebP', WEBP, 'image/webp'],
    ['lossless WebP', LOSSLESS_WEBP, 'image/webp'],
    ['XLSX', xlsx(), XLSX],
  ])('%s comes out as it went in', async (_name, content, type) => {
    expect((await examine(content, type)).content).toEqual(content);
  });

  it('counts the pages of a PDF where they stand in the open', async () => {
    expect((await examine(pdf(37), 'application/pdf')).pages).toBe(37);
    const packed = Buffer.from(
      pdf(2).toString('latin1').replace('%âãÏÓ', '%/Type /ObjStm'),
      'latin1',
    );
    expect((await examine(packed, 'application/pdf')).pages).toBeNull();
  });
});

describe('what a picture tells beside itself is taken out', () => {
  it('from a JPEG: place, camera, comments, previews; the picture stays byte for byte', async () => {
    const told = jpegWith(
      segment(0xe1, exif(1, 'MM')),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS 22.67N</x:xmpmeta>'),
      segment(0xe2, 'MPF\0preview'),
      segment(0xed, 'Photoshop 3.0\0owner'),
      segment(0xfe, 'GPS in a comment'),
    );
    const { content } = await examine(told, 'image/jpeg');
    expect(content).toEqual(JPEG);
  });

  it.each(['II', 'MM'] as const)('but which way is up stays (%s)', async (order) => {
    const { content } = await examine(jpegWith(segment(0xe1, exif(6, order))), 'image/jpeg');
    expect(content.includes('GPS')).toBe(false);
    const at = content.indexOf('Exif\0\0', 0, 'latin1');
    expect(orientationOf(content.subarray(at, at + 40))).toBe(6);
    expect(content.length).toBe(JPEG.length + 36);
    expect((await examine(content, 'image/jpeg')).content).toEqual(content);
  });

  it('and a colour profile stays', async () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours');
    const { content } = await examine(jpegWith(profile), 'image/jpeg');
    expect(content.includes('colours')).toBe(true);
  });

  it('clips that telephones put behind the end are cut off', async () => {
    const { content } = await examine(
      Buffer.concat([JPEG, Buffer.from('moving clip')]),
      'image/jpeg',
    );
    expect(content).toEqual(JPEG);
  });

  it('from a PNG and a WebP', async () => {
    const told = png(16, 12, [
      pngChunk('tEXt', Buffer.from('GPS\0here')),
      pngChunk('eXIf', exif(1, 'MM')),
    ]);
    expect((await examine(told, 'image/png')).content).toEqual(png());
    const extra = Buffer.from('EXIF\x08\0\0\0GPS here', 'latin1');
    const webp = Buffer.concat([WEBP, extra]);
    webp.writeUInt32LE(webp.length - 8, 4);
    expect((await examine(webp, 'image/webp')).content).toEqual(WEBP);
  });
});

describe('what is refused', () => {
  const swelling = Buffer.alloc(60 * 1024 * 1024);
  it.each<[string, Buffer, MediaType, string]>([
    ['a page called a PDF', Buffer.from(HTML), 'application/pdf', 'WRONG_TYPE'],
    ['a page called a picture', Buffer.from(HTML), 'image/png', 'WRONG_TYPE'],
    ['a drawing with programs', Buffer.from('<svg onload="x()"/>'), 'image/png', 'WRONG_TYPE'],
    ['a PNG called a JPEG', png(), 'image/jpeg', 'WRONG_TYPE'],
    ['a JPEG called a WebP', JPEG, 'image/webp', 'WRONG_TYPE'],
    ['a GIF', Buffer.from('GIF89a' + '\0'.repeat(40), 'latin1'), 'image/png', 'WRONG_TYPE'],
    ['a program', Buffer.from('MZ' + '\0'.repeat(100), 'latin1'), 'application/pdf', 'WRONG_TYPE'],
    ['PDF and archive in one', Buffer.concat([pdf(), ZIP]), 'application/pdf', 'WRONG_TYPE'],
    [
      'PDF and archive, ended as a PDF',
      Buffer.concat([pdf(), ZIP, Buffer.from('%%EOF')]),
      'application/pdf',
      'WRONG_TYPE',
    ],
    [
      'a page before a PDF',
      Buffer.concat([Buffer.from(HTML), pdf()]),
      'application/pdf',
      'WRONG_TYPE',
    ],
    [
      'a page in the head of a PDF',
      Buffer.concat([Buffer.from(`%PDF-1.4\n%${HTML}\n`), pdf()]),
      'application/pdf',
      'WRONG_TYPE',
    ],
    ['JPEG and archive in one', Buffer.concat([JPEG, ZIP]), 'image/jpeg', 'WRONG_TYPE'],
    ['JPEG and page in one', Buffer.concat([JPEG, Buffer.from(HTML)]), 'image/jpeg', 'WRONG_TYPE'],
    ['JPEG and PDF in one', Buffer.concat([JPEG, pdf()]), 'image/jpeg', 'WRONG_TYPE'],
    ['PNG and archive in one', Buffer.concat([png(), ZIP]), 'image/png', 'WRONG_TYPE'],
    ['PNG and page in one', Buffer.concat([png(), Buffer.from(HTML)]), 'image/png', 'WRONG_TYPE'],
    ['WebP and page in one', Buffer.concat([WEBP, Buffer.from(HTML)]), 'image/webp', 'WRONG_TYPE'],
    ['a PDF cut off', pdf().subarray(0, -8), 'application/pdf', 'DAMAGED'],
    ['a JPEG cut off', JPEG.subarray(0, -2), 'image/jpeg', 'DAMAGED'],
    ['a JPEG without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'image/jpeg', 'DAMAGED'],
    ['a PNG cut off', png().subarray(0, -4), 'image/png', 'DAMAGED'],
    ['a PNG with a wrong checksum', flipped(png(), 40), 'image/png', 'DAMAGED'],
    ['a PNG of 1 × 65,500²', png(1, 65_500 * 65_500), 'image/png', 'TOO_MANY_PIXELS'],
    ['a PNG of 65,500 × 65,500', png(65_500, 65_500), 'image/png', 'TOO_MANY_PIXELS'],
    ['a JPEG of 65,500 × 65,500', sized(JPEG, 65_500), 'image/jpeg', 'TOO_MANY_PIXELS'],
    ['a PNG of 40,000,001 pixels', png(40_000_001, 1), 'image/png', 'TOO_MANY_PIXELS'],
    ['an archive called a workbook', ZIP, XLSX, 'WRONG_TYPE'],
    ['a text called a workbook', Buffer.from('PK, not'), XLSX, 'WRONG_TYPE'],
    [
      'a workbook with macros',
      xlsx({ name: 'xl/vbaProject.bin', content: ZIP }),
      XLSX,
      'WRONG_TYPE',
    ],
    ['a workbook with a page', xlsx({ name: 'index.html', content: ZIP }), XLSX, 'WRONG_TYPE'],
    ['a workbook with a path', xlsx({ name: '../../etc/cron.d/x', content: ZIP }), XLSX, 'DAMAGED'],
    ['a workbook that swells', xlsx({ name: 'xl/a.xml', content: swelling }), XLSX, 'DAMAGED'],
    [
      'a workbook that lies about its size',
      xlsx({ name: 'xl/a.xml', content: swelling, claims: 100 }),
      XLSX,
      'DAMAGED',
    ],
    [
      'a workbook of 300 parts',
      xlsx(...Array.from({ length: 300 }, (_, n) => ({ name: `xl/${n}.xml`, content: ZIP }))),
      XLSX,
      'DAMAGED',
    ],
  ])('%s', async (_name, content, type, fault) => {
    expect(await faultOf(content, type)).toBe(fault);
  });

  it('anything cut off or changed anywhere ends in an answer, never in a defect', async () => {
    const samples: [Buffer, MediaType][] = [
      [PROGRESSIVE_JPEG, 'image/jpeg'],
      [png(), 'image/png'],
      [WEBP, 'image/webp'],
      [xlsx(), XLSX],
      [pdf(), 'application/pdf'],
    ];
    const faults = new Set<string>();
    for (const [content, type] of samples) {
      for (let at = 0; at < content.length; at += 3) {
        faults.add(await faultOf(content.subarray(0, at), type));
        faults.add(await faultOf(flipped(content, at), type));
      }
    }
    expect([...faults].sort()).toEqual(['DAMAGED', 'WRONG_TYPE', 'taken']);
  });
});

function flipped(content: Buffer, at: number): Buffer {
  const copy = Buffer.from(content);
  copy[at]! ^= 0xff;
  return copy;
}

/** The frame of a JPEG says its size. */
function sized(content: Buffer, edge: number): Buffer {
  const copy = Buffer.from(content);
  const at = copy.indexOf(Buffer.from([0xff, 0xc0, 0, 0x11]));
  copy.writeUInt16BE(edge, at + 5);
  copy.writeUInt16BE(edge, at + 7);
  return copy;
}
