import { QuotaKind, QuotaRounding, RankingReason } from './award.enums.ts';
import { EmulationState } from './emulation.enums.ts';
import { hundredths } from './emulation.rules.ts';

interface QuotaRule {
  readonly quota: QuotaKind;
  readonly quotaValue: string | null;
  readonly rounding: QuotaRounding | null;
}

/** How many can win; null = as many as fulfil the rest. A share is counted in whole numbers only. */
export function quotaLimit(rule: QuotaRule, base: number | null): number | null {
  if (rule.quota === QuotaKind.NONE || rule.quotaValue === null) return null;
  const value = hundredths(rule.quotaValue);
  if (rule.quota === QuotaKind.COUNT) return Math.floor(value / 100);
  const share = value * (base ?? 0);
  if (rule.rounding === QuotaRounding.UP) return Math.ceil(share / 10_000);
  const half = rule.rounding === QuotaRounding.NEAREST ? 5_000 : 0;
  return Math.floor((share + half) / 10_000);
}

/** Somebody who stands for an award, as far as the ranking looks at them. */
export interface Contender {
  readonly id: string;
  readonly state: EmulationState;
  readonly points: string | null;
  readonly tiePlace: number | null;
  /** The decision by which they were rewarded before, where that excludes them. */
  readonly earlier: string | null;
  /** Holds the standard that the award asks for, or it asks for none. */
  readonly holds: boolean;
}

export interface AwardRule {
  readonly limit: number | null;
  /** The award has a point table. */
  readonly scored: boolean;
  readonly minPoints: string | null;
}

export interface RankedLine {
  readonly id: string;
  /** Equal points share a place; null for those who cannot win. */
  readonly place: number | null;
  readonly reason: RankingReason;
}

const { CHOSEN, CHOSEN_BY_TIE, TIE_OPEN, TIE_LOST, QUOTA } = RankingReason;
const RANKED: readonly EmulationState[] = [
  ...[EmulationState.CONFIRMED, EmulationState.PROPOSED, EmulationState.COMMENDED],
];
const INSIDE: readonly RankingReason[] = [CHOSEN, CHOSEN_BY_TIE];
const BEYOND: readonly RankingReason[] = [QUOTA, TIE_LOST];

/** Within the award by the rule alone. */
export const isInside = (reason: RankingReason): boolean => INSIDE.includes(reason);
/** Kept out by the number of those who can win only: a stated reason may bring them in. */
export const isBeyondQuota = (reason: RankingReason): boolean => BEYOND.includes(reason);

/** Ranks all who stand for an award; who cannot win comes last, in the order given. */
export function rank(contenders: readonly Contender[], rule: AwardRule): RankedLine[] {
  const out: RankedLine[] = [];
  const able: Contender[] = [];
  for (const one of contenders) {
    const reason = hindrance(one, rule);
    if (reason) out.push({ id: one.id, place: null, reason });
    else able.push(one);
  }
  const lines: RankedLine[] = [];
  for (const group of groups(able, rule.scored)) {
    const place = lines.length + 1;
    const room = rule.limit === null ? group.length : rule.limit - lines.length;
    lines.push(...placed(group, place, Math.max(0, room)));
  }
  return [...lines, ...out];
}

function hindrance(one: Contender, { scored, minPoints }: AwardRule): RankingReason | null {
  if (!RANKED.includes(one.state)) return RankingReason.NOT_CONFIRMED;
  if (one.earlier !== null) return RankingReason.EARLIER_REWARD;
  if (!one.holds) return RankingReason.STANDARD_MISSING;
  if (!scored) return null;
  if (one.points === null) return RankingReason.POINTS_MISSING;
  const low = minPoints !== null && hundredths(one.points) < hundredths(minPoints);
  return low ? RankingReason.POINTS_LOW : null;
}

/** Those with equal points together, the most points first; without a point table all are equal. */
function groups(able: readonly Contender[], scored: boolean): Contender[][] {
  const byPoints = new Map<number, Contender[]>();
  for (const one of able) {
    const points = scored ? hundredths(one.points!) : 0;
    byPoints.set(points, [...(byPoints.get(points) ?? []), one]);
  }
  return [...byPoints].sort(([one], [other]) => other - one).map(([, group]) => group);
}

function placed(group: readonly Contender[], place: number, room: number): RankedLine[] {
  const all = (reason: RankingReason) => group.map(({ id }) => ({ id, place, reason }));
  if (group.length <= room) return all(CHOSEN);
  if (room === 0) return all(QUOTA);
  if (group.some(({ tiePlace }) => tiePlace === null)) return all(TIE_OPEN);
  return [...group]
    .sort((one, other) => one.tiePlace! - other.tiePlace!)
    .map(({ id }, index) => ({ id, place, reason: index < room ? CHOSEN_BY_TIE : TIE_LOST }));
}
