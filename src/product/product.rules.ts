import { stateTable } from '../platform/rules/state-table.ts';
import type { ProductEntity } from './product.entity.ts';
import { ProductStatus, ProductValidity } from './product.enums.ts';

const { DRAFT, SUBMITTED, RETURNED, PUBLISHED, ARCHIVED } = ProductStatus;

export type ProductMove = 'submit' | 'return' | 'publish' | 'archive' | 'restore';

/** From where to where an entry may go; who may move it is in product.access.ts. */
export const PRODUCT_MOVES = stateTable<ProductStatus, ProductMove>({
  name: 'product',
  states: Object.values(ProductStatus),
  start: DRAFT,
  ends: [],
  moves: {
    submit: { from: [DRAFT, RETURNED], to: SUBMITTED },
    return: { from: [SUBMITTED], to: RETURNED, reason: true },
    publish: { from: [DRAFT, SUBMITTED], to: PUBLISHED },
    archive: { from: [DRAFT, SUBMITTED, RETURNED, PUBLISHED], to: ARCHIVED },
    restore: { from: [ARCHIVED], to: DRAFT },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterProductMove(status: ProductStatus, move: ProductMove): ProductStatus | null {
  const { from, to } = PRODUCT_MOVES[move];
  return from.includes(status) ? to : null;
}

/** Days before the end of validity in which a file for re-rating is lodged: 26/2026, Điều 7 khoản 6. */
export const RE_RATING_WINDOW = { from: 180, to: 120 } as const;

type Certified = Pick<ProductEntity, 'stars' | 'certifiedFrom' | 'certifiedUntil'>;

/** Whether the product has stars on a day (YYYY-MM-DD); first and last day of the certificate count. */
export function validityOn(product: Certified, day: string): ProductValidity {
  const { certifiedFrom, certifiedUntil } = product;
  if (certifiedFrom === null || certifiedUntil === null) return ProductValidity.NONE;
  if (day > certifiedUntil) return ProductValidity.EXPIRED;
  return day >= certifiedFrom ? ProductValidity.VALID : ProductValidity.NONE;
}

/** The stars the world sees: null unless the certificate is valid on the day. */
export function starsOn(product: Certified, day: string): number | null {
  return validityOn(product, day) === ProductValidity.VALID ? product.stars : null;
}

/**
 * Price of one base unit (kg, litre, piece) in whole dong, half up.
 * @param amount price of the unit as sold, whole dong as text
 * @param quantity base units in it, a decimal with at most four places as text ("0.5" for 500 g)
 */
export function basePrice(amount: string, quantity: string): string {
  const [whole = '0', fraction = ''] = quantity.split('.');
  const tenThousandths = BigInt(whole + fraction.padEnd(4, '0').slice(0, 4));
  const doubled = (2n * 10_000n * BigInt(amount)) / tenThousandths;
  return String((doubled + 1n) / 2n);
}
