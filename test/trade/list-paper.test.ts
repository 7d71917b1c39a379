import { expect, it } from 'vitest';
import type { ListData, ListProductFacts } from '../../src/document/papers/list-facts.ts';
import { makeDocument } from '../../src/document/typeset/typesetter.ts';
import { readPdf } from '../document/pdf.ts';

const NAME = 'Miến dong riềng truyền thống Nguyên Bình sấy lạnh loại đặc biệt '
  .repeat(4)
  .slice(0, 195);
const PRODUCER = 'Liên hiệp Hợp tác xã Nông nghiệp, Dược liệu và Du lịch cộng đồng '
  .repeat(4)
  .slice(0, 195);

const product = (index: number): ListProductFacts => ({
  ...{ position: index + 1, name: `${NAME} số ${index}`.slice(0, 200), producer: PRODUCER },
  ...{ commune: 'Phường Thục Phán', group: 'Sản phẩm thực phẩm', stars: 5 },
  ...{ validUntil: '2028-01-01', priceAmount: 1_200_000, priceUnit: 'hộp' },
  price: '1.200.000 đ / hộp quà gỗ khắc tay gồm mười gói nhỏ',
  ...{ capacity: '2.000 kg mỗi tháng', phone: '0206 3852 123', email: null, booth: 'A12' },
  ...{ sample: null, note: null, photo: null },
  address: `https://ocop.caobang.gov.vn/san-pham/${'mien-dong-rieng-'.repeat(5)}${index}`,
});
const data: ListData = {
  title: 'Danh mục sản phẩm OCOP tham gia Hội chợ Thương mại quốc tế Việt – Trung '.repeat(2),
  ...{ event: null, frozen: null, demonstration: true },
  products: Array.from({ length: 25 }, (_, index) => product(index)),
};
const stamp = {
  ...{ documentId: '01a22e63-20c0-74b7-8cb9-e9dc53dfd106', code: null, version: 1, draft: false },
  ...{ printedAt: '10:42 22/11/2026', createdAt: '2026-11-22T03:42:00Z', dataHash: '0'.repeat(64) },
  address: null,
};

it.each([
  // Labels and cards keep their places on the sheet, and a cut says so.
  ['QR_SHEET', 2],
  ['BOOTH_CARDS', 7],
] as const)('%s keeps %i pages with names as long as they may be', async (paper, count) => {
  const pages = await readPdf(await makeDocument({ as: 'PDF', paper, data, stamp }));
  expect(pages).toHaveLength(count);
  for (const { texts, width, height, text } of pages) {
    expect(text).toContain('…');
    expect(texts.every(({ right, top }) => right < width && top < height)).toBe(true);
  }
});

it('a catalogue names each product on one line of its contents, and whole beside its code', async () => {
  const pages = await readPdf(await makeDocument({ as: 'PDF', paper: 'CATALOGUE', data, stamp }));
  expect(pages[1]!.text).toContain('MỤC LỤC');
  expect(pages[1]!.text.match(/…/g)).toHaveLength(25);
  expect(pages[2]!.text).not.toContain('MỤC LỤC');
  expect(
    pages
      .slice(2)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
  ).toContain('25. Miến dong');
});
