import { searchKey } from '../../../platform/text/search-key.ts';

/** Line drawings, 48 × 36. They stand in for photos that nobody has taken yet. */
const BOWL =
  'M9 17h30c0 9-6 14-15 14S9 26 9 17zM15 13c0-3 3-3 3-6M24 13c0-3 3-3 3-6M33 13c0-3 3-3 3-6';
const NOODLES =
  'M9 18h30c0 9-6 13-15 13S9 27 9 18zM13 18c0-7 4-11 8-11 5 0 5 6 3 11M19 18c0-6 4-9 8-9 5 0 6 5 5 9M27 18c1-5 3-7 6-7M38 5 24 16M41 8 29 17';
const JAR =
  'M16 10h16v4H16zM17 14c-4 3-4 6-4 9v5c0 3 2 4 4 4h14c2 0 4-1 4-4v-5c0-3 0-6-4-9M13 21h22v7H13M22 5c2-2 4 0 2 2 3-1 4 2 1 3';
const SAUSAGE =
  'M10 12c0-5 7-6 9-1 2 6 8 9 14 7 5-1 8 6 3 9-9 4-24-1-26-15zM10 12 7 8M36 27l4 3M16 17l4-3M21 23l3-4M29 26l1-5';
const TEA =
  'M12 14h20v9c0 5-4 8-10 8s-10-3-10-8zM32 17h3c5 0 5 9 0 9h-4M20 11c-6-1-8-4-8-8 6 0 9 3 8 8zM22 11c0-5 3-7 8-8 0 5-3 8-8 8z';
const JELLY =
  'M11 27l3-14h20l3 14zM14 13c0-5 20-5 20 0M8 27h32c0 4-4 5-8 5H16c-4 0-8-1-8-5zM19 18v4M24 17v5M29 18v4';
const RICE =
  'M24 32V12M24 12c-3-3-3-6 0-9 3 3 3 6 0 9zM24 20c-5 0-7-2-8-6 5 0 7 2 8 6zM24 20c5 0 7-2 8-6-5 0-7 2-8 6zM24 28c-5 0-7-2-8-6 5 0 7 2 8 6zM24 28c5 0 7-2 8-6-5 0-7 2-8 6z';
const BOTTLE =
  'M21 4h6v7c0 2 4 3 4 8v11c0 2-1 2-2 2H19c-1 0-2 0-2-2V19c0-5 4-6 4-8zM17 20h14M17 27h14M34 24h7l-1 6h-5z';
const FRUIT =
  'M24 13c-6-4-13 0-13 8s6 12 13 10c7 2 13-2 13-10s-7-12-13-8zM24 13c0-4 1-7 4-9M25 9c3-4 7-4 9-3-1 3-5 5-9 3z';
const NUT = 'M24 6c8 5 13 10 13 17s-6 9-13 9-13-2-13-9S16 11 24 6zM11 23c8 4 18 4 26 0M24 6V3';
const KNIFE = 'M6 25 27 7c6 4 8 9 5 13L20 25zM18 25l3 3M31 20l9 8c2 2 0 4-2 3l-9-7';
const CLOTH =
  'M10 8h28v20H10zM10 14h28M10 22h28M17 18l3-3 3 3-3 3zM25 18l3-3 3 3-3 3zM13 28v4M19 28v4M24 28v4M29 28v4M35 28v4';
const BASKET = 'M9 15h30l-4 16H13zM15 15c0-13 18-13 18 0M11 22h26M20 15l1 16M28 15l-1 16';
const LEAVES =
  'M24 32V15M24 21c-8 0-11-5-11-10 7 0 11 3 11 10zM24 16c0-7 4-10 10-10 0 7-3 10-10 10M24 27c5 0 9-2 10-7-6 0-9 2-10 7';
const HOUSE = 'M5 32h38M9 32V20h30v12M5 20 14 8h20l9 12zM20 32v-8h8v8M13 24h3M32 24h3';
const MEAT =
  'M8 20c0-8 9-14 19-12 9 2 13 9 10 15-3 7-12 9-20 7-6-1-9-5-9-10zM30 16a4 4 0 1 0 0 .1M14 21c4 3 9 4 14 2';

/** The drawings by the names that addresses of pictures have. */
export const DRAWINGS = {
  ...{ bowl: BOWL, noodles: NOODLES, jar: JAR, sausage: SAUSAGE, tea: TEA, jelly: JELLY },
  ...{ rice: RICE, bottle: BOTTLE, fruit: FRUIT, nut: NUT, knife: KNIFE, cloth: CLOTH },
  ...{ basket: BASKET, leaves: LEAVES, house: HOUSE, meat: MEAT },
} as const;
export type DrawingName = keyof typeof DRAWINGS;

const BY_WORD: readonly (readonly [RegExp, DrawingName])[] = [
  [/\b(homestay|du lich|diem|khu|lang)\b/, 'house'],
  [/\b(mien|bun|pho|mi|noodles|vermicelli) /, 'noodles'],
  [/\b(mat ong|mat|phan hoa|honey)\b/, 'jar'],
  [/\b(lap suon|lap xuong|xuc xich|sausages?)\b/, 'sausage'],
  [/\b(thach|jelly)\b/, 'jelly'],
  [/\b(ruou|giam|nuoc|dau|tinh dau|siro|wine|vinegar|juice|oil)\b/, 'bottle'],
  [/\b(thit|trau|ca|ga|vit) /, 'meat'],
  [/\b(che|tra|giao co lam|tea)\b/, 'tea'],
  [/\b(gao|nep|ngo|lua|banh|rice|maize|cakes?)\b/, 'rice'],
  [/\b(hat|de|lac|oc cho|macca|chestnuts?|peanuts?|nuts?)\b/, 'nut'],
  [/\b(dao|ren|cuoc|kni(fe|ves))\b/, 'knife'],
  [/\b(tho cam|vai|det|cham|giay)\b/, 'cloth'],
  [/\b(le|cam|quyt|buoi|nho|man|mac|qua|dau tay|thanh long|chanh)\b/, 'fruit'],
  [/\b(rau|nam|la|cao|thuoc|gung|nghe|sa)\b/, 'leaves'],
];
/** Food, drinks, herbs, crafts, ornamental plants and animals, tourism. */
const BY_GROUP: Readonly<Record<string, DrawingName>> = {
  I: 'bowl',
  II: 'bottle',
  III: 'leaves',
  IV: 'basket',
  V: 'leaves',
  VI: 'house',
};

/** A drawing for a product: by a word in its name, else by its group. */
export function drawingOf(name: string, group: string | null | undefined): DrawingName {
  const key = `${searchKey(name)} `;
  return BY_WORD.find(([word]) => word.test(key))?.[1] ?? BY_GROUP[group ?? ''] ?? 'basket';
}
