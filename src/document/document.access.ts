import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const WRITES = { [Role.COUNCIL_SECRETARY]: 'region', [Role.COUNCIL_CHAIR]: 'own' } as const;

/**
 * Who may print something is decided by what stands in it, in the file of that print. Minutes belong to
 * the province of their council; the chair writes those of own sessions.
 */
export const documentAccess = accessTable('document', {
  minutes: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.AUDITOR]: 'region',
    [Role.COUNCIL_CHAIR]: 'own',
    [Role.COUNCIL_MEMBER]: 'own',
  },
  sessionRecords: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.AUDITOR]: 'region',
  },
  minutesSave: WRITES,
  minutesLock: WRITES,
  minutesRevise: { [Role.COUNCIL_CHAIR]: 'own' },
  minutesSignedFileAttach: WRITES,
  documentRevoke: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
  },
});
