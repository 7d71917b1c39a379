import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const WRITE = {
  [Role.COMMUNE_OFFICER]: 'region',
  [Role.COORDINATION_OFFICE]: 'anywhere',
} as const;
const READ = { ...WRITE, [Role.AUDITOR]: 'anywhere' } as const;

/**
 * A commune writes what took place there, the coordination office any, also for divisions, the Front and
 * other bodies without a role of their own; auditors look on.
 */
export const communicationAccess = accessTable('communication', {
  communicationSessions: READ,
  communicationTotals: READ,
  communicationPreview: WRITE,
  communicationRecord: WRITE,
  communicationWithdraw: WRITE,
  communicationUndo: WRITE,
});
