import { readDecimal } from '../commune-criteria/cell-text.rules.ts';
import { compareDecimals } from '../commune-criteria/decimal.rules.ts';
import { isFarFrom } from '../commune-criteria/plausibility.rules.ts';
import { ResourceGap, ResourceKind } from './resource.enums.ts';

/** The numbers of a line; null = not known. */
export interface Amounts {
  readonly planned: string | null;
  readonly allocated: string | null;
  readonly disbursed: string | null;
  readonly quantity: string | null;
  readonly value: string | null;
}

export const AMOUNTS = ['planned', 'allocated', 'disbursed', 'quantity', 'value'] as const;
export type AmountName = (typeof AMOUNTS)[number];
export const NO_AMOUNTS: Amounts = {
  ...{ planned: null, allocated: null, disbursed: null, quantity: null, value: null },
};

/** What may be told of each kind of line. */
const TOLD: Readonly<Record<ResourceKind, readonly AmountName[]>> = {
  MONEY: ['planned', 'allocated', 'disbursed'],
  LABOUR_DAYS: ['quantity', 'value'],
  LAND: ['quantity', 'value'],
  MATERIAL: ['quantity', 'value'],
  WORKS: ['quantity'],
};

/** A number as people write it; money is whole. False = it cannot be read as that. */
export function readAmount(
  name: AmountName,
  text: string | null | undefined,
): string | null | false {
  const plain = (text ?? '').replace(/\s*(đ|₫|đồng|vnd)$/iu, '').trim();
  if (plain === '') return null;
  const number = readDecimal(plain);
  if (number === null) return false;
  if (name === 'quantity') return number;
  return /^\d+$/.test(number) ? BigInt(number).toString() : false;
}

export type AmountFault = 'NOT_OF_KIND' | 'NOTHING_TOLD';

/** What does not fit the kind of line: money told of land, or nothing told at all. */
export function amountFault(kind: ResourceKind, amounts: Amounts): AmountFault | null {
  const told = AMOUNTS.filter((name) => amounts[name] !== null);
  if (told.some((name) => !TOLD[kind].includes(name))) return 'NOT_OF_KIND';
  const needed = kind === ResourceKind.MONEY ? told.length > 0 : amounts.quantity !== null;
  return needed ? null : 'NOTHING_TOLD';
}

export interface Doubt {
  readonly name: AmountName;
  /** What it is far from; null = it is too little for a line of a programme. */
  readonly reference: string | null;
}

/** Below one million VND somebody wrote thousands or millions. */
const LEAST_MONEY = 1_000_000n;

/**
 * The first number that looks like another unit: money below a million, or about a thousand times what
 * the same line said a year before. Null = all look right.
 */
export function doubtOf(amounts: Amounts, yearBefore: Amounts | null): Doubt | null {
  for (const name of AMOUNTS) {
    const number = amounts[name];
    if (number === null) continue;
    const reference = yearBefore?.[name] ?? null;
    if (reference !== null && isFarFrom(number, reference)) return { name, reference };
    if (!TOLD.MONEY.includes(name)) continue;
    if (BigInt(number) > 0n && BigInt(number) < LEAST_MONEY) return { name, reference: null };
  }
  return null;
}

/** Where disbursed ≤ allocated ≤ planned does not hold, as far as it is known. */
export function gapsOf({ planned, allocated, disbursed }: Amounts): ResourceGap[] {
  const over = (one: string | null, other: string | null) =>
    one !== null && other !== null && BigInt(one) > BigInt(other);
  const gaps: ResourceGap[] = [];
  if (over(allocated, planned)) gaps.push(ResourceGap.ALLOCATED_OVER_PLANNED);
  if (over(disbursed, allocated)) gaps.push(ResourceGap.DISBURSED_OVER_ALLOCATED);
  if (allocated === null && over(disbursed, planned)) gaps.push(ResourceGap.DISBURSED_OVER_PLANNED);
  return gaps;
}

/** Whether two lines say the same numbers. */
export function sameAmounts(one: Amounts, other: Amounts): boolean {
  return AMOUNTS.every((name) => {
    const [a, b] = [one[name], other[name]];
    return a === null || b === null ? a === b : compareDecimals(a, b) === 0;
  });
}
