import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { TRADE_READERS as roles } from '../trade/roles.ts';

export const CONTRACT: PageSection = {
  name: t.shell.sections.trade,
  pages: [
    {
      path: '/xuc-tien/hop-dong',
      component: lazy(() => import('./contracts.page.tsx')),
      menu: { name: t.shell.trade.contracts, roles, key: 'u' },
    },
    { path: '/xuc-tien/hop-dong/moi', component: lazy(() => import('./new-contract.page.tsx')) },
    { path: '/xuc-tien/hop-dong/:contract', component: lazy(() => import('./contract.page.tsx')) },
  ],
};
