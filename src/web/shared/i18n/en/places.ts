import type {
  commune as communeSource,
  map as mapSource,
  producer as source,
} from '../vi/places.ts';

export const producer: typeof source = {
  kinds: {
    COOPERATIVE: 'Cooperative',
    COOPERATIVE_GROUP: 'Cooperative group',
    ENTERPRISE: 'Small or medium enterprise',
    FARM: 'Farm',
    REGISTERED_HOUSEHOLD: 'Registered household',
    ASSOCIATION: 'Association',
    OPERATING_CENTRE: 'Operating centre',
  },
  description: (name, place) =>
    `${name}${place && `, ${place}`}: OCOP products, stars and how to get in touch.`,
  contact: 'Contact',
  phone: 'Telephone',
  email: 'E-mail',
  address: 'Address',
  website: 'Website',
  shops: 'Shops',
  noContact:
    'The producer has not agreed to publish contact details. Ask here and trade staff will pass it on.',
  ask: 'Send an inquiry',
  products: (count) => (count === '1' ? '1 product' : `${count} products`),
  none: 'No product in the catalogue yet.',
  source: (text) => `Source: ${text}`,
};

export const commune: typeof communeSource = {
  description: (name) => `OCOP products of ${name}, Cao Bằng province, Viet Nam.`,
  madeOf: 'Formed on 1 July 2025 from:',
  area: 'Area',
  population: 'Population',
  people: (count) => count,
  source: (basis) => `Legal basis: ${basis}`,
  starsTitle: (name) => `Certified products of ${name} by stars`,
  products: (count) => (count === '1' ? '1 product' : `${count} products`),
  none: 'No product in the catalogue yet.',
};

export const map: typeof mapSource = {
  title: 'Products by commune and ward',
  description: 'OCOP products of the 56 communes and wards of Cao Bằng, Viet Nam.',
  lead: (withProducts, all) =>
    `${withProducts} of ${all} communes and wards have products in the catalogue. Choose a tile.`,
  all: 'All products',
  valid: 'Certified today',
  plotAll: 'Products in the catalogue by commune and ward',
  plotValid: 'Certified products by commune and ward',
  unit: 'Products',
  source: (day) => `Product catalogue, ${day}`,
  list: 'Communes and wards',
  narrowed: 'Only products that fit the filters of the list are counted.',
  toList: 'Back to the list',
  drawing: 'Each tile is a commune or ward near where it lies; this is no map of boundaries.',
};
