import type { Bilingual } from '../platform/graphql/errors.ts';
import type { BookRow } from './book/book.rules.ts';
import { readCell, type Catalog } from './cell.rules.ts';
import type { Kind } from './columns.rules.ts';
import type { Fault } from './faults.rules.ts';
import type { TransferRecord } from './record.rules.ts';
import { cellOf, placeOf, type Table } from './table.rules.ts';

/** A row as it was read; nothing is known yet of what is there already. */
export interface ParsedRow {
  readonly kind: Kind;
  readonly table: Table;
  readonly row: BookRow;
  /** Only cells that say something: an empty one keeps what is there. */
  readonly given: TransferRecord;
  readonly faults: Fault[];
}

export function parseRow(table: Table, row: BookRow, catalog: Catalog): ParsedRow {
  const given: Record<string, string | null> = {};
  const parsed: ParsedRow = { kind: table.kind, table, row, given, faults: [] };
  for (const { column, at } of table.columns) {
    const cell = row.cells[at];
    if (!cell) continue;
    const reading = readCell(column, cell, catalog);
    if ('value' in reading) {
      // What must not be empty cannot be emptied either.
      if (reading.value !== null || !column.needed) given[column.key] = reading.value;
    } else {
      const cellPlace = placeOf(table, row, at);
      parsed.faults.push({ ...reading, cell: cellPlace, column: column.head });
    }
  }
  return parsed;
}

/** Notes that something is wrong with a column of the row. */
export function fault(parsed: ParsedRow, key: string, text: Bilingual): void {
  const { place } = cellOf(parsed.table, parsed.row, key);
  const column = parsed.table.columns.find((one) => one.column.key === key)?.column.head ?? null;
  parsed.faults.push({ ...text, cell: place, column });
}

export const placeOfRow = ({ table, row }: ParsedRow): string => placeOf(table, row, 0);
export const textOf = (parsed: ParsedRow, key: string): string | null => parsed.given[key] ?? null;
