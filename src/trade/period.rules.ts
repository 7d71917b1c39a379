import { PeriodKind } from './sales.enums.ts';

/** A month, a quarter or a year. */
export interface Period {
  readonly kind: PeriodKind;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The period of a year and its month or quarter; null when there is none such. */
export function periodOf(kind: PeriodKind, year: number, number: number | null): Period | null {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) return null;
  if (kind === PeriodKind.YEAR) return number === null ? { kind, start: `${year}-01-01` } : null;
  const most = kind === PeriodKind.MONTH ? 12 : 4;
  if (number === null || !Number.isInteger(number) || number < 1 || number > most) return null;
  const month = kind === PeriodKind.MONTH ? number : 3 * number - 2;
  return { kind, start: `${year}-${two(month)}-01` };
}

/** What people ask of a period. */
export function periodFacts({ kind, start }: Period) {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const length = { MONTH: 1, QUARTER: 3, YEAR: 12 }[kind];
  const until = new Date(Date.UTC(year, month - 1 + length, 0)).toISOString().slice(0, 10);
  const number = { MONTH: month, QUARTER: (month + 2) / 3, YEAR: null }[kind];
  const name = {
    MONTH: `Tháng ${number}/${year}`,
    QUARTER: `Quý ${number}/${year}`,
    YEAR: `Năm ${year}`,
  }[kind];
  return { kind, year, number, from: start, until, name };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Reads a period as people write it in a spreadsheet: `03/2026`, `T3/2026`, `tháng 3 năm 2026`,
 * `2026-03`, `Quý I/2026`, `Q1/2026`, `2026-Q1`, `2026`, `năm 2026`. Null = not understood.
 */
export function readPeriod(text: string): Period | null {
  const plain = text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s+/gu, ' ')
    .replace(/ năm /u, '/')
    .trim();
  const year = /^(?:năm )?(\d{4})$/u.exec(plain);
  if (year) return periodOf(PeriodKind.YEAR, Number(year[1]), null);
  const quarter =
    /^(?:quý|q) ?(\d|iv|i{1,3}) ?[/\-.,] ?(\d{4})$/u.exec(plain) ??
    reversed(/^(\d{4}) ?[/\-] ?q(\d)$/u.exec(plain));
  if (quarter) {
    const [, number = '', inYear] = quarter;
    return periodOf(PeriodKind.QUARTER, Number(inYear), ROMAN[number] ?? Number(number));
  }
  const month =
    /^(?:tháng|t)? ?(\d{1,2}) ?[/\-.] ?(\d{4})$/u.exec(plain) ??
    reversed(/^(\d{4})[/\-](\d{1,2})$/u.exec(plain));
  return month ? periodOf(PeriodKind.MONTH, Number(month[2]), Number(month[1])) : null;
}

function reversed(found: RegExpExecArray | null): [string, string?, string?] | null {
  return found && [found[0], found[2], found[1]];
}
