import { UNACCENT_RULES } from './unaccent-rules.ts';

const BEYOND_ASCII = /[^\x00-\x7f]/;
const SINGLE = new RegExp(`[${[...UNACCENT_RULES.keys()].join('')}]`, 'g');
const MARKED_LETTER = /([A-Za-z])[\u0300-\u0362]+/g;

/**
 * The accent-free, lower-case form that text is searched by: `Miến Dong Đình Cả` → `mien dong dinh
 * ca`. Equals `lower(f_unaccent(text))` of the database for Latin script and usual punctuation.
 */
export function searchKey(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(SINGLE, (character) => UNACCENT_RULES.get(character)!)
    .normalize('NFD')
    .replace(MARKED_LETTER, '$1')
    .normalize('NFC')
    .toLowerCase();
}
