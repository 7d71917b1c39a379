import type { PathName } from '../../../src/web/paths.ts';
import { ROUTES } from '../../../src/web/routes.ts';

/** Addresses that give tables, lists and pictures instead of pages. */
const FILES: readonly PathName[] = ['csv', 'json', 'feed', 'sitemap', 'robots', 'picture'];

/** The public pages that people look at. */
export const PAGE_NAMES = (Object.keys(ROUTES) as PathName[]).filter(
  (name) => !FILES.includes(name),
);
