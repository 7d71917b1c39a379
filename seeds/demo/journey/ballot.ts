/** A scored criterion of an official sheet, as the server shows it. */
export interface BallotCriterion {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly options: readonly {
    readonly id: string;
    readonly points: number;
    readonly printed: boolean;
    readonly caseNumber?: number | null;
  }[];
  readonly minima: readonly { readonly star: number; readonly points: number }[];
}

export interface BallotAnswer {
  readonly criterionId: string;
  readonly optionId: string;
}

export interface Ballot {
  readonly answers: BallotAnswer[];
  readonly total: number;
}

export interface BallotWish {
  /** The highest star whose minima are all reached. */
  readonly star: 2 | 3 | 4 | 5;
  /** Total the ballot comes as near to as it can without going above. */
  readonly aim: number;
  /** Criteria that stay just below their minimum for that star. */
  readonly below?: readonly string[];
  /** Where raising begins, so that members do not all raise the same criteria. */
  readonly turn?: number;
}

type Option = BallotCriterion['options'][number];

/** The levels a member would choose from: printed ones of the first case, lowest first. */
function levels({ options }: BallotCriterion): Option[] {
  const ofCase = options.filter(({ caseNumber }) => (caseNumber ?? 1) === 1);
  const printed = ofCase.filter(({ printed }) => printed);
  return [...(printed.length > 0 ? printed : ofCase)].sort((a, b) => a.points - b.points);
}

/**
 * Fills in a sheet: first what the minima of the star ask for, then criterion after criterion one level
 * higher until the total is reached.
 */
export function fillBallot(criteria: readonly BallotCriterion[], wish: BallotWish): Ballot {
  const chosen = criteria.map((criterion) => {
    const all = levels(criterion);
    const isBelow = wish.below?.includes(criterion.key) ?? false;
    const least = (top: number) =>
      Math.max(0, ...criterion.minima.filter((m) => m.star <= top).map((m) => m.points));
    const needed = least(wish.star);
    const at = isBelow
      ? all.findLastIndex(({ points }) => points < needed)
      : all.findIndex(({ points }) => points >= needed);
    if (at < 0) throw new Error(`No level of ${criterion.key} fits ${needed} points`);
    return { criterion, all, at, isBelow };
  });
  const totalOf = () => chosen.reduce((sum, { all, at }) => sum + all[at]!.points, 0);
  for (let raised = true; raised;) {
    raised = false;
    for (let step = 0; step < chosen.length; step++) {
      const one = chosen[(step + (wish.turn ?? 0) * 5) % chosen.length]!;
      const next = one.all[one.at + 1];
      const gain = next ? next.points - one.all[one.at]!.points : 0;
      if (!next || gain === 0 || one.isBelow || totalOf() + gain > wish.aim) continue;
      one.at += 1;
      raised = true;
    }
  }
  const answers = chosen.map(({ criterion, all, at }) => ({
    criterionId: criterion.id,
    optionId: all[at]!.id,
  }));
  return { answers, total: totalOf() };
}
