import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { DeskPage } from './desk.page.tsx';

export const DESK: PageSection = {
  name: null,
  pages: [
    { path: '/', component: DeskPage, menu: { name: t.shell.desk, roles: 'all', key: 'd' } },
    {
      path: '/thong-bao',
      component: lazy(() => import('../inbox/inbox.page.tsx')),
      menu: { name: t.shell.inbox, roles: 'all', key: 't' },
    },
  ],
};
