import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { TRADERS } from '../trade/roles.ts';

/** What buyers write holds names and numbers: it is for trade staff only. */
export const INQUIRY: PageSection = {
  name: t.shell.sections.trade,
  pages: [
    {
      path: '/xuc-tien/yeu-cau',
      component: lazy(() => import('./requests.page.tsx')),
      menu: { name: t.shell.trade.requests, roles: TRADERS, key: 'y' },
    },
    {
      path: '/xuc-tien/yeu-cau/nhu-cau/:request',
      component: lazy(() => import('./request.page.tsx')),
    },
    { path: '/xuc-tien/yeu-cau/:inquiry', component: lazy(() => import('./inquiry.page.tsx')) },
  ],
};
