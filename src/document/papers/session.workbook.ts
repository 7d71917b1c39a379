import type { Cell, Workbook } from '../kit/workbook.ts';
import { longDay } from '../kit/words.ts';
import type { ExportedItem, SessionExport } from '../session-export.rules.ts';

/** A released session as a workbook: what it was, its results, and every sheet that may be shown. */
export function sessionWorkbook(data: SessionExport): Workbook {
  const above = [
    `${data.council.name}, phiên số ${data.session.number}, ${longDay(data.session.heldOn)}`,
  ];
  return {
    sheets: [
      { name: 'Phiên', head: ['Mục', 'Nội dung'], rows: about(data), widths: [30, 70] },
      {
        name: 'Thành viên',
        above,
        head: ['Họ và tên', 'Chức danh', 'Chấm điểm', 'Có mặt'],
        rows: data.members.map((one) => [one.name, one.role, one.scores, one.attendance]),
        widths: [32, 28, 12, 14],
      },
      {
        name: 'Kết quả',
        above,
        landscape: true,
        head: RESULT_HEAD,
        rows: data.items.map(resultRow),
        widths: [6, 36, 34, 20, 8, 8, 10, 8, 8, 8, 9, 9, 9, 9, 9, 8, 40, 40],
      },
      {
        name: 'Phiếu',
        above,
        head: ['TT sản phẩm', 'Sản phẩm', 'Phiếu số', 'Người chấm', 'Tổng điểm', 'Ý kiến'],
        rows: data.items.flatMap(sheetRows),
        widths: [8, 36, 8, 30, 10, 60],
      },
      {
        name: 'Điểm',
        above,
        head: ['TT sản phẩm', 'Phiếu số', 'Tiêu chí', 'Điểm', 'Nhận xét', 'Mã mức điểm'],
        rows: data.items.flatMap(answerRows),
        widths: [8, 8, 10, 8, 60, 40],
      },
    ],
  };
}

function about({ council, session, rubric, rule }: SessionExport): Cell[][] {
  return [
    ['Hội đồng', council.name],
    ['Cấp', council.level],
    ['Quyết định thành lập', council.decision],
    ['Ngày quyết định', council.decidedOn],
    ['Số phiên', session.number],
    ['Ngày họp', session.heldOn],
    ['Địa điểm', session.place],
    ['Bộ tiêu chí', rubric.number],
    ['Mã băm bộ tiêu chí', rubric.contentHash],
    ['Chênh lệch cho phép', rule.spreadLimit],
    ['Cách xét mức tối thiểu', rule.minimumMethod],
    ['Hạng cao phải đạt mức của hạng thấp', rule.cumulativeMinima],
  ];
}

const RESULT_HEAD = [
  ...['TT', 'Sản phẩm', 'Chủ thể', 'Xã, phường', 'Bộ SP', 'Số phiếu', 'Tổng điểm các phiếu'],
  ...['Phần A', 'Phần B', 'Phần C', 'Thấp nhất', 'Cao nhất', 'Sao theo điểm', 'Sao đề xuất'],
  ...['Hạng sao', 'Lần chấm', 'Lý do ghi nhận hạng sao', 'Lý do giữ nguyên chênh lệch'],
];

function resultRow(item: ExportedItem): Cell[] {
  const { result } = item;
  const part = (code: string) => result.parts.find((one) => one.code === code)?.pointsSum ?? null;
  return [
    ...[item.position, item.product, item.producer, item.commune, item.rubricSheet],
    ...[result.sheetCount, result.totalSum, part('A'), part('B'), part('C')],
    ...[result.minTotal, result.maxTotal, result.starByPoints, result.proposedStar],
    ...[result.star, result.round, item.finalReason, item.spreadReason],
  ];
}

function sheetRows(item: ExportedItem): Cell[][] {
  return (item.sheets ?? []).map((one) => [
    ...[item.position, item.product, one.number, one.member, one.total, one.opinion],
  ]);
}

function answerRows(item: ExportedItem): Cell[][] {
  return (item.sheets ?? []).flatMap((sheet) =>
    sheet.answers.map(([key, optionId, points, remark]): Cell[] => [
      ...[item.position, sheet.number, key, points, remark, optionId],
    ]),
  );
}
