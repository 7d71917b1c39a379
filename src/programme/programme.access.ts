import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OFFICE = { [Role.COORDINATION_OFFICE]: 'anywhere' } as const;
const COMMUNE = { [Role.COMMUNE_OFFICER]: 'region' } as const;
const AUDITOR = { [Role.AUDITOR]: 'anywhere' } as const;

/**
 * Documents, targets and organisations are public; the coordination office keeps them. Duties and what
 * was done about them are seen by those who have them, the office and auditors.
 */
export const programmeAccess = accessTable('programme', {
  programmeTargetSet: OFFICE,
  officialDocumentSave: OFFICE,
  programmeOrganisationSave: OFFICE,
  dutySave: OFFICE,
  /** Duties of organisations whose people are commune officers, in the officer's own region. */
  duties: { ...OFFICE, ...COMMUNE, ...AUDITOR },
  dutyOccurrenceReport: { ...OFFICE, ...COMMUNE },
  dutyOccurrenceAccept: OFFICE,
  dutyOccurrenceReturn: OFFICE,
  /** Scans of documents, and who reported a figure. */
  programmeInternals: { ...OFFICE, [Role.COMMUNE_OFFICER]: 'anywhere', ...AUDITOR },
});
