import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

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
  dossierCreate: { [Role.PRODUCER]: 'own' },
  dossierUpdate: { [Role.PRODUCER]: 'own' },
  dossierSelfScore: { [Role.PRODUCER]: 'own' },
  dossierEvidenceAdd: { [Role.PRODUCER]: 'own' },
  dossierEvidenceRemove: { [Role.PRODUCER]: 'own' },
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
  dossierAccept: {
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
  },
});

/** Roles that a reader of the agenda has; no grant of theirs says which dossiers. */
export const AGENDA_ROLES: readonly string[] = [Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER];
