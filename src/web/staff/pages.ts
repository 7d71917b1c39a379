import { lazy } from 'react';
import { DeskPage } from './desk/desk.page.tsx';
import { t } from './i18n/texts.ts';
import type { StaffPage } from './shell/staff-page.ts';
import type { RoleName } from './shell/viewer.ts';

const COUNCIL: readonly RoleName[] = [
  'COUNCIL_MEMBER',
  'COUNCIL_CHAIR',
  'COUNCIL_SECRETARY',
  'COORDINATION_OFFICE',
  'ADVISORY_TEAM',
  'AUDITOR',
];

/** All pages, in the order of the menu. */
export const PAGES: readonly StaffPage[] = [
  { path: '/', component: DeskPage, menu: { name: t.shell.desk, roles: 'all', key: 'd' } },
  {
    path: '/hoi-dong',
    component: lazy(() => import('./council/sessions.page.tsx')),
    menu: { name: t.shell.councils, roles: COUNCIL, key: 'h' },
  },
  { path: '/hoi-dong/:session', component: lazy(() => import('./council/session.page.tsx')) },
  {
    path: '/hoi-dong/:session/dieu-khien',
    component: lazy(() => import('./council/control.page.tsx')),
  },
  {
    path: '/phieu/:item',
    component: lazy(() => import('./council/sheet.page.tsx')),
    alone: true,
  },
  { path: '/phieu/:item/kiem-tra', component: lazy(() => import('./council/review.page.tsx')) },
  {
    path: '/thong-bao',
    component: lazy(() => import('./inbox/inbox.page.tsx')),
    menu: { name: t.shell.inbox, roles: 'all', key: 't' },
  },
];

/** What the menu of these roles has. */
export function menuPages(roles: ReadonlySet<RoleName>): readonly StaffPage[] {
  return PAGES.filter(
    ({ menu }) => menu && (menu.roles === 'all' || menu.roles.some((role) => roles.has(role))),
  );
}
