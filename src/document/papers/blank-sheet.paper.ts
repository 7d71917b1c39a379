import type { Content } from 'pdfmake/interfaces.js';
import { heading, title } from '../kit/heading.ts';
import { SIZE } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { signatures } from '../kit/signature.ts';
import { table } from '../kit/table.ts';
import { facts } from '../kit/text.ts';
import { longDay } from '../kit/words.ts';
import type { OfficialSheetFacts } from './facts.ts';
import { conditionLine, SHEET_HEAD, SHEET_SIZE, SHEET_WIDTHS, sheetRows } from './official-rows.ts';

export interface OfficialSheetsData {
  readonly version: { readonly number: string; readonly title: string; readonly signedOn: string };
  readonly sheets: readonly OfficialSheetFacts[];
}

/** The official sheets of a decision, to be printed and filled in by hand. */
export function officialSheetsPaper(data: OfficialSheetsData): Paper {
  return {
    title: `Phiếu đánh giá theo Quyết định số ${data.version.number}`,
    sections: data.sheets.map((sheet) => section(data.version, sheet)),
  };
}

function section(version: OfficialSheetsData['version'], sheet: OfficialSheetFacts): Content[] {
  return [
    heading({ agency: { above: null, name: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP' } }),
    title('PHIẾU ĐÁNH GIÁ SẢN PHẨM OCOP', `Bộ sản phẩm số ${sheet.number}: ${sheet.name}`),
    {
      text: `Theo Quyết định số ${version.number} ${longDay(version.signedOn)}`,
      italics: true,
      alignment: 'center',
      fontSize: SIZE.small,
      margin: [0, 0, 0, 6],
    },
    ...facts([
      ['Ngành', sheet.group],
      ['Nhóm', sheet.family],
      ['Phân nhóm', sheet.subgroup],
    ]).filter((_, index) => [sheet.group, sheet.family, sheet.subgroup][index]),
    ...facts([
      ['Tên sản phẩm', null],
      ['Mã sản phẩm', null],
      ['Chủ thể', null],
      ['Điện thoại', null],
      ['Địa chỉ', null],
    ]),
    ...sheet.conditions.map((text) => ({
      text: conditionLine(text),
      italics: true,
      fontSize: SIZE.small,
      margin: [0, 0, 0, 3] as [number, number, number, number],
    })),
    table({
      widths: SHEET_WIDTHS,
      fontSize: SHEET_SIZE,
      head: SHEET_HEAD,
      body: sheetRows(sheet, null, { longRemarks: [] }),
    }),
    signatures(
      [
        { text: `Tổng điểm: .......... điểm. Bằng chữ: ${'.'.repeat(60)}`, margin: [0, 6, 0, 4] },
        { text: `Ý kiến: ${'.'.repeat(100)}`, margin: [0, 0, 0, 4] },
        { text: '…………, ngày …… tháng …… năm ………', italics: true, alignment: 'right' },
      ],
      [
        { as: ' ', name: null, note: ' ' },
        { as: 'Người đánh giá', name: null },
      ],
    ),
  ];
}
