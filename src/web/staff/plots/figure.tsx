import { useId, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';

/** A picture of figures with its sentence, its source and the same as a table. */
export function Figure({
  title,
  source,
  columns,
  rows,
  children,
}: {
  /** What the picture shows, as a sentence. */
  readonly title: string;
  /** Where the figures come from, and of which day. */
  readonly source: string;
  readonly columns: readonly string[];
  /** The same figures; the first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <figure className="figure" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {children}
      <p className="hint">{source}</p>
      <details>
        <summary>{t.shell.plotTable}</summary>
        <div className="scroller" role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column, index) => (
                  <th key={column} scope="col" className={index > 0 ? 'number' : undefined}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([heading, ...cells], row) => (
                <tr key={`${heading} ${row}`}>
                  <th scope="row">{heading}</th>
                  {cells.map((cell, index) => (
                    <td key={index} className="number">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
