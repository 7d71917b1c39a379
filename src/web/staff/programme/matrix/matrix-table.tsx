import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { day } from '../../../shared/format.ts';
import { lang } from '../../i18n/texts.ts';
import { SIGN, standingOf } from '../verdict.tsx';
import { gridKeys } from './use-grid-keys.ts';
import {
  changeLists,
  changesByNumber,
  type ChangeKind,
  type Criterion,
  type Result,
  type Row,
} from './rows.ts';
import { w } from './words.ts';

interface Shown {
  readonly criteria: readonly (readonly [Criterion, number])[];
  /** How many criteria the set has. */
  readonly count: number;
  readonly linkOf: (code: string) => string;
}

/** Communes by criteria, each cell with sign and words; arrow keys go from cell to cell. */
export function MatrixTable({
  caption,
  rows,
  ...shown
}: Shown & { readonly caption: string; readonly rows: readonly Row[] }): ReactNode {
  return (
    <div className="scroller criteria-matrix" role="region" aria-label={caption} tabIndex={0}>
      <table role="grid" {...gridKeys}>
        <caption>
          {caption}. {w.hint}
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.commune}</th>
            <th scope="col" className="number">
              {w.met}
            </th>
            {shown.criteria.map(([criterion]) => (
              <th key={criterion.id} scope="col">
                <span className="criterion-number">{criterion.number}</span>
                {criterion.name}
                {criterion.priorities.length > 0 && <span className="tag wait">{w.priority}</span>}
              </th>
            ))}
            <th scope="col">{w.since}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <MatrixRow key={row.commune.code} row={row} isFirst={index === 0} {...shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MatrixRow = memo(function MatrixRow({
  row,
  isFirst,
  criteria,
  count,
  linkOf,
}: Shown & { readonly row: Row; readonly isFirst: boolean }): ReactNode {
  const changes = changesByNumber(row);
  const href = linkOf(row.commune.code);
  return (
    <tr>
      <th scope="row">
        <Link href={href} data-cell tabIndex={isFirst ? 0 : -1}>
          {row.commune.fullName}
        </Link>
      </th>
      <td className="number">{w.metOf(row.metCriteria, count)}</td>
      {criteria.map(([criterion, index]) => {
        const result = row.criteria[index];
        return (
          result && (
            <Cell
              key={criterion.id}
              result={result}
              change={changes.get(criterion.number)}
              href={`${href}#tc-${criterion.number}`}
            />
          )
        );
      })}
      <td>
        <Changes row={row} />
      </td>
    </tr>
  );
});

function Cell({
  result,
  change,
  href,
}: {
  readonly result: Result;
  readonly change: ChangeKind | undefined;
  readonly href: string;
}): ReactNode {
  const { metIndicators, knownIndicators, priority } = result;
  const verdict = standingOf(result);
  return (
    <td className={`verdict-cell ${verdict.toLowerCase()}${priority ? ' first' : ''}`}>
      <Link
        href={href}
        data-cell
        tabIndex={-1}
        title={w.indicators(metIndicators, knownIndicators)}
      >
        <span aria-hidden="true" className="verdict-sign">
          {SIGN[verdict]}
        </span>
        {w.verdict[verdict]}
        {priority && <span className="verdict-note">{w.priority}</span>}
        {change && change !== 'VALUE' && change !== 'RECORDED' && (
          <span className="verdict-note">{w.changes[change]}</span>
        )}
      </Link>
    </td>
  );
}

/** What is other than in the earlier period. */
export function Changes({ row }: { readonly row: Row }): ReactNode {
  const { boundaryBreak } = row.changes;
  if (boundaryBreak) return w.noEarlier(day(boundaryBreak.on, lang));
  const lists = changeLists(row);
  if (lists.length === 0) return w.unchanged;
  return lists.map(([kind, numbers]) => (
    <span key={kind} className="change-line">
      {w.changes[kind]}: {w.numbers(numbers.join(', '))}
    </span>
  ));
}
