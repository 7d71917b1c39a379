import type { product as source } from '../vi/product.ts';

export const product: typeof source = {
  stars: (stars) => (stars === 1 ? '1 star' : `${stars} stars`),
  validUntil: (month) => `Valid until ${month}`,
  starsName: (stars, until) => `Rated ${stars} stars, valid${until && ` until ${until}`}`,
  expired: 'Expired',
  expiredSince: (month) => `Expired ${month}`,
  withdrawn: 'Withdrawn',
  uncertified: 'No stars',
  monthsLeft: (months) =>
    months < 1 ? 'less than a month left' : months === 1 ? '1 month left' : `${months} months left`,
  noPrice: 'No price yet',
  per: (money, unit) => `${money} / ${unit}`,
  basePer: { KILOGRAM: 'kg', LITRE: 'litre', PIECE: 'piece' },
};
