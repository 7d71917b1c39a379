import type { ExportedItem, SessionExport } from '../../src/document/session-export.ts';

type Value = unknown;
type Book = readonly { readonly sheet: string; readonly data: readonly (readonly Value[])[] }[];
type Row = readonly Value[];

/** A session as its workbook tells it, with nothing from anywhere else. */
export function sessionIn(book: Book): Omit<SessionExport, 'format' | 'formatVersion'> {
  const rows = (name: string, above = 2) => {
    const found = book.find(({ sheet }) => sheet === name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found.data.slice(above);
  };
  /** The rows of one product, or of one version of one of its sheets, without what names it. */
  const of = (name: string, ...key: Value[]) =>
    rows(name)
      .filter((row) => key.every((part, at) => row[at] === part))
      .map((row) => row.slice(key.length));
  const about: Record<string, Record<string, Value>> = {};
  for (const [, value, key] of rows('Phiên', 1)) {
    const [group = '', name = ''] = String(key).split('.');
    about[group] = { ...about[group], [name]: value };
  }
  const listed = about['rule']?.['remarkCriteria'] as string | null;
  const all = rows('Nhật ký');
  const read = {
    ...about,
    rule: { ...about['rule'], remarkCriteria: listed ? listed.split(', ') : [] },
    members: rows('Thành viên').map((row) =>
      named(row, ['name', 'role', 'position', 'scores', 'attendance', 'arrivedAt']),
    ),
    items: rows('Kết quả').map((row) => itemIn(row, of)),
    events: all
      .filter((row) => row[1] !== 'RULE')
      .map((row) => named(row, ['at', 'kind', 'position', 'round', 'person', 'by', 'reason'])),
    ruleChanges: all
      .filter((row) => row[1] === 'RULE')
      .map(([at, , , , , , reason, from, to]) => ({ at, from, to, reason })),
  };
  return read as unknown as SessionExport;
}

function named(row: Row, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(names.map((name, at) => [name, row[at]]));
}

const RESULT = [
  ...['position', 'product', 'producer', 'commune', 'rubricSheet', 'sheetCount', 'totalSum'],
  ...['A', 'B', 'C', 'minTotal', 'maxTotal', 'starByPoints', 'proposedStar', 'star', 'round'],
  ...['finalReason', 'spreadReason', 'productCode'],
];

type Of = (name: string, ...key: Value[]) => Row[];

function itemIn(row: Row, of: Of): ExportedItem {
  const { sheetCount, totalSum, A, B, C, minTotal, maxTotal, ...rest } = named(row, RESULT);
  const { starByPoints, proposedStar, star, round, ...item } = rest;
  const { position } = item;
  const counted = { sheetCount, totalSum, minTotal, maxTotal, starByPoints, proposedStar, star };
  const parts = Object.entries({ A, B, C }).map(([code, pointsSum]) => ({ code, pointsSum }));
  const history = (what: string) => of('Sự việc', position, what);
  const read = {
    ...item,
    result: sheetCount === null ? null : { ...counted, parts, round },
    rounds: history('Lần chấm').map((one) =>
      named(one, ['round', 'kind', 'reason', 'openedAt', 'closedAt', 'spreadReason']),
    ),
    recused: history('Có liên quan').map(([name, , reason, , endedAt, endedReason]) => ({
      ...{ name, reason, endedAt, endedReason },
    })),
    absent: history('Vắng').map((one) => named(one, ['name', 'kind', 'reason'])),
    disqualified: history('Bị loại').map(([condition, , reason, , endedAt, endedReason]) => ({
      ...{ condition, reason, endedAt, endedReason },
    })),
    sheets: of('Phiếu', position).map((one) => sheetIn(position, one, of)),
  };
  return read as unknown as ExportedItem;
}

const SHEET = [
  ...['number', 'version', 'member', 'total', 'opinion', 'counted', 'withdrawn', 'reopened'],
  ...['submittedAt', 'enteredBy', 'enteredAt', 'confirmedBy', 'confirmedAt'],
];

function sheetIn(position: Value, row: Row, of: Of): object {
  const { enteredBy, enteredAt, confirmedBy, confirmedAt, ...sheet } = named(row, SHEET);
  const key = [position, sheet['number'], sheet['version']];
  return {
    ...sheet,
    paper: enteredBy === null ? null : { enteredBy, enteredAt, confirmedBy, confirmedAt },
    answers: of('Điểm', ...key).map(([name, points, remark, optionId, flagged]) => [
      ...[name, optionId, points, remark, flagged],
    ]),
    marks: of('Điều kiện', ...key).map((one) => named(one, ['condition', 'remark'])),
    changes: of('Đổi điểm', ...key).map((one) => named(one, ['key', 'formerOptionId', 'reason'])),
  };
}
