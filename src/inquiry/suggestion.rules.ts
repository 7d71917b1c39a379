import type { BaseUnit, StockState } from '../product/product.enums.ts';
import { SuggestionReason } from './inquiry.enums.ts';

/** What a buyer needs; quantity in `unit`, per month for a monthly need. */
export interface Need {
  readonly quantity: number;
  readonly unit: `${BaseUnit}`;
  /** Months in which it is needed, 1–12; empty = any. */
  readonly months: readonly number[];
}

/** What a producer says of a product. */
export interface Supply {
  readonly capacityAmount: number | null;
  readonly capacityUnit: string | null;
  readonly priceUnit: string | null;
  /** Base units in one unit as sold, such as 0.5 for 500 g. */
  readonly priceBaseQuantity: number | null;
  readonly priceBaseUnit: `${BaseUnit}` | null;
  /** 1–12; empty = not stated. */
  readonly seasonMonths: readonly number[];
  readonly stockState: `${StockState}` | null;
  /** Valid today; null = none. */
  readonly stars: number | null;
  readonly wordsMatch: boolean;
  readonly groupMatches: boolean;
}

/** How well a product answers a need. */
export interface Suggestion {
  /** 0–100; what each reason counts stands at SCORE. */
  readonly fit: number;
  readonly reasons: readonly SuggestionReason[];
  /** Share of the quantity that the capacity covers, hundredths of a percent; null = unknown. */
  readonly coverageBasisPoints: number | null;
  /** What it can deliver in a month, in the unit of the need; null = unknown. */
  readonly monthlyCapacity: number | null;
}

/** What a reason counts at most. Our own weights: they order a list for people who then decide. */
export const SCORE = { capacity: 35, season: 20, stars: 20, words: 15, group: 10 } as const;

const MEASURES: Readonly<Record<string, readonly [`${BaseUnit}`, number]>> = {
  g: ['KILOGRAM', 0.001],
  gam: ['KILOGRAM', 0.001],
  kg: ['KILOGRAM', 1],
  kilôgam: ['KILOGRAM', 1],
  yến: ['KILOGRAM', 10],
  tạ: ['KILOGRAM', 100],
  tấn: ['KILOGRAM', 1000],
  ml: ['LITRE', 0.001],
  lít: ['LITRE', 1],
  l: ['LITRE', 1],
  cái: ['PIECE', 1],
  chiếc: ['PIECE', 1],
  bộ: ['PIECE', 1],
  đêm: ['PIECE', 1],
  lượt: ['PIECE', 1],
};

/** "2 tấn/tháng" is written with the month or without it. */
function plainUnit(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*(\/|mỗi|một)\s*tháng$/u, '')
    .trim();
}

/**
 * A monthly capacity in the unit of a need; packages by what one package holds.
 * @returns null where it is not stated or cannot be compared
 */
export function capacityIn(unit: `${BaseUnit}`, supply: Supply): number | null {
  const { capacityAmount: amount, capacityUnit, priceUnit, priceBaseQuantity } = supply;
  if (amount === null || capacityUnit === null) return null;
  const name = plainUnit(capacityUnit);
  const measure = MEASURES[name];
  if (measure) return measure[0] === unit ? amount * measure[1] : null;
  const sold = priceUnit === null ? null : plainUnit(priceUnit);
  const held = sold !== null && (sold === name || sold.startsWith(`${name} `));
  if (!held || priceBaseQuantity === null || supply.priceBaseUnit !== unit) return null;
  return amount * priceBaseQuantity;
}

/** Weighs one product against a need. */
export function suggest(need: Need, supply: Supply): Suggestion {
  const reasons: SuggestionReason[] = [];
  let fit = 0;
  const because = (reason: SuggestionReason, score = 0) => {
    reasons.push(reason);
    fit += score;
  };
  const capacity = capacityIn(need.unit, supply);
  const coverage = capacity === null ? null : Math.min(capacity / need.quantity, 1);
  if (coverage === null) because(SuggestionReason.CAPACITY_UNKNOWN);
  else if (coverage === 1) because(SuggestionReason.CAPACITY_COVERS, SCORE.capacity);
  else because(SuggestionReason.CAPACITY_PART, SCORE.capacity * coverage);
  because(...season(need.months, supply.seasonMonths));
  if (supply.stars === null) because(SuggestionReason.STARS_NONE);
  else because(SuggestionReason.STARS_VALID, (SCORE.stars * supply.stars) / 5);
  if (supply.wordsMatch) because(SuggestionReason.WORDS_MATCH, SCORE.words);
  if (supply.groupMatches) because(SuggestionReason.GROUP_MATCHES, SCORE.group);
  if (supply.stockState === 'OUT_OF_STOCK') because(SuggestionReason.SOLD_OUT, -SCORE.capacity);
  return {
    fit: Math.max(Math.round(fit), 0),
    reasons,
    coverageBasisPoints: coverage === null ? null : Math.floor(coverage * 10_000),
    monthlyCapacity: capacity,
  };
}

function season(
  months: readonly number[],
  stated: readonly number[],
): [reason: SuggestionReason, score: number] {
  if (stated.length === 0) return [SuggestionReason.SEASON_UNKNOWN, 0];
  const wanted = months.length > 0 ? months : stated;
  const met = wanted.filter((month) => stated.includes(month)).length;
  if (met === wanted.length) return [SuggestionReason.SEASON_FITS, SCORE.season];
  if (met === 0) return [SuggestionReason.SEASON_MISSES, 0];
  return [SuggestionReason.SEASON_PART, (SCORE.season * met) / wanted.length];
}
