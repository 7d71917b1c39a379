import { decimalText, fractionOf, fraction, plus } from './fraction.rules.ts';

/** A year of the line of a commune. */
export interface LineYear<U> {
  readonly year: number;
  /** The units in force in the year; two halves of a year have both. */
  readonly units: readonly U[];
  /** They are others than the year before. */
  readonly boundaryBreak: boolean;
}

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The years, oldest first, each with its units. */
export function lineYears<U extends Unit>(
  units: readonly U[],
  { until, years }: { readonly until: number; readonly years: number },
  inForce: (unit: U, year: number) => boolean,
): LineYear<U>[] {
  const of = (year: number) =>
    units
      .filter((unit) => inForce(unit, year))
      .sort((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));
  const same = (year: number) =>
    of(year)
      .map(({ id }) => id)
      .join();
  return Array.from({ length: years }, (_, index) => until - years + 1 + index).map((year) => ({
    year,
    units: of(year),
    boundaryBreak: same(year) !== same(year - 1),
  }));
}

/** The last day of a year, or today while it is to come: the day a year is looked at. */
export function dayOfYear(year: number, today: string): string {
  const last = `${year}-12-31`;
  return last < today ? last : today;
}

/**
 * What is missing to a threshold, in million VND; below zero it is exceeded by that much.
 * @param threshold million VND
 * @param amount thousand VND
 */
export function distance(threshold: string | null, amount: string | null): string | null {
  if (threshold === null || amount === null) return null;
  return decimalText(plus(fractionOf(threshold), fraction(-BigInt(amount), 1_000n)), 4);
}
