import type { compare as source } from '../vi/compare.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const compare: typeof source = {
  title: 'Compare products',
  description: 'Compare stars, price, capacity and season of two to four OCOP products.',
  choose: 'Choose two to four products: tick “Compare” at products of the list.',
  cut: 'Four products can be compared at once; these are the first four.',
  what: 'What',
  remove: 'Remove',
  more: 'Choose more products',
  unknown: 'not stated',
  stars: 'Stars',
  price: 'Price',
  basePrice: 'Price per unit',
  priceOf: 'Price stated on',
  capacity: 'Capacity',
  aMonth: (amount, unit) => `${amount} ${unit} a month`,
  season: 'Season',
  allYear: 'all year',
  month: (month) => MONTHS[month - 1] ?? String(month),
  stock: 'Stock',
  stocks: {
    IN_STOCK: 'in stock',
    LIMITED: 'a little left',
    MADE_TO_ORDER: 'made to order',
    OUT_OF_STOCK: 'out of stock',
  },
  kind: 'Kind of product',
  producer: 'Producer',
  commune: 'Commune or ward',
};
