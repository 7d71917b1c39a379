import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { standingOf, VerdictMark } from '../verdict.tsx';
import { Changes } from './matrix-table.tsx';
import type { Criterion, Row } from './rows.ts';
import { w } from './words.ts';

/** How many criteria a card names before it says how many more there are. */
const NAMED = 3;

/** The matrix where there is no room for one: by commune, what is not met first those of priority. */
export function MatrixList({
  caption,
  rows,
  criteria,
  count,
  linkOf,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly criteria: readonly (readonly [Criterion, number])[];
  readonly count: number;
  readonly linkOf: (code: string) => string;
}): ReactNode {
  return (
    <ul className="rows" aria-label={caption}>
      {rows.map((row) => {
        const open = criteria
          .flatMap(([criterion, index]) => {
            const result = row.criteria[index];
            return result && result.verdict !== 'MET' ? [{ criterion, result }] : [];
          })
          .sort((a, b) => rank(a.result) - rank(b.result));
        return (
          <li key={row.commune.code}>
            <p className="row-title">
              <Link href={linkOf(row.commune.code)}>{row.commune.fullName}</Link>
            </p>
            <p>
              {w.metOfLong(row.metCriteria, count)}
              {open.length === 0 && ` ${w.allMet}`}
            </p>
            <ul className="open-criteria">
              {open.slice(0, NAMED).map(({ criterion, result }) => (
                <li key={criterion.id}>
                  {criterion.number}. {criterion.name}: <VerdictMark verdict={standingOf(result)} />
                  {result.priority && <span className="tag wait">{w.priority}</span>}
                </li>
              ))}
              {open.length > NAMED && <li className="hint">{w.more(open.length - NAMED)}</li>}
            </ul>
            <p className="hint">
              {w.since}: <Changes row={row} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const ORDER = ['NOT_MET', 'INCOMPLETE', 'NO_VALUE', 'NO_THRESHOLD', 'MET'] as const;
const rank = (result: Row['criteria'][number]): number =>
  (result.priority ? 0 : 10) + ORDER.indexOf(standingOf(result));
