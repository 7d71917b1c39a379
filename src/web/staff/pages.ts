import { CONTRACT } from './contract/pages.ts';
import { ADMIN } from './admin/pages.ts';
import { COUNCIL } from './council/pages.ts';
import { DESK } from './desk/pages.ts';
import { CERTIFICATE } from './certificate/pages.ts';
import { DOSSIER } from './dossier/pages.ts';
import { EVENT } from './event/pages.ts';
import { HELP } from './help/pages.ts';
import { INQUIRY } from './inquiry/pages.ts';
import { LISTING } from './listing/pages.ts';
import { SALES } from './sales/pages.ts';
import { TRADE } from './trade/pages.ts';
import { PROGRAMME } from './programme/pages.ts';
import type { PageSection, StaffPage } from './shell/staff-page.ts';
import type { RoleName } from './shell/viewer.ts';

/** All subjects, in the order of the menu; those of one name stand under one heading. */
const SUBJECTS: readonly PageSection[] = [
  DESK,
  COUNCIL,
  DOSSIER,
  CERTIFICATE,
  LISTING,
  TRADE,
  INQUIRY,
  EVENT,
  CONTRACT,
  SALES,
  PROGRAMME,
  ADMIN,
  HELP,
];

export const PAGES: readonly StaffPage[] = SUBJECTS.flatMap(({ pages }) => pages);

/** What the menu of these roles has, without headings that would have nothing below them. */
export function menuSections(roles: ReadonlySet<RoleName>): readonly PageSection[] {
  const names = [...new Set(SUBJECTS.map(({ name }) => name))];
  return names
    .map((name) => ({
      name,
      pages: SUBJECTS.filter((subject) => subject.name === name)
        .flatMap(({ pages }) => pages)
        .filter(
          ({ menu }) =>
            menu && (menu.roles === 'all' || menu.roles.some((role) => roles.has(role))),
        ),
    }))
    .filter(({ pages }) => pages.length > 0);
}
