import { lazy } from 'react';
import type { PageSection } from '../shell/staff-page.ts';

/** Reached from the foot of the menu. */
export const HELP: PageSection = {
  name: null,
  pages: [
    { path: '/tro-giup', component: lazy(() => import('./help.page.tsx')) },
    { path: '/tro-giup/:article', component: lazy(() => import('./article.page.tsx')) },
  ],
};
