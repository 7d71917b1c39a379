export type CsvCell = string | number | boolean | null;

/** Spreadsheets take what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

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
