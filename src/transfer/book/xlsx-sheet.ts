import {
  BookRefused,
  MAX_COLUMNS,
  MAX_ROWS,
  readAddress,
  type BookCell,
  type BookRow,
} from './book.rules.ts';
import type { XlsxFrame } from './xlsx-frame.ts';
import { unescapeCell, walkXml } from './xml.rules.ts';

interface Open {
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
}

/** The rows of one sheet. A merged cell says the same in every row it covers. */
export function sheetRows(xml: string, frame: XlsxFrame): BookRow[] {
  const rows = new Map<number, (BookCell | null)[]>();
  const merged: string[] = [];
  let [row, column, within] = [0, -1, ''];
  let cell: Open | null = null;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes().get('r') ?? row + 1);
        column = -1;
      } else if (name === 'c') {
        const given = attributes();
        const place = readAddress(given.get('r') ?? '');
        column = place?.column ?? column + 1;
        if (place) row = place.row;
        const style = Number(given.get('s') ?? 0);
        cell = { type: given.get('t') ?? 'n', style, value: '', inline: '' };
      } else if (name === 'mergeCell') merged.push(attributes().get('ref') ?? '');
      if (name === 'v' || name === 't') within = name;
    },
    close(name) {
      if (name === within) within = '';
      if (name !== 'c' || !cell) return;
      const found = cellOf(cell, frame);
      cell = null;
      if (!found || column >= MAX_COLUMNS) return;
      if (row > MAX_ROWS) throw new BookRefused('TOO_MANY_ROWS');
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      while (cells.length <= column) cells.push(null);
      cells[column] = found;
    },
    text(text) {
      if (!cell || !within) return;
      if (within === 'v') cell.value += text;
      else cell.inline += text;
    },
  });
  spread(rows, merged);
  return [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }));
}

function cellOf({ type, style, value, inline }: Open, frame: XlsxFrame): BookCell | null {
  const text = (given: string): BookCell | null =>
    given.trim() === '' ? null : { text: given, kind: 'text' };
  switch (type) {
    case 's':
      return text(frame.strings[Number(value)] ?? '');
    case 'inlineStr':
      return text(unescapeCell(inline));
    case 'str':
      return text(unescapeCell(value));
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: value, kind: 'error' };
    case 'd':
      return { text: value.slice(0, 10), kind: 'date' };
    default:
      if (value.trim() === '') return null;
      return numberOf(value.trim(), !!frame.dateStyles[style], frame.from1904);
  }
}

const DAY = 86_400_000;

function numberOf(text: string, date: boolean, from1904: boolean): BookCell {
  const number = Number(text);
  if (!Number.isFinite(number)) return { text, kind: 'error' };
  if (!date) return { text: plainNumber(number), kind: 'number' };
  // Day 60 of the usual count is the 29th of February 1900, which there never was.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30);
  const day = new Date(start + Math.floor(number) * DAY);
  if (number < 0 || Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999) {
    return { text: plainNumber(number), kind: 'number' };
  }
  return { text: day.toISOString().slice(0, 10), kind: 'date' };
}

/** As people read it: without the noise of binary fractions and without exponents. */
function plainNumber(number: number): string {
  if (Number.isSafeInteger(number)) return String(number);
  const text = String(Number(number.toPrecision(15)));
  if (!text.includes('e')) return text;
  return Math.abs(number) >= 1 ? BigInt(Math.round(number)).toString() : number.toFixed(15);
}

const MAX_SPREAD = 20_000;

/** Downwards only: a title across columns says nothing about each of them. */
function spread(rows: Map<number, (BookCell | null)[]>, merged: readonly string[]): void {
  let left = MAX_SPREAD;
  for (const ref of merged) {
    const [from, to] = ref.split(':').map(readAddress);
    if (!from || !to || to.row <= from.row || to.row > MAX_ROWS) continue;
    const first = rows.get(from.row)?.[from.column];
    if (!first) continue;
    for (let row = from.row + 1; row <= to.row && left-- > 0; row++) {
      const cells = rows.get(row);
      // A row without anything of its own stays empty.
      if (!cells) continue;
      while (cells.length <= from.column) cells.push(null);
      cells[from.column] ??= first;
    }
  }
}
