import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import { SIZE, textWidth, type Orientation } from './measure.ts';

export interface TableOptions {
  /** Shares of the width; they are scaled to fill it, so no word can widen a column. */
  readonly widths: readonly number[];
  readonly head: readonly TableCell[][];
  readonly body: readonly TableCell[][];
  readonly orientation?: Orientation;
  readonly fontSize?: number;
}

const PADDING = { x: 4, y: 2 };
const LINE = 0.5;

/** A table whose head comes again on every page and whose rows are never split. */
export function table(options: TableOptions): Content {
  const { widths, head, body, fontSize = SIZE.table } = options;
  const taken = widths.length * 2 * PADDING.x + (widths.length + 1) * LINE;
  const free = textWidth(options.orientation) - taken;
  const sum = widths.reduce((total, one) => total + one, 0);
  const made: ContentTable = {
    table: {
      headerRows: head.length,
      keepWithHeaderRows: body.length > 0 ? 1 : 0,
      dontBreakRows: true,
      widths: widths.map((one) => (one * free) / sum),
      body: [...head.map((row) => row.map(headCell)), ...body] as TableCell[][],
    },
    layout: {
      hLineWidth: () => LINE,
      vLineWidth: () => LINE,
      paddingLeft: () => PADDING.x,
      paddingRight: () => PADDING.x,
      paddingTop: () => PADDING.y,
      paddingBottom: () => PADDING.y,
    },
    fontSize,
    lineHeight: 1.05,
    margin: [0, 2, 0, 6],
  };
  return made;
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
