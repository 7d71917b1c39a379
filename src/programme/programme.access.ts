import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/** Documents and targets are public; the coordination office keeps the targets. */
export const programmeAccess = accessTable('programme', {
  programmeTargetSet: { [Role.COORDINATION_OFFICE]: 'anywhere' },
});
