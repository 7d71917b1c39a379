import type { LevelRemark as LevelRemarkValue } from './value-chain.enums.ts';

/**
 * Where the official sheets ask for linkage by share of output (tiêu chí liên kết): sheets 1–25 of
 * Quyết định 26/2026/QĐ-TTg, Phụ lục II. Sheet 26 (tourism) asks for partners, not for shares. The
 * levels of a criterion in printed order are: none, 50 % to under 75 %, above 75 %, above 75 % with a
 * contract carried out for 12 months or more. Of older decisions none is mapped.
 */
interface LinkageCriterion {
  /** Key of the criterion on the sheet. */
  readonly key: string;
  /** Points of its levels in printed order. */
  readonly points: readonly [0, 1, 2, number];
}

const at = (key: string, full: number): LinkageCriterion => ({ key, points: [0, 1, 2, full] });

const SHEETS_2026: Readonly<Record<number, LinkageCriterion>> = {
  1: at('1.5', 3),
  2: at('1.5', 3),
  3: at('1.5', 3),
  4: at('1.5', 3),
  5: at('1.4', 3),
  6: at('1.5', 3),
  7: at('1.5', 3),
  8: at('1.5', 3),
  9: at('1.4', 3),
  10: at('1.5', 3),
  11: at('1.5', 3),
  12: at('1.5', 3),
  13: at('1.5', 3),
  14: at('1.4', 3),
  15: at('1.4', 3),
  16: at('1.4', 3),
  17: at('1.4', 3),
  18: at('1.5', 3),
  19: at('1.4', 3),
  20: at('1.4', 3),
  21: at('1.4', 4),
  22: at('1.4', 4),
  23: at('1.4', 4),
  24: at('1.4', 4),
  25: at('1.4', 4),
};

/** The criterion by version code and sheet; null where none asks for a share. */
export function linkageCriterion(version: string, sheet: number): LinkageCriterion | null {
  return version === '26/2026' ? (SHEETS_2026[sheet] ?? null) : null;
}

type LevelRemark = `${LevelRemarkValue}`;

export interface ProposedLevel {
  /** Position among the printed levels, 1 = the first; null without a known share. */
  readonly position: 1 | 2 | 3 | 4 | null;
  readonly remark: LevelRemark | null;
}

/**
 * The level that the contracts would reach. "50% đến dưới 75%" and "trên 75%" leave out 75 % itself: the
 * lower level is proposed and the gap is said. Whether a contract was carried out steadily cannot be
 * read from its days, so the highest level always says that this has to be shown.
 * @param lasting share of the contracts that have been in force for 12 months on the day
 */
export function proposedLevel(share: number | null, lasting: number | null): ProposedLevel {
  if (share === null) return { position: null, remark: 'SHARE_UNKNOWN' };
  if (share < 5_000) return { position: 1, remark: null };
  if (share < 7_500) return { position: 2, remark: null };
  if (share === 7_500) return { position: 2, remark: 'EXACTLY_75_PERCENT' };
  if ((lasting ?? 0) > 7_500) return { position: 4, remark: 'CARRYING_OUT_TO_BE_SHOWN' };
  return { position: 3, remark: null };
}

/** The same day a year before; 29 February becomes 28 February. */
export function yearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)];
  return `${String(year).padStart(4, '0')}${rest === '-02-29' ? '-02-28' : rest}`;
}
