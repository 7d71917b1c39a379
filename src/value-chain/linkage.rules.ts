import type { ShareOf } from './value-chain.enums.ts';

/** A contract as far as its share of a year goes. Days are YYYY-MM-DD. */
export interface ContractTerm {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly endedOn: string | null;
  readonly shareOf: ShareOf | null;
  readonly shareBasisPoints: number | null;
}

export interface ContractedShare {
  readonly year: number;
  readonly shareOf: ShareOf;
  /** Sum of the shares, at most 10,000 = everything. */
  readonly basisPoints: number;
  /** The contracts promise more than there is. */
  readonly exceedsOutput: boolean;
  readonly contractIds: readonly string[];
  /** In force that year without a share of their own: not part of the sum. */
  readonly contractIdsWithoutShare: readonly string[];
}

/** The last day a contract is in force; null when it is open. */
export function lastDay({ validUntil, endedOn }: ContractTerm): string | null {
  if (!endedOn) return validUntil;
  return validUntil && validUntil < endedOn ? validUntil : endedOn;
}

/** True when the contract is in force on at least one day of the year. */
export function inForceIn(contract: ContractTerm, year: number): boolean {
  const last = lastDay(contract);
  const began = contract.validFrom <= `${year}-12-31`;
  return began && (last === null || (last >= `${year}-01-01` && last >= contract.validFrom));
}

/**
 * How much of a year's output (or material) is under contract: the shares that the contracts in force
 * that year state, added up. Evidence for the rating criterion on linkage (liên kết); nothing is
 * prorated, since the criterion counts contracts of the year.
 */
export function shareOfYear(
  contracts: readonly ContractTerm[],
  year: number,
  shareOf: ShareOf,
): ContractedShare {
  const running = contracts.filter((one) => inForceIn(one, year));
  const counted = running.filter((one) => one.shareOf === shareOf);
  const sum = counted.reduce((total, one) => total + (one.shareBasisPoints ?? 0), 0);
  return {
    year,
    shareOf,
    basisPoints: Math.min(sum, 10_000),
    exceedsOutput: sum > 10_000,
    contractIds: counted.map(({ id }) => id),
    contractIdsWithoutShare: running.filter((one) => one.shareOf === null).map(({ id }) => id),
  };
}
