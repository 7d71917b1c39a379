const ORDER = new Intl.Collator('vi');

/** The Vietnamese alphabet: a ă â b … d đ e ê …; tones decide only between equal letters. */
export function compareVietnamese(a: string, b: string): number {
  return ORDER.compare(a, b);
}

/** The name a person is called and sorted by, the last word: `Nguyễn Thị Ánh` → `Ánh`. */
export function givenName(fullName: string): string {
  const name = fullName.trim();
  return name.slice(name.search(/\S+$/));
}

/** Orders people as lists in Viet Nam do: by given name, then by the whole name. */
export function comparePeople(a: string, b: string): number {
  return ORDER.compare(givenName(a), givenName(b)) || ORDER.compare(a.trim(), b.trim());
}

/** Given name first, for `ORDER BY … COLLATE "vi-x-icu"` on a stored column. */
export function personSortKey(fullName: string): string {
  const name = fullName.trim().replace(/\s+/gu, ' ');
  const given = givenName(name);
  return `${given} ${name.slice(0, name.length - given.length)}`.trim();
}
