import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/** Those who examine dossiers for the province. */
const PROVINCE = { [Role.COUNCIL_SECRETARY]: 'region', [Role.ADVISORY_TEAM]: 'region' } as const;
/** The same, and the office in charge of the programme (cơ quan tham mưu quản lý OCOP). */
const OFFICE = { ...PROVINCE, [Role.COORDINATION_OFFICE]: 'region' } as const;

/**
 * A dossier belongs to its producer and to the commune that takes it in. Members of a council read what
 * is on the agenda of their sessions, unless they are in conflict.
 */
export const dossierAccess = accessTable('dossier', {
  dossiers: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
    [Role.COUNCIL_CHAIR]: 'own',
    [Role.COUNCIL_MEMBER]: 'own',
  },
  dossierDeadlines: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
  },
  /** What the team tells the chair of the council is not for who is judged. */
  advisoryReports: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.AUDITOR]: 'region',
    [Role.COUNCIL_CHAIR]: 'own',
    [Role.COUNCIL_MEMBER]: 'own',
  },
  dossierCreate: { [Role.PRODUCER]: 'own' },
  dossierUpdate: { [Role.PRODUCER]: 'own' },
  dossierSelfScore: { [Role.PRODUCER]: 'own' },
  dossierEvidenceAdd: { [Role.PRODUCER]: 'own' },
  dossierEvidenceRemove: { [Role.PRODUCER]: 'own' },
  dossierReportUpdate: { [Role.PRODUCER]: 'own' },
  dossierChangeSet: { [Role.PRODUCER]: 'own' },
  dossierEvidenceUpdate: { [Role.PRODUCER]: 'own' },
  dossierEvidenceReuse: { [Role.PRODUCER]: 'own' },
  dossierAnswerReuse: { [Role.PRODUCER]: 'own' },
  dossierReuseAll: { [Role.PRODUCER]: 'own' },
  dossierCommentAnswer: { [Role.PRODUCER]: 'own' },
  dossierSubmit: { [Role.PRODUCER]: 'own' },
  dossierWithdraw: { [Role.PRODUCER]: 'own' },
  communeReviewStart: { [Role.COMMUNE_OFFICER]: 'region' },
  communeAssessmentRecord: { [Role.COMMUNE_OFFICER]: 'region' },
  dossierForward: { [Role.COMMUNE_OFFICER]: 'region' },
  dossierReturn: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
  },
  dossierAccept: PROVINCE,
  dossierCommentAdd: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
  },
  dossierSamplesRecord: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
  },
  dossierCheckRecord: OFFICE,
  advisoryReportRecord: PROVINCE,
  dossierRequestMore: OFFICE,
  dossierRequestAnswer: { [Role.PRODUCER]: 'own', [Role.COMMUNE_OFFICER]: 'region' },
  dossierRequestWithdraw: OFFICE,
  fieldVisitPlan: OFFICE,
  fieldVisitRecord: OFFICE,
  extraTestRequest: OFFICE,
  extraTestRecord: OFFICE,
  dossierRoundAssign: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
  },
  ratingRoundSet: { [Role.COORDINATION_OFFICE]: 'anywhere' },
});

/** Roles that a reader of the agenda has; no grant of theirs says which dossiers. */
export const AGENDA_ROLES: readonly string[] = [Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER];
