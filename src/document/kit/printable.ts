/**
 * What the embedded typeface can draw: Latin with all Vietnamese letters, Greek, Cyrillic, and the
 * punctuation and signs that people type. Anything else would come out as an empty box.
 */
const DRAWN =
  /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u0148\u014a-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u02c6\u02c7\u02d8-\u02dd\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1ea0-\u1ef9\u2013-\u2015\u2017-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ab\u20ac\u2122\u2126\u2212\u2260\u2264\u2265]/u;

/** The text as it can be printed; signs that cannot be drawn are named by their number. */
export function printable(text: string): string {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  let out = '';
  for (const sign of clean) {
    if (DRAWN.test(sign)) out += sign;
    else if (!/[\p{Cc}\p{Cf}\p{Mn}]/u.test(sign)) out += `[U+${hex(sign)}]`;
  }
  return out;
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** A picture in the form papers take it: nothing in it is drawn as text. */
const PICTURE = /^data:image\/(jpeg|png);base64,[\w+/=]+$/;

/** The same for every text inside plain data. */
export function printableData<T>(value: T): T {
  if (typeof value === 'string') return (PICTURE.test(value) ? value : printable(value)) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => printableData(one)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => [key, printableData(one as unknown)]);
  return Object.fromEntries(entries) as T;
}
