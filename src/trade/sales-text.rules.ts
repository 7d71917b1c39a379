import { searchKey } from '../platform/text/search-key.ts';
import type { SalesChannel, SalesSource } from './sales.enums.ts';

const CHANNELS: Readonly<Record<SalesChannel, readonly string[]>> = {
  ON_SITE: ['tai cho', 'tai nha', 'tai co so'],
  FAIR: ['hoi cho', 'tuan hang'],
  RETAIL: ['sieu thi', 'cua hang', 'sieu thi cua hang', 'diem ban', 'ban le'],
  ECOMMERCE: ['san tmdt', 'tmdt', 'san thuong mai dien tu', 'thuong mai dien tu', 'truc tuyen'],
  EXPORT: ['xuat khau'],
  OTHER: ['khac'],
};

const SOURCES: Readonly<Record<SalesSource, readonly string[]>> = {
  PRODUCER: ['chu the', 'chu the bao', 'chu the bao cao'],
  CONTRACT: ['hop dong', 'theo hop dong'],
  ESTIMATE: ['uoc tinh', 'uoc'],
};

function meant<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
  text: string,
): T | null {
  const key = searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const entries = Object.entries(words) as [T, readonly string[]][];
  return (
    entries.find(([value, all]) => all.includes(key) || value === text.trim().toUpperCase())?.[0] ??
    null
  );
}

/** A channel as people write it, with or without accents. Null = not understood. */
export const readChannel = (text: string): SalesChannel | null => meant(CHANNELS, text);

/** A source as people write it. Null = not understood. */
export const readSource = (text: string): SalesSource | null => meant(SOURCES, text);

const UNITS: Readonly<Record<string, bigint>> = {
  nghìn: 1_000n,
  ngàn: 1_000n,
  triệu: 1_000_000n,
  tr: 1_000_000n,
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
};

/**
 * Whole dong as people write them: `12.500.000`, `12,500,000 đ`, `12 500 000`, `12,5 triệu`, `1,2 tỷ`.
 * A point or comma is read as what it must be; where it may be either (`12.500` without a unit) it
 * groups thousands. Null = not understood, or not a whole number of dong.
 */
export function readAmount(text: string): string | null {
  const plain = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
  const [, figures = '', unit = ''] =
    /^([\d.,' ]*\d) ?(nghìn|ngàn|triệu|tr|tỷ|tỉ)?(?: ?(?:đ|đồng|vnđ|vnd))?$/u.exec(plain) ?? [];
  if (figures === '') return null;
  const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(figures);
  if (unit === '' || grouped) {
    if (!grouped && !/^\d+$/.test(figures)) return null;
    return within(BigInt(figures.replace(/\D/g, '')) * (UNITS[unit] ?? 1n));
  }
  const parts = /^(\d+)(?:[.,](\d{1,9}))?$/.exec(figures);
  if (!parts) return null;
  const fraction = parts[2] ?? '';
  const scaled = BigInt(parts[1]! + fraction) * UNITS[unit]!;
  const scale = 10n ** BigInt(fraction.length);
  return scaled % scale === 0n ? within(scaled / scale) : null;
}

function within(amount: bigint): string | null {
  return amount <= 999_999_999_999_999n ? String(amount) : null;
}

/** A quantity as people write it: `2,5`, `1.200`, `1200.5`. Null = not understood. */
export function readQuantity(text: string): string | null {
  const plain = text.replace(/\s+/g, '');
  if (/^\d{1,3}(\.\d{3})+(,\d{1,3})?$/.test(plain)) {
    return plain.replaceAll('.', '').replace(',', '.');
  }
  return /^\d{1,11}([.,]\d{1,3})?$/.test(plain) ? plain.replace(',', '.') : null;
}
