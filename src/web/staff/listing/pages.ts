import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { REVIEW_READERS } from './roles.ts';

export const LISTING: PageSection = {
  name: t.shell.sections.rating,
  pages: [
    {
      path: '/duyet-noi-dung',
      component: lazy(() => import('./reviews.page.tsx')),
      menu: { name: t.shell.trade.reviews, roles: REVIEW_READERS, key: 'n' },
    },
    {
      path: '/duyet-noi-dung/phien-ban/:slug',
      component: lazy(() => import('./versions.page.tsx')),
    },
    { path: '/duyet-noi-dung/:change', component: lazy(() => import('./review.page.tsx')) },
  ],
};
