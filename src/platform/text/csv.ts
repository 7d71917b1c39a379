export type CsvCell = string | number | boolean | null;

/** Spreadsheets take what begins so for a formula. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV that spreadsheets open as it is meant: UTF-8 with its mark, no formulas. */
export function csvOf(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

export type Delimiter = ',' | ';' | '\t';

/** What a CSV says. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** The row (from 1) whose quotes are never closed; null = all are. */
  readonly unclosedRow: number | null;
}

/**
 * Reads a CSV (RFC 4180) as spreadsheets write it: separated by commas, semicolons or tabs, whichever its
 * first row shows, with quotes, line breaks within quotes and any ends of lines. The apostrophe that keeps
 * spreadsheets from taking text for a formula is taken away again.
 */
export function readCsv(given: string): CsvTable {
  const told = /^\ufeff?sep=([,;\t])\r?\n/i.exec(given);
  const text = told ? given.slice(told[0].length) : given.replace(/^\ufeff/, '');
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const [value, next] = quoted ? quotedCell(text, at + 1) : [null, at];
    if (next === null) return { rows: [...rows, [...row, value]], unclosedRow: rows.length + 1 };
    const end = cellEnd(text, next, delimiter);
    // What stands behind a closing quote belongs to the cell all the same.
    row.push(plainText((value ?? '') + text.slice(next, end)));
    at = end + 1;
    if (text[end] === delimiter) {
      if (at >= text.length) row.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, unclosedRow: null };
}

function plainText(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
}

/** The text within quotes and the place behind them; null = they are never closed. */
function quotedCell(text: string, from: number): [string, number] | [string, null] {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return [text.slice(from, at).replaceAll('""', '"'), at + 1];
  }
  return [text.slice(from), null];
}

function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

/** What the first row that has any separates its cells by, outside of quotes. */
function delimiterOf(text: string): Delimiter {
  const counts = new Map<string, number>([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let within = false;
  let seen = false;
  for (const sign of text) {
    if (sign === '"') within = !within;
    if (within) continue;
    if (sign === '\n' && seen) break;
    const count = counts.get(sign);
    if (count === undefined) continue;
    counts.set(sign, count + 1);
    seen = true;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most![0] as Delimiter;
}
