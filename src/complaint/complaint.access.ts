import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

/** Who keeps the register of a province. */
const OFFICE = {
  [Role.COUNCIL_SECRETARY]: 'region',
  [Role.COORDINATION_OFFICE]: 'region',
} as const;
const LEADS = { ...OFFICE, [Role.COUNCIL_CHAIR]: 'region' } as const;
const PRODUCER = { [Role.PRODUCER]: 'own' } as const;

/**
 * A complaint belongs to its producer and to the commune of the product. Whoever has a tie to the
 * product has no part in it, whatever their role. It is nobody else's business.
 */
export const complaintAccess = accessTable('complaint', {
  complaints: { ...PRODUCER, ...LEADS, [Role.AUDITOR]: 'region' },
  /** The office types in what came on paper. */
  complaintLodge: { ...PRODUCER, ...OFFICE },
  complaintAddFile: { ...PRODUCER, ...OFFICE },
  complaintRegister: OFFICE,
  complaintAnswer: LEADS,
  complaintRescore: LEADS,
  complaintDecide: LEADS,
  complaintWithdraw: PRODUCER,
});
