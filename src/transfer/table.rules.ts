import { cellAddress, type BookCell, type BookRow, type BookSheet } from './book/book.rules.ts';
import { COLUMNS, SHEET_NAMES, type Column, type Kind } from './columns.rules.ts';
import { plainKey } from './words.rules.ts';

/** A table that was found in a file: its columns, and the rows below the head. */
export interface Table {
  readonly kind: Kind;
  readonly sheet: string;
  readonly headRow: number;
  readonly columns: readonly { readonly column: Column; readonly at: number }[];
  readonly rows: readonly BookRow[];
}

export interface Tables {
  readonly tables: readonly Table[];
  /** Columns and sheets that nothing is known of, e.g. `Sản phẩm!H1 «Ghi chú»`. */
  readonly unknown: readonly string[];
}

/** The head stands among the first rows; titles may stand above it. */
const SEARCHED = 20;
const HELP = /^huong dan\b/;
/** Sheets that the template brings and nobody fills in; the last column of a result. */
const OURS: ReadonlySet<string> = new Set(['danh muc', 'huong dan', 'ket qua nhap']);

const headKey = (text: string) => plainKey(text.replace(/\*/g, ''));

export function findTables(sheets: readonly BookSheet[]): Tables {
  const found = sheets.map((sheet) => ({ sheet, table: findTable(sheet) }));
  const unknown = found.flatMap(({ sheet, table }) => {
    if (table) return table.unknown;
    const name = sheet.name ?? '';
    return OURS.has(plainKey(name)) || sheet.rows.length === 0 ? [] : [name];
  });
  return { tables: found.flatMap(({ table }) => (table ? [table.table] : [])), unknown };
}

function findTable(sheet: BookSheet): { table: Table; unknown: string[] } | null {
  if (OURS.has(plainKey(sheet.name ?? ''))) return null;
  let best: { kind: Kind; row: BookRow; score: number } | null = null;
  for (const row of sheet.rows.slice(0, SEARCHED)) {
    for (const kind of ['PRODUCER', 'PRODUCT', 'RESOURCE'] as const) {
      const score = scoreOf(kind, row, sheet.name);
      if (score >= 2 && score > (best?.score ?? 0)) best = { kind, row, score };
    }
  }
  if (!best) return null;
  const { kind, row } = best;
  const name = sheet.name ?? SHEET_NAMES[kind];
  const { columns, unknown } = headOf(kind, row, name);
  const below = sheet.rows.filter((one) => one.number > row.number && one.cells.some(Boolean));
  const rows = isHelp(below[0]) ? below.slice(1) : below;
  return { table: { kind, sheet: name, headRow: row.number, columns, rows }, unknown };
}

function isHelp(row: BookRow | undefined): boolean {
  const first = row?.cells.find(Boolean);
  return !!first && HELP.test(plainKey(first.text));
}

/** How many columns a row names; the name of the sheet decides between equals. */
function scoreOf(kind: Kind, row: BookRow, sheet: string | null): number {
  const known = new Set(COLUMNS[kind].flatMap(({ key, head }) => [plainKey(key), headKey(head)]));
  const count = row.cells.filter((cell) => cell && known.has(headKey(cell.text))).length;
  const named = plainKey(sheet ?? '') === plainKey(SHEET_NAMES[kind]);
  return count + (named && count > 0 ? 0.5 : 0);
}

function headOf(kind: Kind, row: BookRow, sheet: string) {
  const columns: { column: Column; at: number }[] = [];
  const unknown: string[] = [];
  row.cells.forEach((cell, at) => {
    if (!cell) return;
    const key = headKey(cell.text);
    const column = COLUMNS[kind].find(
      (one) => headKey(one.head) === key || plainKey(one.key) === key,
    );
    if (column && !columns.some((one) => one.column === column)) columns.push({ column, at });
    else if (!OURS.has(key)) {
      unknown.push(`${sheet}!${cellAddress(at, row.number)} «${cell.text.trim().slice(0, 60)}»`);
    }
  });
  return { columns, unknown };
}

export const placeOf = (table: Table, row: BookRow, at: number): string =>
  `${table.sheet}!${cellAddress(at, row.number)}`;

/** The cell of a column, with its address; the address is that of the first cell without the column. */
export function cellOf(
  table: Table,
  row: BookRow,
  key: string,
): { readonly cell: BookCell | null; readonly place: string } {
  const at = table.columns.find(({ column }) => column.key === key)?.at;
  return {
    cell: at === undefined ? null : (row.cells[at] ?? null),
    place: placeOf(table, row, at ?? 0),
  };
}
