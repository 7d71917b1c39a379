import type { ReactNode } from 'react';
import { decimal } from '../../shared/format.ts';
import { lang } from '../i18n/texts.ts';
import { w } from './words.ts';

const WIDTH = 600;
const MARGIN = 24;
const STEP = 14;

/** Totals of sheets as dots over a line of points, without names, with their mean and the bounds of stars. */
export function SpreadStrip({
  totals,
  average,
  bounds,
  table,
}: {
  readonly totals: readonly number[];
  readonly average: string;
  /** From how many points on which star begins. */
  readonly bounds: readonly { readonly star: number; readonly minPoints: number }[];
  /** Whether the same stands below as a table; not on a screen for all. */
  readonly table: boolean;
}): ReactNode {
  const words = w.strip;
  const low = Math.min(...totals);
  const high = Math.max(...totals);
  const from = Math.max(0, Math.floor(low / 10) * 10 - 5);
  const to = Math.min(100, Math.ceil(high / 10) * 10 + 5);
  const x = (points: number) =>
    MARGIN + ((points - from) / Math.max(1, to - from)) * (WIDTH - 2 * MARGIN);
  const counts = new Map<number, number>();
  for (const total of totals) counts.set(total, (counts.get(total) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const base = 36 + most * STEP;
  const shown = bounds.filter(({ minPoints }) => minPoints > from && minPoints < to);
  const title = words.title(totals.length, low, high);
  return (
    <figure className="figure strip">
      <figcaption>
        {title}. {words.mean(decimal(average, lang))}.
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${base + 28}`} role="img" aria-label={title}>
        <line x1={MARGIN} x2={WIDTH - MARGIN} y1={base} y2={base} className="strip-axis" />
        {[from, to].map((points) => (
          <text key={points} x={x(points)} y={base + 20} textAnchor="middle">
            {points}
          </text>
        ))}
        {shown.map(({ star, minPoints }) => (
          <g key={star}>
            <line
              x1={x(minPoints)}
              x2={x(minPoints)}
              y1={20}
              y2={base}
              className="strip-bound"
              strokeDasharray="6 4"
            />
            <text x={x(minPoints)} y={14} textAnchor="middle">
              {words.bound(minPoints, star)}
            </text>
          </g>
        ))}
        <line
          x1={x(Number(average))}
          x2={x(Number(average))}
          y1={24}
          y2={base}
          className="strip-mean"
        />
        {[...counts].flatMap(([total, count]) =>
          Array.from({ length: count }, (_, index) => (
            <circle
              key={`${total} ${index}`}
              cx={x(total)}
              cy={base - 8 - index * STEP}
              r="6"
              className="strip-dot"
            />
          )),
        )}
      </svg>
      {table && (
        <details>
          <summary>{words.table}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.points}</th>
                <th scope="col" className="number">
                  {words.sheets}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...counts]
                .sort(([a], [b]) => b - a)
                .map(([total, count]) => (
                  <tr key={total}>
                    <th scope="row">{total}</th>
                    <td className="number">{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
