import type { Cell, Workbook, WorkSheet } from '../kit/workbook.ts';
import { longDay } from '../kit/words.ts';
import type { ExportedItem, ExportedSheet, SessionExport } from '../session-export.ts';

/**
 * A released session as a workbook: everything that its file of data holds, in cells. Moments are those of
 * the data, so that both can be compared.
 */
export function sessionWorkbook(data: SessionExport): Workbook {
  const above = [
    `${data.council.name}, phiên số ${data.session.number}, ${longDay(data.session.heldOn)}`,
  ];
  const sheet = (name: string, columns: Columns, rows: Cell[][]): WorkSheet => ({
    ...{ name, above, rows, head: columns.map(([title]) => title) },
    widths: columns.map(([, width]) => width),
    landscape: columns.length > 8,
  });
  const { items } = data;
  return {
    sheets: [
      {
        name: 'Phiên',
        head: ['Mục', 'Nội dung', 'Khóa'],
        rows: about(data),
        widths: [36, 60, 30],
      },
      sheet('Thành viên', MEMBERS, data.members.map(memberRow)),
      sheet('Kết quả', RESULTS, items.map(resultRow)),
      sheet(
        'Phiếu',
        SHEETS,
        items.flatMap((item) => perSheet(item, sheetRow)),
      ),
      sheet('Điểm', ANSWERS, items.flatMap((item) => perSheet(item, answerRows)).flat()),
      sheet('Điều kiện', MARKS, items.flatMap((item) => perSheet(item, markRows)).flat()),
      sheet('Đổi điểm', CHANGES, items.flatMap((item) => perSheet(item, changeRows)).flat()),
      sheet('Sự việc', HISTORY, items.flatMap(historyRows)),
      sheet('Nhật ký', EVENTS, eventRows(data)),
    ],
  };
}

type Columns = readonly (readonly [title: string, width: number])[];

/** "Họ và tên 32; Chức danh 28": titles with their widths in characters. */
function columns(text: string): Columns {
  const found = [...text.matchAll(/([^;]+?) (\d+);/g)];
  return found.map(([, title = '', width]) => [title.trim(), Number(width)]);
}

const LABELS: Readonly<Record<string, string>> = {
  'council.name': 'Hội đồng',
  'council.level': 'Cấp',
  'council.decision': 'Quyết định thành lập',
  'council.decidedOn': 'Ngày quyết định',
  'session.number': 'Số phiên',
  'session.heldOn': 'Ngày họp',
  'session.startsAt': 'Giờ họp',
  'session.place': 'Địa điểm',
  'session.openedAt': 'Mở phiên lúc',
  'session.closedAt': 'Đóng chấm điểm lúc',
  'session.releasedAt': 'Công bố lúc',
  'rubric.number': 'Bộ tiêu chí',
  'rubric.contentHash': 'Mã băm bộ tiêu chí',
  'rule.version': 'Bản quy chế',
  'rule.spreadLimit': 'Chênh lệch cho phép',
  'rule.minimumMethod': 'Cách xét mức tối thiểu',
  'rule.cumulativeMinima': 'Hạng cao phải đạt mức của hạng thấp',
};

/** Every setting under its key, with a name where people look for it. */
function about({ council, session, rubric, rule }: SessionExport): Cell[][] {
  return Object.entries({ council, session, rubric, rule }).flatMap(([group, values]) =>
    Object.entries(values).map(([name, value]: [string, unknown]): Cell[] => {
      const key = `${group}.${name}`;
      const shown = Array.isArray(value) ? value.join(', ') : (value as Cell);
      return [LABELS[key] ?? '', shown, key];
    }),
  );
}

const MEMBERS = columns(
  'Họ và tên 32; Chức danh 28; Chức vụ 40; Chấm điểm 12; Có mặt 14; Đến lúc 24; ',
);

function memberRow(one: SessionExport['members'][number]): Cell[] {
  return [one.name, one.role, one.position, one.scores, one.attendance, one.arrivedAt];
}

const RESULTS = columns(
  'TT 6; Sản phẩm 36; Chủ thể 34; Xã, phường 20; Bộ SP 8; Số phiếu 8; ' +
    'Tổng điểm các phiếu 10; Phần A 8; Phần B 8; Phần C 8; Thấp nhất 9; Cao nhất 9; ' +
    'Sao theo điểm 9; Sao đề xuất 9; Hạng sao 9; Lần chấm 8; ' +
    'Lý do ghi nhận hạng sao 40; Lý do giữ nguyên chênh lệch 40; Mã sản phẩm 20; ',
);

function resultRow(item: ExportedItem): Cell[] {
  const { result } = item;
  const part = (code: string) => result?.parts.find((one) => one.code === code)?.pointsSum ?? null;
  return [
    ...[item.position, item.product, item.producer, item.commune, item.rubricSheet],
    ...[result?.sheetCount ?? null, result?.totalSum ?? null, part('A'), part('B'), part('C')],
    ...[result?.minTotal ?? null, result?.maxTotal ?? null, result?.starByPoints ?? null],
    ...[result?.proposedStar ?? null, result?.star ?? null, result?.round ?? null],
    ...[item.finalReason, item.spreadReason, item.productCode],
  ];
}

/** What every row about a sheet begins with. */
const SHEET = columns('TT sản phẩm 8; Phiếu số 8; Bản 6; ');
const keyOf = (item: ExportedItem, sheet: ExportedSheet): Cell[] => [
  ...[item.position, sheet.number, sheet.version],
];

function perSheet<T>(
  item: ExportedItem,
  row: (item: ExportedItem, sheet: ExportedSheet) => T,
): T[] {
  return (item.sheets ?? []).map((sheet) => row(item, sheet));
}

const SHEETS = [
  ...SHEET,
  ...columns(
    'Người chấm 30; Tổng điểm 10; Ý kiến 60; Tính điểm 8; Lý do rút phiếu 40; ' +
      'Lý do chấm lại 40; Nộp lúc 24; Người nhập phiếu giấy 28; Nhập lúc 24; ' +
      'Người xác nhận phiếu giấy 28; Xác nhận lúc 24; ',
  ),
];

function sheetRow(item: ExportedItem, sheet: ExportedSheet): Cell[] {
  const { paper } = sheet;
  return [
    ...keyOf(item, sheet),
    ...[sheet.member, sheet.total, sheet.opinion, sheet.counted, sheet.withdrawn],
    ...[sheet.reopened, sheet.submittedAt, paper?.enteredBy ?? null, paper?.enteredAt ?? null],
    ...[paper?.confirmedBy ?? null, paper?.confirmedAt ?? null],
  ];
}

const ANSWERS = [
  ...SHEET,
  ...columns('Tiêu chí 10; Điểm 8; Nhận xét 60; Mã mức điểm 40; Đánh dấu xem lại 10; '),
];

function answerRows(item: ExportedItem, sheet: ExportedSheet): Cell[][] {
  return sheet.answers.map(([key, optionId, points, remark, flagged]): Cell[] => [
    ...[...keyOf(item, sheet), key, points, remark, optionId, flagged],
  ]);
}

const MARKS = [...SHEET, ...columns('Điều kiện 60; Nhận xét 60; ')];

function markRows(item: ExportedItem, sheet: ExportedSheet): Cell[][] {
  return sheet.marks.map((one): Cell[] => [...keyOf(item, sheet), one.condition, one.remark]);
}

const CHANGES = [...SHEET, ...columns('Tiêu chí 10; Mã mức điểm trước 40; Lý do 60; ')];

function changeRows(item: ExportedItem, sheet: ExportedSheet): Cell[][] {
  return sheet.changes.map(({ key, formerOptionId, reason }): Cell[] => [
    ...[...keyOf(item, sheet), key, formerOptionId, reason],
  ]);
}

const HISTORY = columns(
  'TT sản phẩm 8; Việc 24; Ai, lần nào, điều kiện nào 40; Loại 14; Lý do 60; ' +
    'Từ lúc 24; Đến lúc 24; Lý do sau đó 40; ',
);

function historyRows(item: ExportedItem): Cell[][] {
  const row = (what: string, ...cells: Cell[]): Cell[] => [item.position, what, ...cells];
  return [
    ...item.rounds.map((one) =>
      row(
        'Lần chấm',
        one.round,
        one.kind,
        one.reason,
        one.openedAt,
        one.closedAt,
        one.spreadReason,
      ),
    ),
    ...item.recused.map((one) =>
      row('Có liên quan', one.name, null, one.reason, null, one.endedAt, one.endedReason),
    ),
    ...item.absent.map((one) => row('Vắng', one.name, one.kind, one.reason, null, null, null)),
    ...item.disqualified.map((one) =>
      row('Bị loại', one.condition, null, one.reason, null, one.endedAt, one.endedReason),
    ),
  ];
}

const EVENTS = columns(
  'Lúc 24; Việc 24; TT sản phẩm 8; Lần 6; Về ai 30; Ai làm 30; Lý do 60; Từ bản 8; ' +
    'Sang bản 8; ',
);

/** Changes of the rules stand at the end, with the versions they lead from and to. */
function eventRows({ events, ruleChanges }: SessionExport): Cell[][] {
  return [
    ...events.map((one): Cell[] => [
      ...[one.at, one.kind, one.position, one.round, one.person, one.by, one.reason, null, null],
    ]),
    ...ruleChanges.map((one): Cell[] => [
      ...[one.at, 'RULE', null, null, null, null, one.reason, one.from, one.to],
    ]),
  ];
}
