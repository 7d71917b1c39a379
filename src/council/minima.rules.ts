import type { RuleSheet } from '../rubric/rubric.rules.ts';
import { compareAverage, type Average } from './average.rules.ts';

/**
 * How the council's value of a criterion is held against a minimum; the decision does not say.
 * AVERAGE: the average of the members' points reaches it. MAJORITY: more than half of the sheets
 * reach it. EVERY_SHEET: all of them do.
 */
export type MinimumMethod = 'AVERAGE' | 'MAJORITY' | 'EVERY_SHEET';

export interface MinimumCheck {
  readonly criterionId: string;
  readonly star: number;
  /** Points the criterion must reach. */
  readonly required: number;
  readonly method: MinimumMethod;
  /** The average of the members' points, also when the method counts sheets. */
  readonly average: Average;
  /** Sheets below the minimum, of all sheets. */
  readonly sheetsBelow: number;
  readonly sheets: number;
  readonly met: boolean;
}

/**
 * Every minimum of the sheet against the members' points, lowest star first.
 * @param rows one per member: points in the order of the sheet's criteria
 */
export function checkMinima(
  sheet: RuleSheet,
  rows: readonly (readonly number[])[],
  method: MinimumMethod,
): MinimumCheck[] {
  const checks = sheet.criteria.flatMap(({ id, minima }, index) => {
    const points = minima.length === 0 ? [] : rows.map((row) => row[index] ?? 0);
    const average = { sum: points.reduce((sum, one) => sum + one, 0), count: points.length };
    return minima.map(({ star, points: required }): MinimumCheck => {
      const sheetsBelow = points.filter((one) => one < required).length;
      const counts = { average, sheetsBelow, sheets: points.length };
      const met = isMet(method, required, counts);
      return { criterionId: id, star, required, method, ...counts, met };
    });
  });
  return checks.sort((a, b) => a.star - b.star);
}

function isMet(
  method: MinimumMethod,
  required: number,
  counts: Pick<MinimumCheck, 'average' | 'sheetsBelow' | 'sheets'>,
): boolean {
  if (method === 'AVERAGE') return compareAverage(counts.average, required) >= 0;
  if (method === 'MAJORITY') return counts.sheetsBelow * 2 < counts.sheets;
  return counts.sheetsBelow === 0;
}
