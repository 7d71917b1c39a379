import type { Loose, TestApi } from '../support/api.ts';
import type { MadeProduct } from '../support/catalogue.ts';

const FOOD: MadeProduct[] = Array.from({ length: 60 }, (_, index) => ({
  name: `Gạo nếp ${index + 1}`,
  subgroup: 'I.2.a',
  producer: `Chủ thể ${index % 7}`,
  commune: ['01747', '01273', '01392'][index % 3],
  stars: 3 + (index % 3),
  price: index % 4 === 0 ? undefined : 10_000 * (1 + (index % 10)),
  listedAt: `2026-01-${String(1 + (index % 20)).padStart(2, '0')}T00:00:00Z`,
}));

/** 60 kinds of rice, and one product for each special case. */
export const SHELF: MadeProduct[] = [
  ...FOOD,
  { name: 'Âu cơ', subgroup: 'II.1.a', stars: 4, price: 90_000, commune: '01273' },
  { name: 'Ăn vặt', subgroup: 'I.3.a', stars: 3, until: '2026-11-22', commune: '01273' },
  { name: 'Đường phên', subgroup: 'I.4.b', stars: 5, until: '2026-11-21', commune: '01273' },
  { name: 'Bưởi', subgroup: 'I.1.a', commune: '01273' },
  { name: 'Dao', subgroup: 'IV.1', stars: 4, from: '2026-11-23', until: '2029-11-22' },
  { name: 'Bản nháp', subgroup: 'IV.1', status: 'DRAFT', stars: 5 },
  { name: 'Đã cất', subgroup: 'IV.1', status: 'ARCHIVED', stars: 5 },
];

export const LIST = `query ($filter: ProductFilter, $orderBy: ProductOrder, $first: Int, $after: String, $last: Int, $before: String) {
  products(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id name stars validity price { amount } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** A page of the catalogue as the world sees it, with the names in order. */
export async function list(api: TestApi, variables: Record<string, unknown>): Promise<Loose> {
  const { products } = await api.anonymous.ok(LIST, variables);
  return { ...products, names: products.edges.map((edge: Loose) => edge.node.name) };
}
