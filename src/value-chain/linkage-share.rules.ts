import { withoutZeros } from '../platform/text/format.ts';
import { lastDay, type ContractTerm } from './linkage.rules.ts';
import type { ShareBasis as Basis, ShareGap as Gap, ShareOf } from './value-chain.enums.ts';

type ShareBasis = `${Basis}`;
type ShareGap = `${Gap}`;

/** A contract as far as its share on a day goes. Amounts are decimal text. */
export interface ShareTerm extends ContractTerm {
  readonly volume: string | null;
  readonly volumeUnit: string | null;
  readonly volumeOf: ShareOf | null;
}

/** How much there is of it in a year; null when nobody has said. */
export interface YearlyAmount {
  readonly amount: string;
  readonly unit: string;
}

export interface LinkageShare {
  readonly on: string;
  readonly shareOf: ShareOf;
  /** Sum as it comes out, also above 10,000; null when no contract says anything that adds up. */
  readonly basisPoints: number | null;
  readonly exceeds: boolean;
  readonly basis: ShareBasis | null;
  readonly yearly: YearlyAmount | null;
  readonly counted: readonly ShareTerm[];
  readonly uncounted: readonly ShareTerm[];
  readonly gaps: readonly ShareGap[];
}

export function inForceOn(contract: ContractTerm, day: string): boolean {
  const last = lastDay(contract);
  return contract.validFrom <= day && (last === null || last >= day);
}

/** What can be delivered in a year: the months of the season times what a month gives. */
export function yearlyOutput(product: {
  readonly capacityAmount: string | null;
  readonly capacityUnit: string | null;
  readonly seasonMonths: readonly number[];
}): YearlyAmount | null {
  const { capacityAmount, capacityUnit, seasonMonths } = product;
  if (capacityAmount === null || !capacityUnit || seasonMonths.length === 0) return null;
  const thousandths = thousandthsOf(capacityAmount) * BigInt(seasonMonths.length);
  return { amount: decimalOf(thousandths), unit: capacityUnit };
}

/** A decimal of at most three places, exactly, in thousandths. */
export function thousandthsOf(decimal: string): bigint {
  const [whole = '0', rest = ''] = decimal.split('.');
  return BigInt(whole) * 1000n + BigInt(rest.padEnd(3, '0').slice(0, 3));
}

export function decimalOf(thousandths: bigint): string {
  const rest = String(thousandths % 1000n).padStart(3, '0');
  return withoutZeros(`${thousandths / 1000n}.${rest}`);
}

/** "tấn" and "tấn/năm" are the same amount of a year. */
function unitKey(unit: string): string {
  return unit
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\/\s*năm$/u, '')
    .trim();
}

/**
 * How much of a year's output (or material) is under contracts in force on a day: the shares that they
 * state; where one states none, its volume against what there is in a year. Nothing is guessed: what
 * cannot be counted is named.
 */
export function shareOn(
  contracts: readonly ShareTerm[],
  day: string,
  shareOf: ShareOf,
  yearly: YearlyAmount | null,
): LinkageShare {
  const running = contracts.filter((one) => inForceOn(one, day));
  const gaps = new Set<ShareGap>();
  if (running.length === 0) gaps.add('NO_CONTRACT');
  const counted: ShareTerm[] = [];
  const uncounted: ShareTerm[] = [];
  let sum = 0;
  const used = { stated: false, volume: false };
  for (const one of running) {
    if (one.shareOf !== null) {
      if (one.shareOf !== shareOf) continue;
      sum += one.shareBasisPoints ?? 0;
      used.stated = true;
      counted.push(one);
      continue;
    }
    if (one.volumeOf !== null && one.volumeOf !== shareOf) continue;
    const points = pointsByVolume(one, yearly);
    if (typeof points === 'number') {
      sum += points;
      used.volume = true;
      counted.push(one);
    } else {
      gaps.add(points);
      uncounted.push(one);
    }
  }
  const known = used.stated || used.volume;
  return {
    ...{ on: day, shareOf, yearly, counted, uncounted },
    basisPoints: known ? sum : null,
    exceeds: sum > 10_000,
    basis: !known ? null : !used.volume ? 'STATED' : used.stated ? 'MIXED' : 'VOLUME',
    gaps: [...gaps].sort(),
  };
}

/** Basis points, rounded down: a bound is reached only when it is reached. */
function pointsByVolume(contract: ShareTerm, yearly: YearlyAmount | null): number | ShareGap {
  const { volume, volumeUnit, volumeOf } = contract;
  if (volume === null || !volumeUnit || volumeOf === null) return 'CONTRACT_WITHOUT_SHARE';
  if (!yearly || thousandthsOf(yearly.amount) === 0n) return 'YEARLY_AMOUNT_UNKNOWN';
  if (unitKey(volumeUnit) !== unitKey(yearly.unit)) return 'UNITS_DIFFER';
  return Number((thousandthsOf(volume) * 10_000n) / thousandthsOf(yearly.amount));
}
