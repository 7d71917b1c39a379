import { COUNCIL } from './council/pages.ts';
import { DESK } from './desk/pages.ts';
import type { PageSection, StaffPage } from './shell/staff-page.ts';
import type { RoleName } from './shell/viewer.ts';

/** All pages, in the order of the menu. */
const SECTIONS: readonly PageSection[] = [DESK, COUNCIL];

export const PAGES: readonly StaffPage[] = SECTIONS.flatMap(({ pages }) => pages);

/** What the menu of these roles has, without headings that would have nothing below them. */
export function menuSections(roles: ReadonlySet<RoleName>): readonly PageSection[] {
  return SECTIONS.map(({ name, pages }) => ({
    name,
    pages: pages.filter(
      ({ menu }) => menu && (menu.roles === 'all' || menu.roles.some((role) => roles.has(role))),
    ),
  })).filter(({ pages }) => pages.length > 0);
}
