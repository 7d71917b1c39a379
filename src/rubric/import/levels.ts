import type { MinimumModel, OptionModel } from './model.ts';

/** Labels of the answers that the sheets do not print; the flag `origin` says so wherever shown. */
export const UNPRINTED = {
  no: 'Không',
  yes: 'Có',
  none: 'Không đạt mức nào trong phiếu',
} as const;

function unprinted(label: string, points: number, origin: OptionModel['origin']): OptionModel {
  return { label, points, minForStar: null, caseNumber: null, caseLabel: null, origin };
}

/**
 * Completes the printed levels with what the sheet implies. A criterion with a maximum and no levels
 * is yes or no. Where no level of 0 points is printed, a product that reaches none of the levels
 * still gets 0: markers on the lowest printed level (e.g. 3★ ≥ 1 of 1, 2, 3) would mean nothing
 * otherwise, and on sheet 26 of 26/2026 one star (< 30) could not be given at all.
 */
export function completeLevels(printed: readonly OptionModel[], maxPoints: number): OptionModel[] {
  if (printed.length === 0) {
    return [unprinted(UNPRINTED.no, 0, 'YES_NO'), unprinted(UNPRINTED.yes, maxPoints, 'YES_NO')];
  }
  if (printed.some((option) => option.points === 0)) return [...printed];
  return [unprinted(UNPRINTED.none, 0, 'NO_LEVEL'), ...printed];
}

/** Minima as a list, lowest star first. */
export function minimaOf(byStar: Readonly<Record<string, number>> | undefined): MinimumModel[] {
  return Object.entries(byStar ?? {})
    .map(([star, points]) => ({ star: Number(star), points }))
    .sort((a, b) => a.star - b.star);
}

/** A key that is unique in the sheet: section and criterion code, numbered when a code repeats. */
export function criterionKey(section: string, code: string, taken: Set<string>): string {
  const own = code === section || code.startsWith(`${section}.`) ? code : `${section}.${code}`;
  let key = own;
  for (let n = 2; taken.has(key); n += 1) key = `${own}~${n}`;
  taken.add(key);
  return key;
}
