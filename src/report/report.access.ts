import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OFFICE = { [Role.COORDINATION_OFFICE]: 'anywhere' } as const;

/** The coordination office writes reports; a second person of it approves them. Auditors read. */
export const reportAccess = accessTable('report', {
  /** Kinds of reports: also for whoever keeps the system, who sees no report. */
  reportTemplates: {
    ...OFFICE,
    [Role.AUDITOR]: 'anywhere',
    [Role.ADMINISTRATOR]: 'anywhere',
  },
  reportTemplateUpdate: { ...OFFICE, [Role.ADMINISTRATOR]: 'anywhere' },
  reports: { ...OFFICE, [Role.AUDITOR]: 'anywhere' },
  reportCreate: OFFICE,
  reportSectionSave: OFFICE,
  reportFiguresTake: OFFICE,
  reportSubmit: OFFICE,
  reportApprove: OFFICE,
  reportReturn: OFFICE,
  reportIssue: OFFICE,
  reportExport: { ...OFFICE, [Role.AUDITOR]: 'anywhere' },
});
