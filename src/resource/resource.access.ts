import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const WRITE = {
  [Role.COMMUNE_OFFICER]: 'region',
  [Role.COORDINATION_OFFICE]: 'anywhere',
} as const;
const READ = { ...WRITE, [Role.AUDITOR]: 'anywhere' } as const;

/** A commune writes its own lines, the coordination office any; auditors look on. */
export const resourceAccess = accessTable('resource', {
  resourceEntries: READ,
  resourceTotals: READ,
  resourcePreview: WRITE,
  resourceRecord: WRITE,
  resourceUndo: WRITE,
});
