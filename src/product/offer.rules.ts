import { withoutZeros } from '../platform/text/format.ts';
import type { ProductEntity } from './product.entity.ts';
import { OfferPart } from './offer.enums.ts';

/** The columns that go live at once. */
export type Offer = Pick<
  ProductEntity,
  | 'priceAmount'
  | 'priceUnit'
  | 'priceBaseQuantity'
  | 'priceBaseUnit'
  | 'capacityAmount'
  | 'capacityUnit'
  | 'seasonMonths'
  | 'stockState'
>;

/** One part of an offer that changed, as people read it. */
export interface OfferDifference {
  readonly what: OfferPart;
  readonly before: string | null;
  readonly after: string | null;
}

const TEXTS: Readonly<Record<OfferPart, (offer: Offer) => string | null>> = {
  PRICE: ({ priceAmount, priceUnit, priceBaseQuantity, priceBaseUnit }) => {
    if (priceAmount === null) return null;
    const base = priceBaseQuantity && ` (${withoutZeros(priceBaseQuantity)} ${priceBaseUnit})`;
    return `${priceAmount} VND / ${priceUnit}${base ?? ''}`;
  },
  CAPACITY: ({ capacityAmount, capacityUnit }) =>
    capacityAmount === null ? null : `${withoutZeros(capacityAmount)} ${capacityUnit}`,
  SEASON: ({ seasonMonths }) => seasonMonths.join(', ') || null,
  STOCK: ({ stockState }) => stockState,
};

/** What differs between two offers. */
export function offerDifferences(before: Offer, after: Offer): OfferDifference[] {
  return Object.values(OfferPart)
    .map((what) => ({ what, before: TEXTS[what](before), after: TEXTS[what](after) }))
    .filter((one) => one.before !== one.after);
}

/** More than three times, or less than a third, is asked about. */
const UNUSUAL_FACTOR = 3n;

/** A decimal of at most four places as ten-thousandths. */
function tenThousandths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(4, '0').slice(0, 4));
}

/**
 * Whether the price moved so far that it may be a slip of the finger. Compared by the base unit where
 * both know the same one, as a price of 100 g and one of 1 kg would seem far apart otherwise.
 */
export function unusualPrice(before: Offer, after: Offer): boolean {
  if (before.priceAmount === null || after.priceAmount === null) return false;
  const known = before.priceBaseQuantity !== null && after.priceBaseQuantity !== null;
  const byBase = known && before.priceBaseUnit === after.priceBaseUnit;
  const [was, is] = byBase
    ? [
        BigInt(before.priceAmount) * tenThousandths(after.priceBaseQuantity!),
        BigInt(after.priceAmount) * tenThousandths(before.priceBaseQuantity!),
      ]
    : [BigInt(before.priceAmount), BigInt(after.priceAmount)];
  return is > was * UNUSUAL_FACTOR || is * UNUSUAL_FACTOR < was;
}
