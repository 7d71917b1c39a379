import { formatDay, formatDecimal, formatMoment, formatMoney } from '../../platform/text/format.ts';
import { languageOfPage, type Lang } from '../lang.ts';

/** `1.234` and `1,234`. */
export function wholeNumber(value: number, lang: Lang): string {
  return formatDecimal(String(Math.trunc(value)), languageOfPage(lang));
}

/** An exact decimal of the API, such as "12.5". */
export function decimal(value: string, lang: Lang): string {
  return formatDecimal(value, languageOfPage(lang));
}

/** `120.000 đ` and `120,000 VND`. */
export function money(amount: number | string, lang: Lang): string {
  return formatMoney(String(amount), languageOfPage(lang));
}

/** `22/11/2026` and `22 Nov 2026`. */
export function day(value: string, lang: Lang): string {
  return formatDay(value, languageOfPage(lang));
}

/** The month of a day: `11/2026` and `Nov 2026`. */
export function month(value: string, lang: Lang): string {
  return lang === 'en'
    ? day(value, lang).replace(/^\d+ /, '')
    : value.slice(5, 7) + '/' + value.slice(0, 4);
}

/** A moment on Vietnamese clocks: `10:42 22/11/2026`. */
export function moment(value: Date, lang: Lang): string {
  return formatMoment(value, languageOfPage(lang));
}

/** Whole months from one day to another, counted as calendars do. */
export function monthsBetween(from: string, until: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = until.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** The full name of a place within a sentence: `xã Minh Tâm`. */
export function inSentence(fullName: string): string {
  return fullName.charAt(0).toLowerCase() + fullName.slice(1);
}
