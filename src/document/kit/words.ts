const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/**
 * A whole number from 0 to 999 in Vietnamese words, as totals are written out on score sheets.
 * @throws RangeError for other numbers.
 */
export function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999) throw new RangeError('0 to 999 only');
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  const head = `${DIGITS[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${DIGITS[rest]}` : `${head} ${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones]!;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  return `${head} ${ones === 1 && tens > 1 ? 'mốt' : DIGITS[ones]}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** `2026-11-22` → `ngày 22 tháng 11 năm 2026`; days below 10 and months 1, 2 get a zero (NĐ 30/2020). */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** `2026-11-22` → `22/11/2026`. */
export function shortDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Role in the council and office; an office that names the role again is not said twice. */
export function titleOf(role: string | null, office: string | null): string {
  if (role && office?.toLocaleLowerCase('vi').startsWith(role.toLocaleLowerCase('vi')))
    return office;
  return [role, office].filter(Boolean).join(', ');
}
