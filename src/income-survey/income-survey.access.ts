import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/** Asks the households: only the commune's own officers. */
const COLLECTS = { [Role.COMMUNE_OFFICER]: 'region' } as const;
const REVIEWS = { [Role.STATISTICS_REVIEWER]: 'region' } as const;
const BOTH = { ...COLLECTS, ...REVIEWS } as const;
const OVERSEES = {
  [Role.COORDINATION_OFFICE]: 'anywhere',
  [Role.AUDITOR]: 'anywhere',
} as const;

/**
 * Plans and states are for those who oversee the programme too. What households said is for the officers
 * of their commune and the reviewer of statistics, and for nobody else; the database says so once more.
 */
export const incomeSurveyAccess = accessTable('income-survey', {
  incomeSurveys: { ...BOTH, ...OVERSEES },
  surveyHouseholds: BOTH,
  incomeSurveyPlan: BOTH,
  incomeSurveyUpdate: BOTH,
  incomeSurveyAdvance: COLLECTS,
  incomeSurveyReview: REVIEWS,
  householdReturnSave: COLLECTS,
  communeEconomy: { ...BOTH, ...OVERSEES, [Role.TRADE_PROMOTION]: 'anywhere' },
  /** Values of few producers, which these read one by one elsewhere anyway. */
  communeEconomyDetail: { ...OVERSEES, [Role.TRADE_PROMOTION]: 'anywhere' },
});
