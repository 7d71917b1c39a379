import type { Page } from './page.ts';
import type { PathName } from './paths.ts';
import { homePage } from './public/home.page.tsx';
import { productsPage } from './public/products.page.tsx';

/** The pages there are. Navigation, sitemap, language links and tests go by this list. */
export const ROUTES: Readonly<Partial<Record<PathName, Page>>> = {
  home: homePage,
  products: productsPage,
};
