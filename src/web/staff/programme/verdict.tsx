import type { ReactNode } from 'react';
import type { AppMatrixQuery } from '../generated/operations.ts';
import { w } from './matrix/words.ts';

type Matrix = NonNullable<AppMatrixQuery['criteriaMatrix']>;
export type Verdict = Matrix['rows'][number]['criteria'][number]['verdict'];

/**
 * How a criterion stands. Where it cannot be said, why not: a criterion of which nothing was recorded, or whose
 * threshold is missing, is told apart from one that only lacks some of its indicators.
 */
export function standingOf({
  verdict,
  assessments,
}: {
  readonly verdict: Verdict;
  readonly assessments: readonly { readonly verdict: Verdict }[];
}): Verdict {
  if (verdict !== 'INCOMPLETE') return verdict;
  if (assessments.every((one) => one.verdict === 'NO_VALUE')) return 'NO_VALUE';
  return assessments.some((one) => one.verdict === 'NO_THRESHOLD') ? 'NO_THRESHOLD' : verdict;
}

/** Never told by colour alone: each has a sign of its own too. */
export const SIGN: Readonly<Record<Verdict, string>> = {
  MET: '✔',
  NOT_MET: '✖',
  NO_THRESHOLD: '◇',
  NO_VALUE: '–',
  INCOMPLETE: '◔',
};

/** How something stands: its sign and its words. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <span className={`verdict-mark ${verdict.toLowerCase()}`}>
      <span aria-hidden="true">{SIGN[verdict]}</span> {w.verdict[verdict]}
    </span>
  );
}
