import type { Content } from 'pdfmake/interfaces.js';
import { mm, PAPER, SIZE } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { qrCode } from '../kit/qr.ts';
import { stars } from '../kit/stars.ts';
import { short } from '../kit/words.ts';
import { DEMONSTRATION, type ListData, type ListProductFacts } from './list-facts.ts';

/** The symbol itself stays over 20 mm with the quiet zone of 4 modules around it. */
const QR_LABEL = mm(28);
const QR_CARD = mm(56);

function inPages<T>(all: readonly T[], size: number): (readonly T[])[] {
  const pages = Math.ceil(all.length / size);
  return Array.from({ length: pages }, (_, page) => all.slice(page * size, (page + 1) * size));
}

/** A box at its place on the sheet: nothing in it can push its neighbours. */
function at(left: number, top: number, width: number, stack: Content[]): Content {
  return {
    absolutePosition: { x: left, y: top },
    columns: [{ width, stack }],
  };
}

/** Fine lines to cut along. */
function cuts(across: number, down: number): Content {
  const [width, height] = [PAPER.width / across, PAPER.height / down];
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    ({
      type: 'line',
      x1,
      y1,
      x2,
      y2,
      lineWidth: 0.3,
      dash: { length: 3 },
      lineColor: '#999999',
    }) as const;
  return {
    absolutePosition: { x: 0, y: 0 },
    canvas: [
      ...Array.from({ length: across - 1 }, (_, index) =>
        line((index + 1) * width, 0, (index + 1) * width, PAPER.height),
      ),
      ...Array.from({ length: down - 1 }, (_, index) =>
        line(0, (index + 1) * height, PAPER.width, (index + 1) * height),
      ),
    ],
  };
}

function sheets(
  data: ListData,
  grid: { readonly across: number; readonly down: number },
  draw: (product: ListProductFacts, width: number) => Content[],
  padding: { readonly x: number; readonly y: number },
): Content[][] {
  const [width, height] = [PAPER.width / grid.across, PAPER.height / grid.down];
  return inPages(data.products, grid.across * grid.down).map((page) => [
    cuts(grid.across, grid.down),
    ...page.map((product, index) => {
      const [column, row] = [index % grid.across, Math.floor(index / grid.across)];
      const inner = width - 2 * padding.x;
      return at(column * width + padding.x, row * height + padding.y, inner, draw(product, inner));
    }),
  ]);
}

/** Cards for the booths, four of A6 on a sheet of A4 to be cut. */
export function boothCardsPaper(data: ListData): Paper {
  const draw = (one: ListProductFacts, width: number): Content[] => [
    { text: one.booth ? `Gian hàng ${one.booth}` : ' ', fontSize: SIZE.small },
    {
      text: short(one.name, 130),
      bold: true,
      fontSize: one.name.length <= 45 ? 19 : 14,
      alignment: 'center',
      margin: [0, 8, 0, 0],
    },
    ...(one.stars
      ? [{ ...(stars(one.stars, 16) as object), margin: [0, 6, 0, 0] } as Content]
      : []),
    { text: short(one.producer, 90), alignment: 'center', margin: [0, 6, 0, 0] },
    {
      text: one.price ?? ' ',
      bold: true,
      fontSize: (one.price ?? '').length <= 30 ? 17 : 13,
      alignment: 'center',
      margin: [0, 6, 0, 6],
    },
    ...(one.address ? [centredCode(one.address, QR_CARD, width)] : []),
    ...(one.address
      ? [{ text: 'Quét để xem sản phẩm', fontSize: SIZE.footer, alignment: 'center' } as Content]
      : []),
    ...(data.demonstration
      ? [{ text: DEMONSTRATION, fontSize: SIZE.footer, alignment: 'center' } as Content]
      : []),
  ];
  return {
    title: `Thẻ gian hàng: ${data.title}`,
    bare: true,
    sections: sheets(data, { across: 2, down: 2 }, draw, { x: mm(8), y: mm(9) }),
  };
}

/** Labels with codes that lead to the products' pages, 3 × 8 on a sheet. */
export function qrSheetPaper(data: ListData): Paper {
  const draw = (one: ListProductFacts, width: number): Content[] => [
    {
      columnGap: 4,
      columns: [
        { ...(qrCode(one.address ?? '', QR_LABEL) as object), width: QR_LABEL },
        {
          width: width - QR_LABEL - 4,
          fontSize: SIZE.footer,
          stack: [
            {
              text: short(one.name, 80),
              bold: true,
              fontSize: one.name.length <= 40 ? 10 : 8.5,
              margin: [0, 6, 0, 2],
            },
            { text: short(one.producer, 60), fontSize: one.producer.length <= 40 ? 9 : 8 },
            ...(one.stars ? [`OCOP ${one.stars} sao`] : []),
          ],
        },
      ] as Content[],
    },
  ];
  return {
    title: `Tem QR: ${data.title}`,
    bare: true,
    sections: sheets(data, { across: 3, down: 8 }, draw, { x: mm(3), y: mm(4) }),
  };
}

function centredCode(address: string, size: number, width: number): Content {
  return { ...(qrCode(address, size) as object), margin: [(width - size) / 2, 0, 0, 0] } as Content;
}
