import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import { CERTIFICATE_READERS } from './roles.ts';

export const CERTIFICATE: PageSection = {
  name: t.shell.sections.rating,
  pages: [
    {
      path: '/chung-nhan',
      component: lazy(() => import('./certificates.page.tsx')),
      menu: { name: t.shell.trade.certificates, roles: CERTIFICATE_READERS, key: 'c' },
    },
    { path: '/chung-nhan/:certificate', component: lazy(() => import('./certificate.page.tsx')) },
  ],
};
