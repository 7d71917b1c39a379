/** What a cell of a table says, before anybody knows what it should say. */
export interface BookCell {
  readonly text: string;
  /** `number` and `date` are what the spreadsheet made of it; dates come as YYYY-MM-DD. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
}

export interface BookRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly (BookCell | null)[];
}

export interface BookSheet {
  /** Null for a CSV, which has no name of its own. */
  readonly name: string | null;
  readonly rows: readonly BookRow[];
}

/** Rows that a sheet may have, empty ones included. */
export const MAX_ROWS = 30_000;
export const MAX_COLUMNS = 100;

export type BookFault =
  'DAMAGED' | 'TOO_LARGE' | 'TOO_MANY_ROWS' | 'NOT_UTF8' | 'OPEN_QUOTE' | 'TOO_SLOW';

/** A file that cannot be read as tables at all. */
export class BookRefused extends Error {
  constructor(
    readonly fault: BookFault,
    readonly row: number | null = null,
  ) {
    super(fault);
  }
}

/** `0, 7` → `A7`; columns from 0, rows from 1. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** `B7` → column 1, row 7; null for anything else. */
export function readAddress(text: string): { column: number; row: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!parts) return null;
  const column = [...parts[1]!].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(parts[2]) };
}
