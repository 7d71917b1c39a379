import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { DOSSIER_READERS } from './steps.ts';

export const DOSSIER: PageSection = {
  name: t.shell.sections.rating,
  pages: [
    {
      path: '/ho-so',
      component: lazy(() => import('./dossiers.page.tsx')),
      menu: { name: t.shell.trade.dossiers, roles: DOSSIER_READERS, key: 's' },
    },
    { path: '/ho-so/:dossier', component: lazy(() => import('./dossier.page.tsx')) },
  ],
};
