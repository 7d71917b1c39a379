import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const OWNERS = {
  [Role.COORDINATION_OFFICE]: 'own',
  [Role.TRADE_PROMOTION]: 'own',
} as const;
const KEEPERS = { ...OWNERS, [Role.ADMINISTRATOR]: 'anywhere' } as const;

/** Webhooks are set up by staff who look after a partner; what they are told is public anyway. */
export const partnerAccess = accessTable('partner', {
  webhooks: { ...KEEPERS, [Role.AUDITOR]: 'anywhere' },
  webhookCreate: OWNERS,
  webhookUpdate: KEEPERS,
  /** A secret is shown to its owner only. */
  webhookRotate: OWNERS,
  webhookEnd: KEEPERS,
  webhookTest: KEEPERS,
  webhookReplay: KEEPERS,
  partnerExport: {
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.TRADE_PROMOTION]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
});
