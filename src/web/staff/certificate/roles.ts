import type { RoleName } from '../shell/viewer.ts';

/** Who records decisions, extensions and revocations. */
export const KEEPERS: readonly RoleName[] = ['COUNCIL_SECRETARY', 'COORDINATION_OFFICE'];
/** Who sees what waits for a decision. */
export const QUEUE_READERS: readonly RoleName[] = [...KEEPERS, 'ADVISORY_TEAM', 'AUDITOR'];
/** Who has certificates in the menu: producers have pages of their own. */
export const CERTIFICATE_READERS: readonly RoleName[] = [
  ...QUEUE_READERS,
  'COMMUNE_OFFICER',
  'TRADE_PROMOTION',
];
/** Who reads what was found after recognition. */
export const INSPECTION_READERS: readonly RoleName[] = [...KEEPERS, 'COMMUNE_OFFICER', 'AUDITOR'];
