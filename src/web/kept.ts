import type { PathName } from './paths.ts';

/**
 * Pages that may be kept and given to the next visitor: what is on them follows from their address, the
 * day and what their operations read. A page with anything of its own visit on it (a number for its form,
 * the moment it was looked up) must not be here.
 */
export const KEPT: ReadonlySet<PathName> = new Set([
  'home',
  'products',
  'product',
  'lot',
  'compare',
  'producer',
  'map',
  'commune',
  'openData',
  'csv',
  'json',
  'feed',
  'sitemap',
  'about',
  'help',
  'privacy',
  'accessibility',
]);

/**
 * Listed operations that resolvers answer, from tables that migration 0057 watches and no others. The read
 * engine finds out what its own statements read; for these a test looks at what they send.
 */
export const KEPT_OPERATIONS: ReadonlySet<string> = new Set(['ProductChain', 'ProductTrace']);
