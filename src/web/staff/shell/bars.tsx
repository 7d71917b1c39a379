import { useId, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  /** The value as it is said. */
  readonly text: string;
  /** Further figures of the same line, for the table. */
  readonly more?: readonly ReactNode[];
}

/** Figures as bars, with their sentence, their source and the same as a table. */
export function Bars({
  title,
  source,
  columns,
  bars,
}: {
  readonly title: string;
  readonly source: string;
  /** Headings of the table: what the lines are, the value, and what is more. */
  readonly columns: readonly string[];
  readonly bars: readonly Bar[];
}): ReactNode {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="figure" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <ul className="bars">
        {bars.map(({ key, label, value, text }) => (
          <li key={key}>
            <span>{label}</span>
            <span className="bar-figure">{text}</span>
            <svg width="100%" height="14" aria-hidden="true">
              {value > 0 && <rect width={`${(100 * value) / most}%`} height="14" rx="2" />}
            </svg>
          </li>
        ))}
      </ul>
      <p className="hint">{source}</p>
      <details>
        <summary>{t.shell.list.figures}</summary>
        <div className="scroller" role="region" aria-label={t.shell.list.table(title)} tabIndex={0}>
          <table className="listing">
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
              {bars.map(({ key, label, text, more = [] }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  {[text, ...more].map((cell, index) => (
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
