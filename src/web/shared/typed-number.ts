/** How many of the unit a word stands for. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(.+?)\s*(?:tỷ|tỉ)$/u, 1_000_000_000],
  [/^(.+?)\s*(?:triệu|tr)$/u, 1_000_000],
  [/^(.+?)\s*(?:nghìn|ngàn|k)$/u, 1_000],
];
const MOST = 999_999_999_999;

/**
 * An amount of dong as people type it: `125.000`, `125,000`, `125 000 đ`, `125 nghìn`, `1,2 triệu`.
 * Null = not understood, or no whole amount.
 */
export function readAmount(text: string): number | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:vnđ|vnd|đồng|₫|đ)$/u, '')
    .trim();
  for (const [pattern, factor] of WORDS) {
    const found = pattern.exec(plain)?.[1];
    if (found !== undefined) return whole(Number(readDecimal(found) ?? NaN) * factor);
  }
  const digits = plain.replace(/\s/g, '');
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return whole(Number(digits.replace(/[.,]/g, '')));
  return /^\d+$/.test(digits) ? whole(Number(digits)) : null;
}

/** `1,5`, `1.5`, `1.200,5` as a decimal of the API: `1.5`; null = not understood. */
export function readDecimal(text: string): string | null {
  const digits = text.replace(/\s/g, '');
  const grouped = /^(\d{1,3}(?:([.,])\d{3})+)(?:(?!\2)[.,](\d+))?$/.exec(digits);
  // One group only, such as 1.200, may be a fraction; nobody types three of its digits.
  if (grouped) return joined(grouped[1]!.replace(/[.,]/g, ''), grouped[3]);
  const plain = /^(\d+)(?:[.,](\d+))?$/.exec(digits);
  return plain && joined(plain[1]!, plain[2]);
}

function joined(head: string, fraction: string | undefined): string {
  const digits = head.replace(/^0+(?=\d)/, '');
  return fraction ? `${digits}.${fraction}` : digits;
}

function whole(value: number): number | null {
  const rounded = Math.round(value);
  const exact = Math.abs(value - rounded) < 1e-6;
  return exact && rounded >= 0 && rounded <= MOST ? rounded : null;
}
