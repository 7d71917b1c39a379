import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';

export const ADMIN: PageSection = {
  name: t.shell.sections.administration,
  pages: [
    {
      path: '/nguoi-dung',
      component: lazy(() => import('./people.page.tsx')),
      menu: { name: t.shell.admin.people, roles: ['ADMINISTRATOR', 'AUDITOR'] },
    },
    { path: '/nguoi-dung/:person', component: lazy(() => import('./person.page.tsx')) },
    {
      path: '/nhat-ky',
      component: lazy(() => import('./audit.page.tsx')),
      menu: { name: t.shell.admin.audit, roles: ['ADMINISTRATOR', 'AUDITOR'] },
    },
    {
      path: '/bo-tieu-chi',
      component: lazy(() => import('./rubric.page.tsx')),
      menu: {
        name: t.shell.admin.rubric,
        roles: ['ADMINISTRATOR', 'COORDINATION_OFFICE', 'COUNCIL_SECRETARY', 'COUNCIL_CHAIR'],
      },
    },
    {
      path: '/bo-tieu-chi/:version/:sheet',
      component: lazy(() => import('./rubric-sheet.page.tsx')),
    },
    {
      path: '/thiet-lap',
      component: lazy(() => import('./settings.page.tsx')),
      menu: { name: t.shell.admin.settings, roles: ['ADMINISTRATOR', 'COORDINATION_OFFICE'] },
    },
  ],
};
