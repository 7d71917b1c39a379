/** A curated list as it is printed: plain data, gathered once. */
export interface ListProductFacts {
  readonly position: number;
  readonly name: string;
  readonly producer: string;
  readonly commune: string | null;
  readonly group: string;
  /** Valid on the day of printing; else null. */
  readonly stars: number | null;
  readonly validUntil: string | null;
  readonly priceAmount: number | null;
  /** "120.000 đ / 500 g" */
  readonly price: string | null;
  readonly priceUnit: string | null;
  /** "2.000 kg mỗi tháng" */
  readonly capacity: string | null;
  /** Contacts with consent only. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly booth: string | null;
  readonly sample: string | null;
  readonly note: string | null;
  /** Its public page; null while the house has no public address. */
  readonly address: string | null;
  /** A picture as a data address. */
  readonly photo: string | null;
}

export interface ListData {
  readonly title: string;
  /** "Hội chợ OCOP, Đề Thám, 1–5/11/2026" */
  readonly event: string | null;
  readonly frozen: string | null;
  /** Made-up data, said on every print. */
  readonly demonstration: boolean;
  readonly products: readonly ListProductFacts[];
}

/** "DỮ LIỆU MINH HỌA" under the title of what is made up. */
export const DEMONSTRATION = 'DỮ LIỆU MINH HỌA';

/** Products under their groups, in the order in which each group comes first. */
export function byGroup(
  products: readonly ListProductFacts[],
): (readonly [string, readonly ListProductFacts[]])[] {
  const groups = new Map<string, ListProductFacts[]>();
  for (const one of products) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups];
}
