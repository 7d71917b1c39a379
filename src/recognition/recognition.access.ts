import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OFFICE = { [Role.COORDINATION_OFFICE]: 'anywhere' } as const;
const BOTH = { ...OFFICE, [Role.COMMUNE_OFFICER]: 'region' } as const;

/**
 * Decisions are public. A file on its way is seen by the officers of the commune, the office and auditors;
 * the commune registers and assesses itself, the office does what comes after.
 */
export const recognitionAccess = accessTable('recognition', {
  recognitions: { ...BOTH, [Role.AUDITOR]: 'anywhere' },
  recognitionRegister: BOTH,
  recognitionAdvance: BOTH,
  recognitionReview: OFFICE,
  recognitionEarlierRecord: OFFICE,
  recognitionConditionState: OFFICE,
  satisfactionSurveyRecord: BOTH,
  satisfactionThresholdPropose: OFFICE,
  /** A second person of the office: never the proposer, which the step itself checks. */
  satisfactionThresholdConfirm: OFFICE,
  hamletCountRecord: BOTH,
});
