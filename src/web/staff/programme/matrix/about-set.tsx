import type { ReactNode } from 'react';
import type { Matrix } from './rows.ts';
import { w } from './words.ts';

/** Which set it is, what it lacks, and which criteria communes were asked to put first. */
export function AboutSet({ set }: { readonly set: Matrix['set'] }): ReactNode {
  const priorities = set.criteria.filter((one) => one.priorities.length > 0);
  const sources = new Set(priorities.flatMap((one) => one.priorities.map(({ source }) => source)));
  const isIncomplete = !set.complete || set.criteria.some((one) => !one.indicatorsComplete);
  return (
    <details>
      <summary>{set.name}</summary>
      <p>{set.legalBasis}.</p>
      {isIncomplete && <p className="message warn">{w.incomplete}</p>}
      {priorities.length > 0 && (
        <p>
          {w.priorities}: {priorities.map(({ number, name }) => `${number}. ${name}`).join(' · ')}.{' '}
          {[...sources].join('; ')}
        </p>
      )}
    </details>
  );
}
