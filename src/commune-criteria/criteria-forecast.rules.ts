import { Comparator } from './commune-criteria.enums.ts';

export type ForecastGap =
  | 'ALREADY_MET'
  | 'TOO_FEW_PERIODS'
  | 'NO_THRESHOLD'
  | 'NOT_NUMERIC'
  | 'NOT_IMPROVING'
  | 'TOO_FAR'
  | 'INDICATORS_UNKNOWN';

export interface ForecastPoint {
  /** The day the value is of, YYYY-MM-DD. */
  readonly day: string;
  readonly value: number;
}

/** A day, or else why there is none. */
export interface Forecast {
  readonly date: string | null;
  readonly reason: ForecastGap | null;
}

const none = (reason: ForecastGap): Forecast => ({ date: null, reason });

/** Beyond this nothing of a straight line can be believed. */
const MOST_YEARS = 20;
const DAY = 86_400_000;

/**
 * The day on which a value would reach its bar if it went on in a straight line: least squares through
 * all points. A guess, never a result.
 */
export function forecast(
  points: readonly ForecastPoint[],
  bar: { readonly value: number; readonly comparator: Comparator },
): Forecast {
  if (points.length < 2) return none('TOO_FEW_PERIODS');
  if (bar.comparator === Comparator.EQ) return none('NOT_NUMERIC');
  const xs = points.map(({ day }) => Date.parse(day) / DAY);
  const ys = points.map(({ value }) => value);
  const { slope, start } = lineThrough(xs, ys);
  const up = bar.comparator === Comparator.GTE || bar.comparator === Comparator.GT;
  if (up ? slope <= 0 : slope >= 0) return none('NOT_IMPROVING');
  const last = Math.max(...xs);
  const reached = Math.max(Math.ceil((bar.value - start) / slope - 1e-6), last + 1);
  if (reached > last + MOST_YEARS * 365.25) return none('TOO_FAR');
  return { date: new Date(reached * DAY).toISOString().slice(0, 10), reason: null };
}

/** The straight line that fits points best (least squares). */
export function lineThrough(xs: readonly number[], ys: readonly number[]) {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [x, y] = [mean(xs), mean(ys)];
  const spread = xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
  const slope =
    spread === 0 ? 0 : xs.reduce((sum, one, at) => sum + (one - x) * (ys[at]! - y), 0) / spread;
  return { slope, start: y - slope * x };
}

/** A criterion is met when the last of its indicators is. */
export function forecastOfCriterion(
  indicators: readonly Forecast[],
  indicatorsComplete: boolean,
): Forecast {
  if (!indicatorsComplete || indicators.length === 0) return none('INDICATORS_UNKNOWN');
  const open = indicators.filter(({ reason }) => reason !== 'ALREADY_MET');
  if (open.length === 0) return none('ALREADY_MET');
  const gap = open.find(({ date }) => date === null);
  if (gap) return none(gap.reason!);
  const dates = open.map(({ date }) => date!).sort();
  return { date: dates.at(-1)!, reason: null };
}
