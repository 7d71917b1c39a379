import { scaled } from './decimal.rules.ts';

/** What a new value is compared with. */
export interface Reference {
  readonly value: string;
  readonly of: 'LAST_PERIOD' | 'THRESHOLD';
}

/** Thousand for million, dong for thousand dong: so many times too much or too little. */
const FACTOR = 200n;

/** Whether a value is so far from another that it may be in another unit. */
export function isFarFrom(value: string, reference: string): boolean {
  const [one, other] = [scaled(value), scaled(reference)];
  if (one <= 0n || other <= 0n) return false;
  return one >= other * FACTOR || other >= one * FACTOR;
}

/** The first reference that a value is about a thousand times more or less than; null = it looks right. */
export function doubtful(value: string, references: readonly Reference[]): Reference | null {
  return references.find((one) => isFarFrom(value, one.value)) ?? null;
}

const PERCENT = /^(%|percent|phần trăm)$/i;

/** Whether a unit is a share, which cannot be more than 100. */
export function isPercent(unit: string | null): boolean {
  return unit !== null && PERCENT.test(unit.normalize('NFC').trim());
}
