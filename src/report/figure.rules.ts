import { sumOfDecimals } from '../commune-criteria/decimal.rules.ts';
import { figureKind, type FigureCode } from './figure-kinds.rules.ts';

/** A thing that a figure counts or adds up. */
export interface FigureRow {
  /** GraphQL type and id of it, to open it. */
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  /** Plain decimal: 1 where things are counted. */
  readonly value: string;
}

/** A figure taken at one moment. */
export interface TakenFigure {
  readonly code: FigureCode;
  readonly value: string | null;
  readonly demonstration: boolean;
  readonly rowCount: number;
  /** By name; the first ROWS_KEPT of them. */
  readonly rows: readonly FigureRow[];
}

export const ROWS_KEPT = 2_000;

/** A figure of these rows. */
export function taken(
  code: FigureCode,
  all: readonly FigureRow[],
  demonstration: boolean,
): TakenFigure {
  const rows = [...all].sort(
    (a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1),
  );
  const value =
    all.length === 0 && figureKind(code).sum ? null : sumOfDecimals(all.map((row) => row.value));
  return { code, value, demonstration, rowCount: all.length, rows: rows.slice(0, ROWS_KEPT) };
}
