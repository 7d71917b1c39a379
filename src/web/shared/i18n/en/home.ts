import type { home as source } from '../vi/home.ts';

export const home: typeof source = {
  title: 'Specialities of Cao Bằng with OCOP recognition',
  description:
    'The catalogue of OCOP products (One Commune, One Product) of Cao Bằng province, Viet Nam: valid stars, where they are made, prices and how to reach the producers.',
  lead: 'Arrowroot noodles, smoked sausage, black jelly, tea, honey… from highland communes, scored by a council and rated with stars.',
  products: 'products',
  valid: 'certified today',
  producers: 'producers',
  groups: 'Browse by group',
  recent: 'Products with a valid certificate',
  recentNote: 'Stars as certified, as of today.',
  others: 'Other products in the catalogue',
  othersNote: 'No valid certificate is on record here, so no stars are shown.',
  all: (count) => `See all ${count} products`,
  empty: 'The catalogue is being filled.',
  byGroup: 'By group',
  byGroupLong: (group, count, all) => `${group} has the most products: ${count} of ${all}`,
  byCommune: 'By commune',
  byCommuneLong: (covered, all) => `${covered} of ${all} communes and wards have products`,
  mapNote: 'Each tile is a commune or ward, roughly where it lies; select one to see its products.',
  source: (day) => `Source: the catalogue, figures of ${day}.`,
  toMap: 'Open the map of communes',
  events: 'Coming events',
  check: 'Is what you hold genuine?',
};
