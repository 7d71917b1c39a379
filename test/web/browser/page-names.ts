import { isOwn, type PathName } from '../../../src/web/paths.ts';
import { ROUTES } from '../../../src/web/routes.ts';

/** Addresses that give tables, lists and pictures instead of pages. */
const FILES: readonly PathName[] = [
  'csv',
  'json',
  'programmeFile',
  'resultsFile',
  'feed',
  'sitemap',
  'robots',
  'picture',
  'agenda',
];

const NAMES = (Object.keys(ROUTES) as PathName[]).filter((name) => !FILES.includes(name));

/** The public pages that people look at. */
export const PAGE_NAMES = NAMES.filter((name) => !isOwn(name));

/** The pages of producers who have signed in. */
export const OWN_PAGE_NAMES = NAMES.filter(isOwn);
