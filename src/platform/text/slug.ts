import { searchKey } from './search-key.ts';

/** Longest slug that is made; a suffix for uniqueness may follow. */
export const MAX_SLUG = 80;

/**
 * The part of a web address that stands for a name: `Trà chùm ngây (hộp 100g)` →
 * `tra-chum-ngay-hop-100g`. Cut at a word; empty when the name has no Latin letter or digit.
 */
export function slugOf(name: string, maximum = MAX_SLUG): string {
  const slug = searchKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= maximum) return slug;
  const cut = slug.slice(0, maximum + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : maximum);
}

/** The n-th try for a slug that is taken: `mien-dong`, `mien-dong-2`, `mien-dong-3`. */
export function slugTry(slug: string, attempt: number): string {
  return attempt <= 1 ? slug : `${slug}-${attempt}`;
}
