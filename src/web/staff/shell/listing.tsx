import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { useWidth } from './use-width.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  readonly number?: boolean;
  /** How it is sorted now, where it can be: the heading says so. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** What is chosen by; shown beside the heading on phones. */
  readonly onSort?: (() => void) | undefined;
}

/** Rows as a table, and as cards where there is no room for one. The first column names the row. */
export function Listing<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}): ReactNode {
  const isNarrow = useWidth() === 'phone';
  const [first, ...rest] = columns;
  if (!first) return null;
  if (isNarrow) {
    return (
      <ul className="rows" aria-label={caption}>
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <div className="row-title">{first.cell(row)}</div>
            <dl className="pairs">
              {rest.map(({ key, head, cell }) => {
                const value = cell(row);
                return value === null || value === undefined || value === '' ? null : (
                  <div key={key}>
                    <dt>{head}</dt>
                    <dd>{value}</dd>
                  </div>
                );
              })}
            </dl>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="scroller" role="region" aria-label={t.shell.list.table(caption)} tabIndex={0}>
      <table className="listing">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} of={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first.cell(row)}</th>
              {rest.map(({ key, cell, number }) => (
                <td key={key} className={number ? 'number' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({
  of: { head, number, sorted, onSort },
}: {
  readonly of: Column<Row>;
}): ReactNode {
  return (
    <th scope="col" className={number ? 'number' : undefined} aria-sort={sorted}>
      {onSort ? (
        <button type="button" className="plain" onClick={onSort}>
          {head}
          <span aria-hidden="true">
            {sorted === 'ascending' ? ' ▲' : sorted === 'descending' ? ' ▼' : ''}
          </span>
        </button>
      ) : (
        head
      )}
    </th>
  );
}
