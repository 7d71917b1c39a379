import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { TRADE_READERS as roles } from './roles.ts';

export const TRADE: PageSection = {
  name: t.shell.sections.trade,
  pages: [
    {
      path: '/san-pham',
      component: lazy(() => import('./products.page.tsx')),
      menu: { name: t.shell.trade.products, roles, key: 'p' },
    },
    {
      path: '/xuc-tien/danh-muc',
      component: lazy(() => import('./lists.page.tsx')),
      menu: { name: t.shell.trade.lists, roles, key: 'l' },
    },
    { path: '/xuc-tien/danh-muc/:list', component: lazy(() => import('./list.page.tsx')) },
  ],
};
