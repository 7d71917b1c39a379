import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { mm } from '../../src/document/kit/measure.ts';
import { printable } from '../../src/document/kit/printable.ts';
import { pagesOf, typeset } from '../../src/document/typeset/typeset.ts';
import { readPdf, solid, type PdfPage } from './pdf.ts';
import { items, LONG_NAME, members, minutes, SESSION, STAMP, UNBROKEN } from './sample.ts';

const pdf = (paper: string, data: object, stamp = STAMP) =>
  typeset({ as: 'PDF', paper: paper as never, data, stamp });

/** The text area of decree 30/2020; header and footer lie outside of it. */
const body = (page: PdfPage) =>
  page.texts.filter((one) => one.top > mm(20) && one.top < page.height - mm(20));

describe('the layout of decree 30/2020', { timeout: 60_000 }, () => {
  let bytes: Uint8Array;
  let pages: PdfPage[];

  beforeAll(async () => {
    bytes = await pdf('MINUTES', minutes(40, 15), { ...STAMP, draft: true });
    pages = await readPdf(bytes);
  }, 120_000);

  it('is A4 with margins of 20, 20, 30 and 15 mm, and clips nothing', () => {
    expect(pagesOf(bytes)).toBe(pages.length);
    for (const page of pages) {
      expect(page.width).toBeCloseTo(mm(210), 0);
      expect(page.height).toBeCloseTo(mm(297), 0);
      for (const one of page.texts.filter((text) => text.text.trim() !== '')) {
        expect(one.left, one.text).toBeGreaterThanOrEqual(mm(30) - 0.5);
        expect(one.right, one.text).toBeLessThanOrEqual(mm(210 - 15) + 0.5);
        expect(one.top, one.text).toBeLessThan(page.height - mm(3));
      }
      expect(Math.min(...body(page).map((one) => one.top - one.size))).toBeGreaterThan(mm(20) - 3);
    }
  });

  it('numbers pages in the middle of the top margin from the second on', () => {
    pages.forEach((page, index) => {
      const above = page.texts.filter((one) => one.top < mm(20) && /^\d+$/.test(one.text.trim()));
      expect(above.map((one) => one.text)).toEqual(index === 0 ? [] : [String(index + 1)]);
      for (const one of above) {
        expect((one.left + one.right) / 2).toBeCloseTo((mm(30) + mm(195)) / 2, -1);
      }
    });
  });

  it('sets running text in 13 points and the footer in 9, in an embedded typeface', () => {
    const sizes = new Set(body(pages[0]!).map((one) => Math.round(one.size * 10) / 10));
    expect(sizes).toContain(13);
    const foot = pages[0]!.texts.filter((one) => one.top > pages[0]!.height - mm(20));
    expect(new Set(foot.map((one) => Math.round(one.size)))).toEqual(new Set([9]));
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/BaseFont \/[A-Z]{6}\+Tinos/);
    expect(raw).toContain('/FontFile2');
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times)/);
    expect(raw).toContain('(vi-VN)');
  });

  it('says what the paper is on every page, and that it is a draft', () => {
    for (const page of pages) {
      const text = solid(page.text);
      expect(text).toContain(solid('Mã văn bản 2345-6789 · Bản 3 · Lập lúc 10:42 22/11/2026'));
      expect(text).toContain('a3a3a3a3a3a3');
      expect(text).toContain('https://ocop.example.vn/k/23456789');
      expect(page.text).toContain('DỰ THẢO');
    }
  });

  it('has the same text as its source, Vietnamese letters, long and unbroken names included', () => {
    const all = solid(
      pages
        .map((page) =>
          body(page)
            .map((one) => one.text)
            .join(''),
        )
        .join(''),
    );
    for (const text of [LONG_NAME, UNBROKEN, 'Hội đồng thống nhất. '.repeat(90)]) {
      expect(all).toContain(solid(text));
    }
    for (const item of minutes(40, 15).items) {
      expect(all).toContain(solid(item.product.producer));
      expect(all).toContain(solid(item.result!.average));
    }
    for (const member of members(15)) expect(all).toContain(solid(member.name));
    expect(all).toContain(solid('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
    expect(all).not.toContain('{{');
  });

  it('repeats the head of a table and keeps the places to sign with text', () => {
    const tables = pages.filter((page) => /64–79/.test(page.text));
    expect(tables.length).toBeGreaterThan(2);
    for (const page of tables) expect(solid(page.text)).toContain(solid('Thấp nhất – cao nhất'));
    const last = pages.at(-1)!;
    expect(last.text).toContain('CHỦ TỊCH HỘI ĐỒNG');
    expect(last.text).toContain('Biên bản được thông qua');
  });

  it('keeps rows whole: no row begins on one page and ends on the next', async () => {
    const paper = await pdf('SUMMARY', {
      session: SESSION,
      items: items(40),
      chair: 'A',
      secretary: 'B',
    });
    const read = await readPdf(paper);
    for (const { product, sheetNumber } of items(40)) {
      const { position, name, producer, commune } = product;
      const row = solid(`${position}${name}${producer}${commune}${sheetNumber}13`);
      const on = read.filter((page) => solid(page.text).includes(row));
      expect(on, `product ${position}`).toHaveLength(1);
    }
    for (const page of read.slice(0, -1)) expect(solid(page.text)).toContain(solid('Hạng sao'));
    for (const page of read) expect(page.width).toBeGreaterThan(page.height);
  });

  it('draws stars and says in words what a certificate without a decision is', async () => {
    const data = {
      ...{ issuer: 'Ủy ban nhân dân tỉnh Cao Bằng', placeName: 'Cao Bằng', number: null, stars: 5 },
      ...{ productName: LONG_NAME, producerName: 'HTX', address: null, productCode: null },
      ...{ decision: null, issuedOn: null, validUntil: null, verifyCode: null },
      ...{ verifyAddress: null, ended: null },
    };
    const [preview] = await readPdf(await pdf('CERTIFICATE', data, { ...STAMP, draft: true }));
    expect(preview!.text).toContain('BẢN XEM TRƯỚC: CHƯA CÓ GIÁ TRỊ');
    expect(preview!.text).not.toMatch(/[★☆✩]/);
    const four = await readPdf(
      await pdf('CERTIFICATE', { ...data, stars: 4 }, { ...STAMP, draft: true }),
    );
    expect(preview!.paths).toBeGreaterThan(four[0]!.paths);
    expect(preview!.width).toBeGreaterThan(preview!.height);
  });

  it('is the same bytes for the same data and moment', async () => {
    const data = { session: SESSION, members: members(3) };
    const [one, other] = await Promise.all([pdf('ATTENDANCE', data), pdf('ATTENDANCE', data)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('names signs that no typeface for text has, instead of an empty box', async () => {
    expect(printable('Trà 🍵 ★ Ừ\u0000\u200b')).toBe('Trà [U+1F375] [U+2605] Ừ');
    expect(printable('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('Tiếng Việt');
  });
});

describe('workbooks', () => {
  it('keep text as text and figures as numbers', async () => {
    const data = { session: SESSION, items: items(3), chair: null, secretary: null };
    const bytes = await typeset({ as: 'XLSX', book: 'SUMMARY', data });
    const [sheet] = await readXlsxFile(Readable.from(Buffer.from(bytes)));
    const rows = sheet!.data.slice(4);
    expect(rows).toHaveLength(3);
    expect(rows[0]![4]).toBe('0912345678');
    expect(rows[1]![5]).toBe('=HYPERLINK("http://x")');
    expect(rows[0]![9]).toBe(900);
    expect(rows[0]![10]).toBe(60.23);
    expect(Buffer.from(bytes).includes('<f>')).toBe(false);
  });
});
