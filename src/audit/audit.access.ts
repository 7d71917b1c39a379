import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

export const auditAccess = accessTable('audit', {
  auditEntries: { [Role.ADMINISTRATOR]: 'anywhere', [Role.AUDITOR]: 'anywhere' },
});
