import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/** The calendar is public; the coordination office and the administrator keep it. */
export const calendarAccess = accessTable('calendar', {
  publicHolidaySet: { [Role.COORDINATION_OFFICE]: 'anywhere', [Role.ADMINISTRATOR]: 'anywhere' },
  publicHolidayRemove: {
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.ADMINISTRATOR]: 'anywhere',
  },
});
