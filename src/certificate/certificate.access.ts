import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const KEEPS = {
  [Role.COUNCIL_SECRETARY]: 'region',
  [Role.COORDINATION_OFFICE]: 'region',
} as const;
/** Communes inspect on the spot, and confirm that a producer has stopped. */
const WATCHES = { ...KEEPS, [Role.COMMUNE_OFFICER]: 'region' } as const;
const READS = {
  ...KEEPS,
  [Role.PRODUCER]: 'own',
  [Role.COMMUNE_OFFICER]: 'region',
  [Role.ADVISORY_TEAM]: 'region',
  [Role.TRADE_PROMOTION]: 'region',
  [Role.AUDITOR]: 'region',
} as const;
const LEADS = { [Role.COUNCIL_SECRETARY]: 'region', [Role.COUNCIL_CHAIR]: 'own' } as const;

/** A certificate belongs to its product's producer and commune. What it is worth is for the world. */
export const certificateAccess = accessTable('certificate', {
  certificates: READS,
  certificateExpiry: READS,
  /** What waits for a decision belongs to the council's unit. */
  recognitionQueue: {
    ...KEEPS,
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
  },
  certificateNumberProposal: KEEPS,
  certificateInspections: {
    ...WATCHES,
    [Role.PRODUCER]: 'own',
    [Role.AUDITOR]: 'region',
  },
  revocationConclusions: {
    ...WATCHES,
    [Role.PRODUCER]: 'own',
    [Role.AUDITOR]: 'region',
  },
  /** Rounds of written opinions: those who lead the council, and those who are asked. */
  reRatingRounds: {
    ...KEEPS,
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
    [Role.COUNCIL_CHAIR]: 'own',
    [Role.COUNCIL_MEMBER]: 'own',
  },
  recognitionDecisionRecord: KEEPS,
  certificateRegister: KEEPS,
  certificateSourceCheck: KEEPS,
  certificateExtend: KEEPS,
  certificateExtensionEnd: KEEPS,
  certificateInspectionRecord: WATCHES,
  revocationConclude: WATCHES,
  revocationConclusionDrop: KEEPS,
  certificateRevoke: KEEPS,
  reRatingRoundOpen: LEADS,
  reRatingRoundClose: LEADS,
  reRatingOpinionGive: {
    [Role.COUNCIL_CHAIR]: 'own',
    [Role.COUNCIL_MEMBER]: 'own',
    [Role.COUNCIL_SECRETARY]: 'own',
  },
});
