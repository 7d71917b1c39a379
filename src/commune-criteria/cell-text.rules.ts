import type { Bilingual } from '../platform/graphql/errors.ts';
import { searchKey } from '../platform/text/search-key.ts';

/** What stands in a cell of a spreadsheet. */
export interface CellText {
  readonly value: string | null;
  readonly yesNo: boolean | null;
  readonly absenceReason: string | null;
}

/** Says why a cell was not understood. */
export class Unreadable {
  constructor(readonly text: Bilingual) {}
}

const NOTHING: CellText = { value: null, yesNo: null, absenceReason: null };
const YES = ['dat', 'co', 'x', 'yes', 'true'];
const NO = ['khong dat', 'chua dat', 'khong', 'no', 'false'];

const NO_REASON = new Unreadable({
  vi: 'Ghi "chưa có" thì phải kèm lý do, ví dụ "chưa có: đang điều tra".',
  en: '"chưa có" needs its reason, such as "chưa có: đang điều tra".',
});
const NOT_UNDERSTOOD = new Unreadable({
  vi: 'Không hiểu ô này. Hãy ghi số (46,6), "đạt" hoặc "không đạt", hoặc "chưa có: lý do".',
  en: 'This cell was not understood. Write a number (46,6), "đạt" or "không đạt", or "chưa có: lý do".',
});

/**
 * Reads a cell as people write it: `46,6`, `1.234,5`, `85 %`, `Đạt`, `x`, `chưa có: đang điều tra`.
 * Null = it is empty.
 */
export function readCell(text: string): CellText | Unreadable | null {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (plain === '') return null;
  const absent = /^chưa có(?:\s*[:\-–,;]\s*|\s+|$)(.*)$/iu.exec(plain);
  if (absent) {
    const reason = (absent[1] ?? '').replace(/^\((.*)\)$/u, '$1').trim();
    return reason === '' ? NO_REASON : { ...NOTHING, absenceReason: reason.slice(0, 2000) };
  }
  const word = searchKey(plain);
  if (YES.includes(word)) return { ...NOTHING, yesNo: true };
  if (NO.includes(word)) return { ...NOTHING, yesNo: false };
  const value = readDecimal(plain.replace(/ ?%$/, ''));
  return value === null ? NOT_UNDERSTOOD : { ...NOTHING, value };
}

/** A number as people write it: a point before three digits groups thousands. Null = it is none. */
export function readDecimal(text: string): string | null {
  const plain = text.replace(/\s+/g, '');
  const grouped = /^\d{1,3}(\.\d{3})+(,\d{1,4})?$/.test(plain);
  const decimal = grouped ? plain.replaceAll('.', '').replace(',', '.') : plain.replace(',', '.');
  return /^\d{1,14}(\.\d{1,4})?$/.test(decimal) ? decimal : null;
}
