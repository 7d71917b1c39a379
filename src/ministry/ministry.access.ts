import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const KEEPS = {
  [Role.COUNCIL_SECRETARY]: 'region',
  [Role.COORDINATION_OFFICE]: 'region',
} as const;

/** The province sends the file and notes what came back; the producer and its commune see it. */
export const ministryAccess = accessTable('ministry', {
  ministryForwardings: {
    ...KEEPS,
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
  },
  ministryForwardingPrepare: KEEPS,
  ministryPieceRecord: KEEPS,
  ministryForwardingSend: KEEPS,
  ministryResultRecord: KEEPS,
  ministryResultUse: KEEPS,
});
