import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/**
 * Approved figures are public. Drafts are seen by the officers of the commune's own region and by the
 * coordination office, which alone approves and sets thresholds.
 */
export const communeCriteriaAccess = accessTable('commune-criteria', {
  unapprovedRead: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  indicatorAssessmentRecord: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  indicatorAssessmentSubmit: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  indicatorAssessmentApprove: { [Role.COORDINATION_OFFICE]: 'anywhere' },
  indicatorAssessmentReturn: { [Role.COORDINATION_OFFICE]: 'anywhere' },
  incomeFigureRecord: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  /** The steps from acceptance on, which are not the commune's. */
  incomeFigureConfirm: { [Role.COORDINATION_OFFICE]: 'anywhere' },
  indicatorThresholdSet: { [Role.COORDINATION_OFFICE]: 'anywhere' },
});
