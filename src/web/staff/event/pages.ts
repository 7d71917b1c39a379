import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { TRADE_READERS as roles } from '../trade/roles.ts';

export const EVENT: PageSection = {
  name: t.shell.sections.trade,
  pages: [
    {
      path: '/xuc-tien/su-kien',
      component: lazy(() => import('./events.page.tsx')),
      menu: { name: t.shell.trade.events, roles, key: 'e' },
    },
    { path: '/xuc-tien/su-kien/:event', component: lazy(() => import('./event.page.tsx')) },
  ],
};
