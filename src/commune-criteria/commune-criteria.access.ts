import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OFFICE = { [Role.COORDINATION_OFFICE]: 'anywhere' } as const;
const OFFICE_READS = { ...OFFICE, [Role.AUDITOR]: 'anywhere' } as const;

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
  /** Several at once. */
  indicatorAssessmentsSubmit: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  indicatorAssessmentApprove: OFFICE,
  indicatorAssessmentsApprove: OFFICE,
  indicatorAssessmentReturn: OFFICE,
  indicatorAssessmentPastePreview: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  indicatorAssessmentPaste: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  indicatorAssessmentPasteUndo: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  assessmentPeriodClose: OFFICE,
  assessmentPeriodReopen: OFFICE,
  incomeFigureRecord: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  /** The steps from acceptance on, which are not the commune's. */
  incomeFigureConfirm: OFFICE,
  /** What the office prepares: proposed thresholds, criteria sets that are not published yet. */
  thresholdProposals: OFFICE_READS,
  criteriaSetDrafts: OFFICE_READS,
  indicatorThresholdsPropose: OFFICE,
  /** A second person of the office: never the proposer, which the step itself checks. */
  thresholdProposalsConfirm: OFFICE,
  thresholdProposalsRefuse: OFFICE,
  criteriaSetDraftSave: OFFICE,
  criteriaSetDraftDrop: OFFICE,
  criteriaSetPublish: OFFICE,
  communeGroupSet: OFFICE,
});
