import type { RoleName } from '../shell/viewer.ts';

/** Whose work trade promotion is. */
export const TRADERS: readonly RoleName[] = ['TRADE_PROMOTION', 'COORDINATION_OFFICE'];
/** Who has it in the menu. */
export const TRADE_READERS: readonly RoleName[] = [...TRADERS, 'AUDITOR'];
