import { searchKey } from '../platform/text/search-key.ts';
import { FUNDING_SOURCE_NAMES } from '../resource/resource.enums.ts';
import { PRODUCER_KIND_WORDS } from '../producer/producer-words.rules.ts';

const words = (table: Readonly<Record<string, string>>) => table;

/** Closed lists as cells show them. */
export const CHOICES = {
  producerKind: words(PRODUCER_KIND_WORDS),
  stock: words({
    IN_STOCK: 'Còn hàng',
    LIMITED: 'Còn ít',
    MADE_TO_ORDER: 'Làm theo đơn đặt',
    OUT_OF_STOCK: 'Hết hàng',
  }),
  baseUnit: words({ KILOGRAM: 'kg', LITRE: 'lít', PIECE: 'cái' }),
  resourcePeriod: words({ YEAR_END: 'Cả năm', MID_YEAR: '6 tháng', PLAN: 'Kế hoạch' }),
  resourceKind: words({
    ...{ MONEY: 'Tiền', LABOUR_DAYS: 'Ngày công', LAND: 'Đất hiến' },
    ...{ MATERIAL: 'Vật liệu', WORKS: 'Công trình' },
  }),
  fundingSource: words(
    Object.fromEntries(
      Object.entries(FUNDING_SOURCE_NAMES).map(([code, { vi }]) => [
        code,
        vi[0]!.toUpperCase() + vi.slice(1),
      ]),
    ),
  ),
  work: words({
    ...{ ROAD: 'Giao thông', IRRIGATION: 'Thủy lợi', ELECTRICITY: 'Điện', SCHOOL: 'Trường học' },
    ...{ CULTURE: 'Văn hóa', MARKET: 'Thương mại nông thôn', HEALTH: 'Y tế' },
    ...{ ENVIRONMENT: 'Nước sạch, môi trường', HOUSING: 'Nhà ở', PRODUCTION: 'Sản xuất' },
    ...{ OTHER: 'Khác', NOT_SAID: 'Chưa ghi' },
  }),
  yes: words({ YES: 'Đúng' }),
} as const;
export type ChoiceName = keyof typeof CHOICES;

/** The claims of a product begin with what they are about. */
export const CLAIM_WORDS: Readonly<Record<string, string>> = {
  ...{ NUTRITION: 'Dinh dưỡng', HEALTH: 'Sức khỏe', ORGANIC: 'Hữu cơ', OTHER: 'Khác' },
};

/** Text as it is compared with names of columns and values of lists: no accents, signs or case. */
export function plainKey(text: string): string {
  return searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The value of a list that a cell means: by its word, with or without accents, or its code. */
export function choiceOf(table: Readonly<Record<string, string>>, text: string): string | null {
  let keys = KEYS.get(table);
  if (!keys) KEYS.set(table, (keys = keysOf(table)));
  return keys.get(plainKey(text)) ?? null;
}

/** Keys of lists, found once: a large table asks for them in every row. */
const KEYS = new WeakMap<object, ReadonlyMap<string, string>>();

/** The first of a list that has a key means it. */
function keysOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const keys = Object.entries(table).flatMap(([code, word]) => [
    [plainKey(word), word] as const,
    [plainKey(code), word] as const,
  ]);
  return new Map(keys.reverse());
}

/** The code of a word that `choiceOf` gave. */
export function codeOf(table: Readonly<Record<string, string>>, word: string): string {
  const found = Object.entries(table).find(([, one]) => one === word);
  if (!found) throw new Error(`No value of the list is called "${word}"`);
  return found[0];
}

/** Names as they are held against each other: case, signs and spaces do not count, accents do. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
