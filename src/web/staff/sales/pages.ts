import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { TRADE_READERS as roles } from '../trade/roles.ts';

export const SALES: PageSection = {
  name: t.shell.sections.trade,
  pages: [
    {
      path: '/xuc-tien/doanh-so',
      component: lazy(() => import('./sales.page.tsx')),
      menu: { name: t.shell.trade.sales, roles, key: 'o' },
    },
    {
      path: '/xuc-tien/thong-ke',
      component: lazy(() => import('./statistics.page.tsx')),
      menu: { name: t.shell.trade.statistics, roles, key: 'k' },
    },
  ],
};
