import { lazy } from 'react';
import { t } from '../i18n/texts.ts';
import type { PageSection } from '../shell/staff-page.ts';
import type { RoleName } from '../shell/viewer.ts';

const ROLES: readonly RoleName[] = [
  'COUNCIL_MEMBER',
  'COUNCIL_CHAIR',
  'COUNCIL_SECRETARY',
  'COORDINATION_OFFICE',
  'ADVISORY_TEAM',
  'AUDITOR',
];

export const COUNCIL: PageSection = {
  name: t.shell.sections.rating,
  pages: [
    {
      path: '/hoi-dong',
      component: lazy(() => import('./sessions.page.tsx')),
      menu: { name: t.shell.councils, roles: ROLES, key: 'h' },
    },
    { path: '/hoi-dong/moi', component: lazy(() => import('./prepare/new-session.page.tsx')) },
    { path: '/hoi-dong/:session', component: lazy(() => import('./session.page.tsx')) },
    { path: '/hoi-dong/:session/dieu-khien', component: lazy(() => import('./control.page.tsx')) },
    {
      path: '/hoi-dong/:session/thao-luan',
      component: lazy(() => import('./discussion.page.tsx')),
    },
    { path: '/hoi-dong/:session/bien-ban', component: lazy(() => import('./minutes.page.tsx')) },
    { path: '/hoi-dong/:session/giay-to', component: lazy(() => import('./papers.page.tsx')) },
    {
      path: '/hoi-dong/:session/chuan-bi',
      component: lazy(() => import('./prepare/prepare.page.tsx')),
    },
    {
      path: '/hoi-dong/:session/phieu-giay',
      component: lazy(() => import('./paper/paper.page.tsx')),
    },
    {
      path: '/hoi-dong/:session/trinh-chieu',
      component: lazy(() => import('./projector.page.tsx')),
      alone: true,
    },
    { path: '/phieu/:item', component: lazy(() => import('./sheet.page.tsx')), alone: true },
    { path: '/phieu/:item/kiem-tra', component: lazy(() => import('./review.page.tsx')) },
  ],
};
