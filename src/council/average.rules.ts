/**
 * Exact averages: a sum and a count, both whole numbers. They are compared by multiplying, never by
 * dividing, so 69.995 is below 70 however many members voted. Rounding is for people's eyes only.
 */
export interface Average {
  readonly sum: number;
  readonly count: number;
}

/** A setting such as 3/4 or 10.5, exact. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/** Reads a decimal as the database writes it: "10.00" is 1000/100. */
export function fractionOf(decimal: string): Fraction {
  const match = DECIMAL.exec(decimal.trim());
  if (!match) throw new RangeError(`"${decimal}" is not a decimal`);
  const digits = match[2] ?? '';
  return { numerator: Number((match[1] ?? '') + digits), denominator: 10 ** digits.length };
}

/** Below 0, 0, above 0: the average against whole points. */
export function compareAverage(average: Average, points: number): number {
  return Math.sign(average.sum - points * average.count);
}

/** True when `value` is more than the fraction. */
export function exceeds(value: number, limit: Fraction): boolean {
  return value * limit.denominator > limit.numerator;
}

/** How far the average is from whole points, as an exact average again; never negative. */
export function distance(average: Average, points: number): Average {
  return { sum: Math.abs(average.sum - points * average.count), count: average.count };
}

/** Rounds half up to a number of decimals: [whole, decimals] as text. Exact for sums of points. */
function rounded({ sum, count }: Average, digits: number): [whole: string, decimals: string] {
  const scale = 10n ** BigInt(digits);
  const [top, bottom] = [BigInt(sum) * scale * 2n + BigInt(count), BigInt(count) * 2n];
  const scaled = top / bottom;
  return [String(scaled / scale), digits === 0 ? '' : String(scaled % scale).padStart(digits, '0')];
}

/** For people: "71,36" in Vietnamese, "71.36" in English. Never compare what this returns. */
export function displayAverage(average: Average, language: 'vi' | 'en' = 'vi', digits = 2): string {
  const [whole, decimals] = rounded(average, digits);
  return decimals === '' ? whole : `${whole}${language === 'vi' ? ',' : '.'}${decimals}`;
}

/**
 * The least number of decimals, from the one given, with which an average does not seem to reach a bound
 * it is below: 69.995 is not shown as 70.00. The bounds are whole points.
 */
export function telltaleDigits(
  average: Average,
  digits: number,
  bounds: readonly number[],
): number {
  for (let more = digits; more < 6; more += 1) {
    const [whole, decimals] = rounded(average, more);
    const crossed = bounds.some(
      (bound) =>
        compareAverage(average, bound) < 0 && Number(whole) === bound && /^0*$/.test(decimals),
    );
    if (!crossed) return more;
  }
  return 6;
}

/** For the Points scalar and numeric columns: "71.36", rounded half up at the given decimals. */
export function decimalAverage(average: Average, digits = 6): string {
  const [whole, decimals] = rounded(average, digits);
  return decimals === '' ? whole : `${whole}.${decimals}`;
}
