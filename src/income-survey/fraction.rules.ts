/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** @throws RangeError for a denominator that is not positive */
export function fraction(over: bigint, under = 1n): Fraction {
  if (under <= 0n) throw new RangeError('The denominator must be positive');
  return { over, under };
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return reduced(one.over * other.under + other.over * one.under, one.under * other.under);
}

export function times(one: Fraction, other: Fraction): Fraction {
  return reduced(one.over * other.over, one.under * other.under);
}

/** @throws RangeError when the divisor is not positive */
export function per(one: Fraction, divisor: Fraction): Fraction {
  if (divisor.over <= 0n) throw new RangeError('The divisor must be positive');
  return reduced(one.over * divisor.under, one.under * divisor.over);
}

/** The nearest whole number; halves away from zero. */
export function rounded({ over, under }: Fraction): bigint {
  const twice = (over < 0n ? -over : over) * 2n + under;
  const whole = twice / (under * 2n);
  return over < 0n ? -whole : whole;
}

/** As a decimal with so many places; halves away from zero. */
export function decimalText(value: Fraction, places: number): string {
  const scaled = rounded({ over: value.over * 10n ** BigInt(places), under: value.under });
  return pointed(scaled, places);
}

/** The square root of a fraction from 0 on, as a decimal with so many places; halves go up. */
export function rootText({ over, under }: Fraction, places: number): string {
  // floor(2·10^p·√v) is exact, and halving it with its odd bit rounds.
  const twice = wholeRoot((over * 4n * 10n ** BigInt(places * 2)) / under);
  return pointed((twice + 1n) / 2n, places);
}

/** @throws RangeError for text that is no decimal */
export function fractionOf(text: string): Fraction {
  const [, sign, whole, places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new RangeError('Not a decimal');
  return reduced(BigInt(`${sign}${whole}${places}`), 10n ** BigInt(places.length));
}

function pointed(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** Newton's method on whole numbers: the largest whose square is not above. */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function reduced(over: bigint, under: bigint): Fraction {
  const divisor = commonDivisor(over < 0n ? -over : over, under);
  return { over: over / divisor, under: under / divisor };
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
