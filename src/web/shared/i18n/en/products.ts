import type { products as source } from '../vi/products.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const counted = (count: string) => (count === '1' ? '1 product' : `${count} products`);

export const products: typeof source = {
  title: 'Products',
  titleFor: (query) => `Search “${query}”`,
  description:
    'Search and filter the OCOP products of Cao Bằng by stars, group, commune and price.',
  results: counted,
  resultsValid: (count) => `${counted(count)} with valid stars`,
  withoutLong: 'Their certificates have expired, or none is on record here.',
  noneValid: 'No product has valid stars with this choice.',
  noneValidLong:
    'Stars are shown only while the certificate is valid today. Below are products that fit and have expired, or have no certificate on record here.',
  without: (count) => `${counted(count)} without stars`,
  showAll: 'Show all',
  none: 'No product fits.',
  drop: 'Take one of the choices above away, or search with other words.',
  nearest: 'Closest to what you look for',
  filters: 'Filters',
  stars: 'Stars',
  group: 'Group',
  commune: 'Commune or ward',
  everywhere: 'The whole province',
  season: 'Season',
  anyMonth: 'Any month',
  inMonth: (month) => `Available in ${MONTHS[month - 1]}`,
  also: 'Show',
  includeAll: 'Also expired ones and those without stars',
  withPrice: 'Only with a price',
  apply: 'Filter',
  view: 'View',
  asList: 'List',
  asMap: 'Map',
  suggestions: 'Did you look for',
  compare: 'Compare',
  compareOf: (name) => `Compare ${name}`,
  compareChosen: 'Compare what is ticked',
  compareHint: 'Tick 2 to 4 products.',
  chosen: 'Filtered by',
  remove: 'Remove: ',
  sort: 'Sort by',
  orders: {
    'lien-quan': 'Relevance',
    moi: 'Newest',
    ten: 'Name',
    gia: 'Price, lowest first',
    'gia-giam': 'Price, highest first',
  },
};
