import type { TableCell } from 'pdfmake/interfaces.js';
import { centred } from '../kit/table.ts';
import type { ItemFacts, ResultFacts } from './facts.ts';

/** What stands in a table where the result is not released. */
export const NOT_YET = 'Chưa công bố';

export const partOf = (result: ResultFacts, code: string): string =>
  result.parts.find((one) => one.code === code)?.average ?? '';

export const starText = (star: number): string => `${star} sao`;

/** The figures of one product for the tables of minutes and summary. */
export function figureCells({ result, disqualified }: ItemFacts): TableCell[] {
  if (disqualified.length > 0 && !result) return blank('Bị loại');
  if (!result) return blank(NOT_YET);
  return [
    centred(result.sheetCount),
    ...['A', 'B', 'C'].map((code) => centred(partOf(result, code))),
    centred(result.average, true),
    centred(`${result.minTotal}–${result.maxTotal}`),
    centred(starText(result.star), true),
  ];
}

function blank(why: string): TableCell[] {
  return [
    centred(''),
    centred(''),
    centred(''),
    centred(''),
    centred(why),
    centred(''),
    centred(''),
  ];
}

/** What is to be said of a product beside its figures. */
export function remarksOf(item: ItemFacts): string[] {
  const { result } = item;
  return [
    ...item.disqualified.map((one) => `Bị loại: ${one.condition}. ${one.reason}`),
    ...(result && result.star !== result.proposedStar
      ? [
          `Đề xuất theo phiếu ${starText(result.proposedStar)}; Hội đồng ghi nhận ${starText(result.star)}.`,
        ]
      : []),
    ...(result && result.proposedStar < result.starByPoints
      ? [
          `Theo điểm là ${starText(result.starByPoints)}, chưa đạt mức tối thiểu ở tiêu chí bắt buộc.`,
        ]
      : []),
    ...(result?.spreadAlarm ? [`Chênh lệch ${result.spread} điểm vượt mức cho phép.`] : []),
    ...(result && result.round > 1 ? [`Kết quả của lần chấm ${result.round}.`] : []),
  ];
}
