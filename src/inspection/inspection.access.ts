import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OFFICE = { [Role.COORDINATION_OFFICE]: 'anywhere' } as const;
const COMMUNE = { [Role.COMMUNE_OFFICER]: 'region' } as const;
const AUDITOR = { [Role.AUDITOR]: 'anywhere' } as const;

/**
 * The office enters what it, divisions and the Front plan, find and recommend: the others have no role of
 * their own. A commune sees what concerns it and answers what is addressed to it. Plans may hold visits
 * that a commune does not know of beforehand.
 */
export const inspectionAccess = accessTable('inspection', {
  inspectionPlans: { ...OFFICE, ...AUDITOR },
  inspectionVisits: { ...OFFICE, ...COMMUNE, ...AUDITOR },
  recommendations: { ...OFFICE, ...COMMUNE, ...AUDITOR },
  inspectionPlanSave: OFFICE,
  inspectionVisitSave: OFFICE,
  inspectionFindingSave: OFFICE,
  inspectionDifficultyLink: { ...OFFICE, ...COMMUNE },
  recommendationMake: OFFICE,
  recommendationAnswer: { ...OFFICE, ...COMMUNE },
  recommendationDecide: OFFICE,
});
