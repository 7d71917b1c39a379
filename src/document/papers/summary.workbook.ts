import type { Cell, Workbook } from '../kit/workbook.ts';
import { longDay } from '../kit/words.ts';
import type { ItemFacts } from './facts.ts';
import { NOT_YET, remarksOf } from './result-rows.ts';
import type { SummaryData } from './summary.paper.ts';

const HEAD = [
  ...['TT', 'Sản phẩm', 'Mã sản phẩm', 'Chủ thể', 'Điện thoại', 'Địa chỉ', 'Xã, phường'],
  ...['Bộ sản phẩm số', 'Số phiếu', 'Tổng điểm các phiếu', 'Điểm trung bình (đã làm tròn để xem)'],
  ...['Tổng phần A', 'Tổng phần B', 'Tổng phần C', 'Thấp nhất', 'Cao nhất', 'Chênh lệch'],
  ...['Sao theo điểm', 'Sao đề xuất', 'Hạng sao', 'Lần chấm', 'Ghi chú'],
];
const WIDTHS = [6, 36, 16, 34, 14, 34, 20, 9, 8, 10, 12, 9, 9, 9, 9, 9, 9, 9, 9, 9, 7, 50];

/** The same table as the printed one, with whole sums so that every average can be worked out again. */
export function summaryWorkbook({ session, items }: SummaryData): Workbook {
  return {
    sheets: [
      {
        name: 'Kết quả',
        landscape: true,
        above: [
          'Bảng tổng hợp kết quả đánh giá, phân hạng sản phẩm OCOP',
          `${session.council.name}, phiên số ${session.number}, ${longDay(session.heldOn)}`,
          `Theo Quyết định số ${session.rubric.number} ${longDay(session.rubric.signedOn)}`,
        ],
        head: HEAD,
        widths: WIDTHS,
        rows: items.map(rowOf),
      },
    ],
  };
}

function rowOf(item: ItemFacts): Cell[] {
  const { product, result } = item;
  const part = (code: string) => result?.parts.find((one) => one.code === code)?.pointsSum ?? null;
  return [
    ...[product.position, product.name, product.code, product.producer, product.phone],
    ...[product.address, product.commune, item.sheetNumber],
    ...[result?.sheetCount ?? null, result?.totalSum ?? null],
    result ? decimal(result.average) : NOT_YET,
    ...[part('A'), part('B'), part('C')],
    ...[result?.minTotal ?? null, result?.maxTotal ?? null, result?.spread ?? null],
    ...[result?.starByPoints ?? null, result?.proposedStar ?? null, result?.star ?? null],
    result?.round ?? null,
    remarksOf(item).join(' '),
  ];
}

/** "71,36" as the number a spreadsheet can sort. */
function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
