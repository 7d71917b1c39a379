import type { Fraction } from './average.rules.ts';

/** Council rules are settings: decision 26/2026 leaves them to each council's own regulation. */
export interface QuorumRule {
  /** Least share of the members that must take part, e.g. 3/4. */
  readonly share: Fraction;
  readonly chairRequired: boolean;
}

export interface Attendance {
  /** Members of the council for this product; those recused do not count where the rules say so. */
  readonly members: number;
  readonly present: number;
  readonly chairPresent: boolean;
}

export interface Quorum {
  readonly met: boolean;
  /** The least number that must be present. */
  readonly needed: number;
  readonly lacks: readonly ('MEMBERS' | 'CHAIR')[];
}

/** Whether enough members take part. A share that is met exactly is enough. */
export function quorum({ members, present, chairPresent }: Attendance, rule: QuorumRule): Quorum {
  const { numerator, denominator } = rule.share;
  const needed = Math.max(1, Math.floor((numerator * members + denominator - 1) / denominator));
  const lacks: ('MEMBERS' | 'CHAIR')[] = [];
  if (present < needed) lacks.push('MEMBERS');
  if (rule.chairRequired && !chairPresent) lacks.push('CHAIR');
  return { met: lacks.length === 0, needed, lacks };
}
