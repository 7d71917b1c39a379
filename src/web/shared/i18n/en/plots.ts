import type { plots as source } from '../vi/plots.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const month = (number: number) => MONTHS[number - 1] ?? '';

export const plots: typeof source = {
  group: 'Group',
  commune: 'Commune or ward',
  stars: 'Stars',
  all: 'Products',
  valid: 'Certified today',
  validOf: (valid, all) => `${all} products, ${valid} certified today`,
  seasonAll: 'Available all year',
  season: (months) => `Season: ${months}`,
  months: (from, to) => (from === to ? month(from) : `${month(from)}–${month(to)}`),
  seasonUnknown: 'The producer has not stated a season.',
};
