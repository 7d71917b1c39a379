import type { Ballot, StarRange } from '../../src/council/result.rules.ts';
import type { RuleCriterion, RuleSheet } from '../../src/rubric/rubric.rules.ts';

const range = (star: number, minPoints: number, maxPoints: number): StarRange => ({
  star,
  minPoints,
  maxPoints,
  maxInclusive: star === 5,
  article: 'Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3',
});

/** The bounds of decision 26/2026. */
export const RANGES: readonly StarRange[] = [
  range(5, 90, 100),
  range(4, 70, 90),
  range(3, 50, 70),
  range(2, 30, 50),
  range(1, 0, 30),
];

const criterion = (key: string, partCode: string, maxPoints: number): RuleCriterion => ({
  id: key,
  key,
  partCode,
  maxPoints,
  options: Array.from({ length: maxPoints + 1 }, (_, points) => ({
    id: `${key}#${points}`,
    points,
    caseNumber: null,
    origin: 'PRINTED',
  })),
  minima: [],
  headingStar: null,
});

/** Three criteria, one per part, on which every total from 0 to 100 can be reached. */
export function plainSheet(change: Partial<Record<'A' | 'B' | 'C', Partial<RuleCriterion>>> = {}) {
  const maxima = [
    ['A', 40],
    ['B', 25],
    ['C', 35],
  ] as const;
  const sheet: RuleSheet = {
    maxPoints: 100,
    usable: true,
    parts: maxima.map(([code, maxPoints]) => ({ code, maxPoints })),
    criteria: maxima.map(([code, max]) => ({ ...criterion(code, code, max), ...change[code] })),
  };
  return sheet;
}

/** A sheet of the plain kind with this total, filled from part A on. */
export function ballot(total: number, id = `total ${total}`): Ballot {
  const a = Math.min(40, total);
  const b = Math.min(25, total - a);
  return { id, points: new Map([['A', a], ['B', b], ['C', total - a - b]]) }; // prettier-ignore
}

/** A sheet of the plain kind, part by part. */
export function ballotOf(a: number, b: number, c: number, id = `${a}+${b}+${c}`): Ballot {
  return { id, points: new Map([['A', a], ['B', b], ['C', c]]) }; // prettier-ignore
}
