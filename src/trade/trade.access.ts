import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const STAFF = {
  [Role.TRADE_PROMOTION]: 'anywhere',
  [Role.COORDINATION_OFFICE]: 'anywhere',
} as const;

const READERS = { ...STAFF, [Role.AUDITOR]: 'anywhere' } as const;

/**
 * Buyers, contracts and figures are the work of trade promotion for the whole province. A producer sees
 * the contracts it is a party to and its own sales, and reports what it delivered and sold.
 */
export const tradeAccess = accessTable('trade', {
  buyers: READERS,
  buyerCreate: STAFF,
  buyerUpdate: STAFF,
  buyerMerge: STAFF,
  tradeContracts: { ...READERS, [Role.PRODUCER]: 'own' },
  tradeContractRecord: STAFF,
  tradeContractUpdate: STAFF,
  tradeContractEnd: STAFF,
  tradeDeliveryRecord: { ...STAFF, [Role.PRODUCER]: 'own' },
  salesRecords: { ...READERS, [Role.PRODUCER]: 'own' },
  salesReport: { ...STAFF, [Role.PRODUCER]: 'own' },
  salesReportUndo: { ...STAFF, [Role.PRODUCER]: 'own' },
  /** Figures that are not the producer's own word. */
  salesVouch: STAFF,
  salesPaste: STAFF,
  productGrid: READERS,
  savedViews: READERS,
  savedViewSave: STAFF,
  savedViewUpdate: STAFF,
  savedViewRemove: STAFF,
  curatedLists: READERS,
  tradeStatistics: READERS,
  tradeExport: READERS,
  curatedListCreate: STAFF,
  curatedListUpdate: STAFF,
  curatedListItemsSet: STAFF,
  curatedListItemAdd: STAFF,
  curatedListItemUpdate: STAFF,
  curatedListItemMove: STAFF,
  curatedListItemRemove: STAFF,
  curatedListFreeze: STAFF,
  curatedListUnfreeze: STAFF,
  curatedListShare: STAFF,
  curatedListShareRevoke: STAFF,
});
