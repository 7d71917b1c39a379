import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/** A dossier belongs to its producer and to the commune that takes it in. */
export const dossierAccess = accessTable('dossier', {
  /** Reading; which dossiers, the loader decides per role. */
  dossiers: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.COORDINATION_OFFICE]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.COUNCIL_CHAIR]: 'region',
    [Role.COUNCIL_MEMBER]: 'region',
    [Role.AUDITOR]: 'region',
  },
  dossierCreate: { [Role.PRODUCER]: 'own' },
  dossierUpdate: { [Role.PRODUCER]: 'own' },
  dossierSelfScore: { [Role.PRODUCER]: 'own' },
  dossierEvidenceAdd: { [Role.PRODUCER]: 'own' },
  dossierEvidenceRemove: { [Role.PRODUCER]: 'own' },
  dossierSubmit: { [Role.PRODUCER]: 'own' },
  dossierWithdraw: { [Role.PRODUCER]: 'own' },
  dossierReviewStart: { [Role.COMMUNE_OFFICER]: 'region' },
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
