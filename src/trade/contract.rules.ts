import { ContractState } from './contract.enums.ts';

interface Dated {
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly endedOn: string | null;
}

/** What a contract is worth on a day (YYYY-MM-DD); its first and last day count. */
export function contractStateOn(contract: Dated, day: string): ContractState {
  const { validFrom, validUntil, endedOn } = contract;
  if (endedOn !== null && endedOn <= day) return ContractState.ENDED;
  if (day < validFrom) return ContractState.NOT_YET;
  return validUntil !== null && day > validUntil ? ContractState.EXPIRED : ContractState.IN_FORCE;
}

/** How many days before its last day a contract is reminded of. */
export const RENEWAL_DAYS = 30;
