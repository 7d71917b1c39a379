import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import type { RoleName } from '../shell/viewer.ts';

const names = t.shell.programme;

/** Results are public once they are approved; those who work with them have them in the menu. */
const READ: readonly RoleName[] = [
  'COORDINATION_OFFICE',
  'COMMUNE_OFFICER',
  'STATISTICS_REVIEWER',
  'AUDITOR',
];

const ENTER: readonly RoleName[] = ['COMMUNE_OFFICER', 'COORDINATION_OFFICE'];

export const PROGRAMME: PageSection = {
  name: t.shell.sections.programme,
  pages: [
    {
      path: '/ntm',
      component: lazy(() => import('./matrix/matrix.page.tsx')),
      menu: { name: names.matrix, roles: READ, key: 'n' },
    },
    { path: '/ntm/xa/:code', component: lazy(() => import('./commune/commune.page.tsx')) },
    {
      path: '/ntm/nhap-lieu',
      component: lazy(() => import('./entry/entry.page.tsx')),
      menu: { name: names.entry, roles: ENTER, key: 'l' },
    },
    { path: '/ntm/nhap-lieu/dan', component: lazy(() => import('./entry/paste.page.tsx')) },
  ],
};
