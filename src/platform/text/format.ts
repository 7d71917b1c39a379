import type { Language } from '../graphql/language.ts';

type Lang = `${Language}`;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A plain decimal without the zeros that close it: `2.500` and `2.5` are the same. */
export function withoutZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/**
 * An exact decimal as people write it: `1234.5` → `1.234,5` or `1,234.5`. Takes text, because a
 * binary fraction would already have lost digits.
 * @throws RangeError when the text is not a plain decimal.
 */
export function formatDecimal(value: string | bigint, language: Lang): string {
  const parts = DECIMAL.exec(String(value));
  if (!parts) throw new RangeError('Not a plain decimal');
  const [, sign = '', whole = '', fraction] = parts;
  const [thousands, point] = language === 'EN' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction ? point + fraction : ''}`;
}

/** Points of a sheet as recorded, never rounded: `71.36` → `71,36` (71.36 in English). */
export function formatPoints(value: string, language: Lang): string {
  return formatDecimal(value, language);
}

/** An amount in dong: `1.234.567 đ`, in English `1,234,567 VND`; the space does not break. */
export function formatMoney(amount: string | bigint, language: Lang): string {
  return `${formatDecimal(amount, language)}\u00a0${language === 'EN' ? 'VND' : 'đ'}`;
}

/**
 * A calendar day: `2026-11-22` → `22/11/2026`, in English `22 Nov 2026`.
 * @throws RangeError when the text is not YYYY-MM-DD.
 */
export function formatDay(day: string, language: Lang): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (!parts || !month) throw new RangeError('Not a day of the form YYYY-MM-DD');
  const [, year, monthNumber, date] = parts;
  return language === 'EN' ? `${Number(date)} ${month} ${year}` : `${date}/${monthNumber}/${year}`;
}

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment on the clocks of Viet Nam: `10:42 22/11/2026`, in English `10:42, 22 Nov 2026`. */
export function formatMoment(moment: Date, language: Lang): string {
  const part = Object.fromEntries(
    CLOCK.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  const day = formatDay(`${part['year']}-${part['month']}-${part['day']}`, language);
  const time = `${part['hour']}:${part['minute']}`;
  return language === 'EN' ? `${time}, ${day}` : `${time} ${day}`;
}
