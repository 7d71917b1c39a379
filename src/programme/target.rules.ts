import { daysBetween } from '../calendar/working-days.rules.ts';
import { lineThrough } from '../commune-criteria/criteria-forecast.rules.ts';

import { holds } from './programme.rules.ts';
import { ForecastGap, TargetMetric } from './programme.enums.ts';
import type { Comparator } from '../commune-criteria/commune-criteria.enums.ts';

export interface Point {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly value: string;
}

export interface Forecast {
  readonly value: string | null;
  readonly goalMet: boolean | null;
  readonly points: number;
  readonly gap: ForecastGap | null;
}

interface Aim {
  readonly metric: TargetMetric;
  readonly comparator: Comparator;
  readonly goal: string;
  readonly startsOn: string | null;
  readonly due: string;
  readonly baseline: string | null;
}

export interface Reported {
  readonly value: string | null;
  readonly day: string | null;
}

/**
 * What a line is drawn through. A count begins at nothing on the first day and stands where it stands
 * today; else the values reported, the last one for each day, and where it started.
 * @param counted the live count, null when the metric is not counted here
 */
export function pointsOf(
  target: Aim,
  counted: string | null,
  reports: readonly Reported[],
  today: string,
): Point[] {
  const { startsOn } = target;
  if (target.metric === TargetMetric.PRODUCTS_RECOGNISED && counted !== null) {
    if (!startsOn || today <= startsOn) return [];
    return [
      { day: startsOn, value: '0' },
      { day: today, value: counted },
    ];
  }
  const byDay = new Map<string, string>();
  if (startsOn && target.baseline !== null) byDay.set(startsOn, target.baseline);
  for (const { day, value } of reports) if (day && value !== null) byDay.set(day, value);
  return [...byDay]
    .map(([day, value]) => ({ day, value }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Where the straight line that fits the points best (least squares) stands on the due day. It knows
 * nothing of what is planned: a forecast, never a figure.
 */
export function forecastOf(target: Aim, points: readonly Point[], today: string): Forecast {
  const gap = target.due < today ? ForecastGap.PAST : ForecastGap.TOO_FEW_POINTS;
  if (target.due < today || points.length < 2) {
    return { value: null, goalMet: null, points: points.length, gap };
  }
  const first = points[0]!.day;
  const xs = points.map(({ day }) => daysBetween(first, day));
  const ys = points.map(({ value }) => Number(value));
  const { slope, start } = lineThrough(xs, ys);
  const value = (start + slope * daysBetween(first, target.due)).toFixed(2);
  const goalMet = holds(value, target.comparator, target.goal);
  return { value, goalMet, points: points.length, gap: null };
}
