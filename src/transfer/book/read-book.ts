import { readCsv } from '../../platform/text/csv.ts';
import {
  BookRefused,
  MAX_COLUMNS,
  MAX_ROWS,
  type BookCell,
  type BookRow,
  type BookSheet,
} from './book.rules.ts';
import { xlsxFrame } from './xlsx-frame.ts';
import { xlsxParts } from './xlsx-parts.ts';
import { sheetRows } from './xlsx-sheet.ts';

/**
 * The tables of a file, in this thread.
 * @throws BookRefused
 */
export async function readBook(content: Buffer, mediaType: string): Promise<BookSheet[]> {
  try {
    return mediaType === 'text/csv' ? [csvSheet(content)] : await xlsxSheets(content);
  } catch (error) {
    throw error instanceof BookRefused ? error : new BookRefused('DAMAGED');
  }
}

async function xlsxSheets(content: Buffer): Promise<BookSheet[]> {
  const parts = await xlsxParts(content);
  const frame = xlsxFrame(parts);
  if (frame.sheets.length === 0) throw new BookRefused('DAMAGED');
  return frame.sheets.map(({ name, part }) => ({
    name: name.normalize('NFC'),
    rows: sheetRows(parts.get(part) ?? '', frame),
  }));
}

function csvSheet(content: Buffer): BookSheet {
  const { rows, unclosedRow } = readCsv(decoded(content));
  if (unclosedRow !== null) throw new BookRefused('OPEN_QUOTE', unclosedRow);
  if (rows.length > MAX_ROWS) throw new BookRefused('TOO_MANY_ROWS');
  return { name: null, rows: rows.map(csvRow).filter(({ cells }) => cells.some(Boolean)) };
}

function csvRow(texts: readonly string[], index: number): BookRow {
  const cells = texts
    .slice(0, MAX_COLUMNS)
    .map((text): BookCell | null => (text.trim() === '' ? null : { text, kind: 'text' }));
  return { number: index + 1, cells };
}

/** UTF-8, or what spreadsheets call Unicode text. Anything else would garble Vietnamese silently. */
function decoded(content: Buffer): string {
  const wide = content[0] === 0xff && content[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(content);
  } catch {
    throw new BookRefused('NOT_UTF8');
  }
}
