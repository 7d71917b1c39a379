import { heading, title } from '../kit/heading.ts';
import type { Paper } from '../kit/page.ts';
import { signatures } from '../kit/signature.ts';
import { centred, table } from '../kit/table.ts';
import { longDay } from '../kit/words.ts';
import type { ItemFacts, SessionFacts } from './facts.ts';
import { figureCells, remarksOf } from './result-rows.ts';

export interface SummaryData {
  readonly session: SessionFacts;
  readonly items: readonly ItemFacts[];
  readonly chair: string | null;
  readonly secretary: string | null;
}

export const SUMMARY_HEAD = [
  ...['TT', 'Sản phẩm', 'Chủ thể', 'Xã, phường', 'Bộ SP', 'Số phiếu'],
  ...['Phần A', 'Phần B', 'Phần C', 'Điểm TB', 'Thấp nhất – cao nhất', 'Hạng sao', 'Ghi chú'],
];

/** The table of results, annex to the submission to the People's Committee. */
export function summaryPaper({ session, items, chair, secretary }: SummaryData): Paper {
  const orientation = 'landscape';
  return {
    title: `Bảng tổng hợp kết quả phiên ${session.number}`,
    orientation,
    sections: [
      [
        heading({
          agency: session.agency,
          placeAndDay: `${session.placeName}, ${longDay(session.heldOn)}`,
          orientation,
        }),
        title(
          'BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP',
          `Phiên họp số ${session.number}`,
        ),
        {
          text: `Theo Quyết định số ${session.rubric.number} ${longDay(session.rubric.signedOn)}. Điểm trung bình được so với ngưỡng hạng sao khi chưa làm tròn.`,
          italics: true,
          alignment: 'center',
          margin: [0, 0, 0, 6],
        },
        table({
          widths: [9, 46, 40, 25, 10, 12, 14, 14, 14, 15, 19, 14, 38],
          head: [SUMMARY_HEAD],
          body: items.map((item) => [
            centred(item.product.position),
            item.product.name,
            item.product.producer,
            item.product.commune ?? '',
            centred(item.sheetNumber),
            ...figureCells(item),
            remarksOf(item).join(' '),
          ]),
          orientation,
          fontSize: 10.5,
        }),
        signatures(
          [{ text: countLine(items) }, { text: 'Bảng này lập từ các phiếu chấm đã nộp và khóa.' }],
          [
            { as: 'Thư ký', name: secretary },
            { as: 'Chủ tịch Hội đồng', name: chair },
          ],
        ),
      ],
    ],
  };
}

export function countLine(items: readonly ItemFacts[]): string {
  const known = items.flatMap((item) => (item.result ? [item.result.star] : []));
  const of = (star: number) => known.filter((one) => one === star).length;
  return `Tổng số ${items.length} sản phẩm, đã công bố ${known.length}: 5 sao ${of(5)}, 4 sao ${of(4)}, 3 sao ${of(3)}, chưa đạt ${known.filter((one) => one < 3).length}.`;
}
