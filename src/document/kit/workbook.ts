import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import { steadyArchive } from './steady-archive.ts';
import { choicesFeature, type Choice } from './workbook-choices.ts';

export type Cell = string | number | boolean | null;

/** One sheet of a workbook: a bold head that stays in sight, typed cells below. */
export interface WorkSheet {
  readonly name: string;
  /** Lines above the table: name of the document, legal basis. */
  readonly above?: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly landscape?: boolean;
  /** A line of hints below the head, one per column. */
  readonly help?: readonly string[];
  /** Rows, from 0, whose last cell is marked as wrong. */
  readonly marked?: ReadonlySet<number> | readonly number[];
  /** Columns whose cells are chosen from a list. */
  readonly choices?: readonly Choice[];
}

export interface Workbook {
  /** ISO 8601, where the same content has to have the same bytes. */
  readonly madeAt?: string;
  readonly sheets: readonly WorkSheet[];
}

/** Characters that spreadsheets do not allow in the name of a sheet, and its greatest length. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, '-').slice(0, 31);
}

/**
 * A cell of its own type. Text stays text: "=…" is no formula and a phone number keeps its leading
 * zero, also where the file is read by other programs.
 */
function cell(value: Cell): Row[number] {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, wrap: true };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: clean(value), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/** Without the signs that no XML may hold: one of them makes the whole file unreadable. */
function clean(text: string): string {
  return text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\p{Cs}/gu, '');
}

function hint(text: string): Row[number] {
  return { value: text, type: String, wrap: true, fontStyle: 'italic', textColor: '#595959' };
}

function markedRows({ rows, marked }: WorkSheet): Row[] {
  const wrong = new Set(marked);
  return rows.map((row, index) => {
    const cells: Row = row.map(cell);
    const last = cells.at(-1);
    if (!wrong.has(index) || !last || typeof last !== 'object' || !('value' in last)) return cells;
    return [...cells.slice(0, -1), { ...last, backgroundColor: '#ffd9d4' }] as Row;
  });
}

/** The bytes of a workbook. */
export async function writeWorkbook(book: Workbook): Promise<Uint8Array> {
  const sheets: Sheet<never>[] = book.sheets.map((sheet) => {
    const above = sheet.above ?? [];
    return {
      sheet: sheetName(sheet.name),
      data: [
        ...above.map((text) => [{ value: text, type: String, fontWeight: 'bold' as const }]),
        sheet.head.map((text) => ({
          value: text,
          type: String,
          fontWeight: 'bold' as const,
          wrap: true,
          align: 'center' as const,
          borderStyle: 'thin' as const,
        })),
        ...(sheet.help ? [sheet.help.map(hint)] : []),
        ...markedRows(sheet),
      ],
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: above.length + (sheet.help ? 2 : 1),
      orientation: sheet.landscape ? 'landscape' : undefined,
    };
  });
  const features = [choicesFeature(book.sheets)];
  const buffer = await writeXlsxFile(sheets, { features }).toBuffer();
  return book.madeAt ? steadyArchive(buffer, book.madeAt) : new Uint8Array(buffer);
}
