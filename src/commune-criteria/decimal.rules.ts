import { withoutZeros } from '../platform/text/format.ts';

/**
 * Compares two decimals written as text, exactly.
 * @returns -1, 0 or 1, like a sort function
 */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = [scaled(one), scaled(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

const PLACES = 6;

/** A decimal as a whole number of millionths. */
export function scaled(text: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (fraction.length > PLACES) throw new RangeError(`More than ${PLACES} decimals: ${text}`);
  return BigInt(`${sign}${whole}${fraction.padEnd(PLACES, '0')}`);
}

/** The sum of decimals, exactly, without zeros that close it. */
export function sumOfDecimals(all: readonly string[]): string {
  const sum = all.reduce((total, one) => total + scaled(one), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(PLACES + 1, '0');
  return withoutZeros(`${sum < 0n ? '-' : ''}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}
