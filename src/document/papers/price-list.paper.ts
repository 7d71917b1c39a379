import type { Content } from 'pdfmake/interfaces.js';
import { title } from '../kit/heading.ts';
import type { Paper } from '../kit/page.ts';
import { across, centred, rightAligned, table } from '../kit/table.ts';
import type { Workbook } from '../kit/workbook.ts';
import { shortDay } from '../kit/words.ts';
import { byGroup, DEMONSTRATION, type ListData } from './list-facts.ts';

/** Prices of a list under its groups, without pictures. */
export function priceListPaper(data: ListData): Paper {
  const body = byGroup(data.products).flatMap(([name, products]) => [
    across(6, { text: name, bold: true }),
    ...products.map((one) => [
      centred(one.position),
      one.name,
      { stack: [one.producer, ...(one.phone ? [one.phone] : [])] },
      centred(one.stars ? `${one.stars} sao` : ''),
      rightAligned(one.price ?? 'Liên hệ'),
      { text: one.capacity ?? '' },
    ]),
  ]);
  const said: Content[] = [data.frozen, data.demonstration ? DEMONSTRATION : null]
    .filter((text) => text !== null)
    .map((text) => ({ text, alignment: 'center', italics: true }));
  return {
    title: `Bảng giá: ${data.title}`,
    sections: [
      [
        title('BẢNG GIÁ SẢN PHẨM', data.title),
        ...(data.event ? [{ text: data.event, alignment: 'center' } as Content] : []),
        ...said,
        table({
          widths: [9, 50, 48, 14, 36, 26],
          head: [['TT', 'Sản phẩm', 'Chủ thể', 'Hạng', 'Giá', 'Năng lực']],
          body,
        }),
      ],
    ],
  };
}

/** The same list as a workbook with typed cells. */
export function listWorkbook(data: ListData): Workbook {
  const said = [data.event, data.frozen, data.demonstration ? DEMONSTRATION : null];
  return {
    sheets: [
      {
        name: 'Danh mục',
        above: [data.title, ...said.filter((text) => text !== null)],
        head: [
          ...['TT', 'Sản phẩm', 'Chủ thể', 'Xã, phường', 'Ngành', 'Hạng sao', 'Hạn chứng nhận'],
          ...['Giá (đồng)', 'Đơn vị', 'Năng lực', 'Điện thoại', 'Gian hàng', 'Hàng mẫu', 'Ghi chú'],
        ],
        widths: [6, 32, 32, 20, 20, 9, 14, 13, 12, 20, 15, 12, 14, 30],
        landscape: true,
        rows: data.products.map((one) => [
          ...[one.position, one.name, one.producer, one.commune, one.group, one.stars],
          one.validUntil && shortDay(one.validUntil),
          ...[one.priceAmount, one.priceUnit, one.capacity, one.phone, one.booth, one.sample],
          one.note,
        ]),
      },
    ],
  };
}
