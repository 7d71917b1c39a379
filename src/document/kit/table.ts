import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import { SIZE, textWidth, type Orientation } from './measure.ts';

/** A row that says what the rows below it are about: never the last one of a page. */
export interface HeadingRow {
  readonly heading: TableCell[];
}
export type TableRow = TableCell[] | HeadingRow;

export interface TableOptions {
  /** Shares of the width; they are scaled to fill it, so no word can widen a column. */
  readonly widths: readonly number[];
  readonly head: readonly TableCell[][];
  readonly body: readonly TableRow[];
  readonly orientation?: Orientation;
  readonly fontSize?: number;
}

const PADDING = { x: 4, y: 2 };
const LINE = 0.5;

const LINES = {
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING.x,
  paddingRight: () => PADDING.x,
  paddingTop: () => PADDING.y,
  paddingBottom: () => PADDING.y,
};
const NO_ROOM = {
  ...{ hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0 },
  ...{ paddingTop: () => 0, paddingBottom: () => 0 },
};

/** A table whose head comes again on every page and whose rows are never split. */
export function table(options: TableOptions): Content {
  const { widths, head, body, fontSize = SIZE.table } = options;
  const taken = widths.length * 2 * PADDING.x + (widths.length + 1) * LINE;
  const free = textWidth(options.orientation) - taken;
  const sum = widths.reduce((total, one) => total + one, 0);
  const columns = widths.map((one) => (one * free) / sum);
  const heads = head.map((row) => row.map(headCell));
  const looks = {
    fontSize,
    lineHeight: 1.05,
    margin: [0, 2, 0, 6] as [number, number, number, number],
  };
  const whole = {
    dontBreakRows: true,
    headerRows: head.length,
    keepWithHeaderRows: body.length > 0 ? 1 : 0,
  };
  if (body.every((row) => Array.isArray(row))) {
    const made: ContentTable = {
      table: { ...whole, widths: columns, body: [...heads, ...body] as TableCell[][] },
      layout: { ...LINES, hLineWidth: () => LINE },
      ...looks,
    };
    return made;
  }
  // Rows that belong together are one row of an outer table, which never splits it.
  const part = (rows: TableCell[][], first: boolean): TableCell[] => [
    {
      table: { widths: columns, body: rows },
      layout: { ...LINES, hLineWidth: (line: number) => (line === 0 && !first ? 0 : LINE) },
    },
  ];
  const outer: ContentTable = {
    table: {
      ...{ ...whole, headerRows: 1 },
      widths: [textWidth(options.orientation)],
      body: [part(heads, true), ...groupsOf(body).map((rows) => part(rows, false))],
    },
    layout: NO_ROOM,
    ...looks,
  };
  return outer;
}

/** Each heading with what follows it, up to the first row that is none. */
function groupsOf(body: readonly TableRow[]): TableCell[][][] {
  const groups: TableCell[][][] = [];
  let open = false;
  for (const row of body) {
    const cells = 'heading' in row ? row.heading : row;
    if (open) groups.at(-1)?.push(cells);
    else groups.push([cells]);
    open = 'heading' in row;
  }
  return groups;
}

function headCell(cell: TableCell): TableCell {
  const own = typeof cell === 'string' ? { text: cell } : (cell as object);
  return { bold: true, alignment: 'center', ...own } as TableCell;
}

/** A number or short text in the middle of its cell. */
export function centred(text: string | number, bold = false): TableCell {
  return { text: String(text), alignment: 'center', bold };
}

export function rightAligned(text: string | number): TableCell {
  return { text: String(text), alignment: 'right' };
}

/** A cell across several columns with the empty ones that follow it. */
export function across(count: number, cell: object): TableCell[] {
  const empty = Array.from({ length: count - 1 }, () => ({ text: '' }));
  return [{ ...cell, colSpan: count } as TableCell, ...empty];
}
