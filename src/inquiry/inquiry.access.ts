import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const STAFF = {
  [Role.TRADE_PROMOTION]: 'anywhere',
  [Role.COORDINATION_OFFICE]: 'anywhere',
} as const;
const BOTH = { ...STAFF, [Role.PRODUCER]: 'own' } as const;

/**
 * What a buyer writes holds a name and a telephone number: it is for the producer asked and for trade
 * staff, and for nobody else. Anybody may send an inquiry, and read its receipt with the code.
 */
export const inquiryAccess = accessTable('inquiry', {
  inquiries: BOTH,
  inquiryRecord: STAFF,
  inquiryReply: BOTH,
  inquiryClose: BOTH,
  inquiryReopen: BOTH,
  inquiryMarkSpam: BOTH,
  /** Needs of buyers without a producer yet are the work of trade staff. */
  buyerRequests: STAFF,
  buyerRequestRecord: STAFF,
  buyerRequestUpdate: STAFF,
  buyerRequestPassOn: STAFF,
  buyerRequestClose: STAFF,
});
