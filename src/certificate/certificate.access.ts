import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const KEEPS = {
  [Role.COUNCIL_SECRETARY]: 'region',
  [Role.COORDINATION_OFFICE]: 'region',
} as const;

/** A certificate belongs to its product's producer and commune. What it is worth is for the world. */
export const certificateAccess = accessTable('certificate', {
  certificates: {
    ...KEEPS,
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.AUDITOR]: 'region',
  },
  recognitionDecisionRecord: KEEPS,
  certificateRevoke: KEEPS,
});
