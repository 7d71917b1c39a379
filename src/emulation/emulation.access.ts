import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OFFICE = { [Role.COORDINATION_OFFICE]: 'anywhere' } as const;
const COMMUNE = { [Role.COMMUNE_OFFICER]: 'region' } as const;
const AUDITOR = { [Role.AUDITOR]: 'anywhere' } as const;
const BOTH = { ...OFFICE, ...COMMUNE } as const;

/**
 * Campaigns concern all communes, so their officers read all of them. A commune registers itself, its
 * hamlets, households and units, plans, holds events and scores itself; all that decides who is rewarded
 * is the office's. The register of commendations is public.
 */
export const emulationAccess = accessTable('emulation', {
  emulationCampaigns: { ...OFFICE, [Role.COMMUNE_OFFICER]: 'anywhere', ...AUDITOR },
  emulationRegistrations: { ...BOTH, ...AUDITOR },
  emulationPlans: { ...BOTH, ...AUDITOR },
  emulationEvents: { ...BOTH, ...AUDITOR },
  emulationRanking: { ...OFFICE, ...AUDITOR },
  /** Names of households: for the commune they live in, and for the office. */
  householdNames: BOTH,
  /** Decisions as they were signed may name households of other communes. */
  decisionFiles: OFFICE,
  /** Certificates name whom they are for: printed by the office and the commune. */
  certificatePrint: BOTH,
  emulationCampaignSave: OFFICE,
  emulationAwardSave: OFFICE,
  emulationRegister: BOTH,
  emulationRegistrationWithdraw: BOTH,
  emulationPlanSave: BOTH,
  emulationEventSave: BOTH,
  emulationSelfScore: BOTH,
  emulationCheck: OFFICE,
  emulationReturn: OFFICE,
  /** A second person of the office: never who checked, which the step itself looks at. */
  emulationConfirm: OFFICE,
  emulationTieDecide: OFFICE,
  emulationPropose: OFFICE,
  emulationCommend: OFFICE,
  emulationCommendationRecord: OFFICE,
  emulationCommendationWithdraw: OFFICE,
});
