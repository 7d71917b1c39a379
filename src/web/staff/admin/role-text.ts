import { day } from '../../shared/format.ts';
import type { AppPeopleQuery } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { w } from './words.ts';

type Grant = NonNullable<AppPeopleQuery['people']['nodes'][number]['roles']>[number];

/** Whether a role holds on a day, YYYY-MM-DD. */
export const holds = ({ revokedAt, validFrom, validTo }: Grant, on: string): boolean =>
  !revokedAt && validFrom <= on && (validTo === null || validTo >= on);

/** "Cán bộ xã, phường · Xã Minh Tâm · đến 31/12/2027" */
export function roleText({ role, unit, validTo }: Grant): string {
  const place = unit && ('fullName' in unit ? unit.fullName : 'name' in unit ? unit.name : null);
  return [t.shell.roles[role], place, validTo && w.person.until(day(validTo, lang))]
    .filter(Boolean)
    .join(' · ');
}
