import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { mm, SIZE, textWidth } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { qrCode } from '../kit/qr.ts';
import { stars } from '../kit/stars.ts';
import { short, upper } from '../kit/words.ts';
import { byGroup, DEMONSTRATION, type ListData, type ListProductFacts } from './list-facts.ts';

/** The symbol itself is over 20 mm wide; the quiet zone comes on top. */
const QR = mm(28);
const PHOTO = { width: mm(45), height: mm(40) };

/** The catalogue of a list: cover, contents by group, and the products, three to six on a page. */
export function cataloguePaper(data: ListData): Paper {
  const groups = byGroup(data.products);
  return {
    title: `Danh mục sản phẩm: ${data.title}`,
    sections: [[...cover(data), contents(groups), ...groups.flatMap(group)]],
  };
}

function cover({ title, event, frozen, demonstration, products }: ListData): Content[] {
  const line = (text: string, fontSize: number, top: number, bold = false): Content => ({
    ...{ text, fontSize, bold, alignment: 'center', margin: [0, top, 0, 0] },
  });
  const producers = new Set(products.map(({ producer }) => producer)).size;
  return [
    line('CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM', SIZE.text, mm(30), true),
    line('DANH MỤC SẢN PHẨM', 24, mm(30), true),
    line(title, 20, 10, true),
    ...(event ? [line(event, SIZE.title, 12)] : []),
    line(`${products.length} sản phẩm của ${producers} chủ thể`, SIZE.title, mm(24)),
    ...(frozen ? [line(frozen, SIZE.text, 6)] : []),
    ...(demonstration ? [line(DEMONSTRATION, SIZE.title, mm(12), true)] : []),
  ];
}

type Group = ReturnType<typeof byGroup>[number];

function contents(groups: readonly Group[]): Content {
  return {
    pageBreak: 'before',
    stack: [
      { text: 'MỤC LỤC', bold: true, fontSize: SIZE.title, alignment: 'center' },
      ...groups.map(([name, products], index): Content => ({
        margin: [0, 10, 0, 0],
        stack: [
          {
            columns: [
              { text: `${name} (${products.length} sản phẩm)`, bold: true, width: '*' },
              {
                text: [{ pageReference: anchor(index) }],
                width: 50,
                noWrap: true,
                alignment: 'right',
              },
            ],
          },
          ...products.map((one): Content => ({
            text: short(`${one.position}. ${one.name}`, 90),
            fontSize: SIZE.small,
            margin: [mm(6), 2, 0, 0],
          })),
        ],
      })),
    ],
  };
}

const anchor = (index: number) => `group-${index}`;

function group([name, products]: Group, index: number): Content[] {
  const heading: Content = {
    ...{ text: upper(name), bold: true, fontSize: SIZE.title, id: anchor(index) },
    margin: [0, index === 0 ? 0 : 12, 0, 6],
    headlineLevel: 1,
  };
  const [first, ...others] = products.map(card);
  if (!first) return [];
  // A break inside what may not be broken would lose it.
  const begin: Content = { text: '', pageBreak: 'before', fontSize: 1 };
  return [
    ...(index === 0 ? [begin] : []),
    { stack: [heading, first], unbreakable: true },
    ...others,
  ];
}

function card(product: ListProductFacts): Content {
  const { address, photo } = product;
  const cells: TableCell[] = [
    ...(photo ? [{ image: photo, fit: [PHOTO.width, PHOTO.height] } as TableCell] : []),
    { stack: facts(product) },
    address ? qrCode(address, QR) : { text: '' },
  ];
  const taken = (photo ? PHOTO.width + 8 : 0) + QR + 16 + 2;
  const widths = [...(photo ? [PHOTO.width] : []), textWidth() - taken, QR];
  return {
    unbreakable: true,
    margin: [0, 0, 0, 6],
    table: { widths, body: [cells], dontBreakRows: true },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: (at: number, node: { table: { widths?: unknown } }) =>
        at === 0 || at === (node.table.widths as unknown[]).length ? 0.5 : 0,
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
  };
}

function facts(product: ListProductFacts): Content[] {
  const { position, name, producer, commune, price, capacity, phone, email, booth } = product;
  const line = (label: string, value: string | null): Content[] =>
    value ? [{ text: [`${label}: `, { text: value, bold: true }], fontSize: SIZE.small }] : [];
  return [
    { text: `${position}. ${name}`, bold: true, fontSize: SIZE.text },
    ...(product.stars
      ? [
          {
            margin: [0, 2, 0, 2] as [number, number, number, number],
            columns: [
              { ...(stars(product.stars, 10) as object), width: product.stars * 12 + 6 },
              { text: `OCOP ${product.stars} sao`, fontSize: SIZE.small, width: '*' },
            ] as Content[],
          },
        ]
      : []),
    ...line('Chủ thể', commune ? `${producer}, ${commune}` : producer),
    ...line('Giá', price),
    ...line('Năng lực', capacity),
    ...line('Điện thoại', phone),
    ...line('Thư điện tử', email),
    ...line('Gian hàng', booth),
  ];
}
