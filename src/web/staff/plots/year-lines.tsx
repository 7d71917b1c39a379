import type { ReactNode } from 'react';
import { useWidth } from '../shell/use-width.ts';

export interface YearPoint {
  readonly year: number;
  readonly value: number;
  /** How it is written beside its point. */
  readonly text: string;
  /** Not confirmed yet: drawn hollow. */
  readonly open: boolean;
}

/** What is one thing through the years; never drawn on across a break. */
export interface YearLine {
  readonly key: string;
  readonly name: string;
  readonly points: readonly YearPoint[];
}

const HEIGHT = 260;
const EDGE = { left: 64, right: 24, top: 40, bottom: 36 };

/** A number above the greatest one, at which an axis can end. */
export function niceTop(greatest: number): number {
  if (greatest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest));
  const step = [1, 2, 2.5, 5, 10].find((one) => one * power >= greatest) ?? 10;
  return step * power;
}

/** Lines through years, with breaks and a goal; read without colours by points, dashes and names. */
export function YearLines({
  label,
  unit,
  years,
  lines,
  breaks,
  goal,
}: {
  readonly label: string;
  /** What the axis counts. */
  readonly unit: string;
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  /** Years that cannot be compared with the one before, and what is said there. */
  readonly breaks: readonly { readonly year: number; readonly text: string }[];
  readonly goal: { readonly value: number; readonly text: string } | null;
}): ReactNode {
  // As wide as it is shown, so that its letters are as large as those around it.
  const isNarrow = useWidth() === 'phone';
  const width = isNarrow ? 330 : 640;
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const top = niceTop(Math.max(...values, goal?.value ?? 0, 0));
  const step = (width - EDGE.left - EDGE.right) / Math.max(1, years.length);
  const x = (year: number) => EDGE.left + (years.indexOf(year) + 0.5) * step;
  const y = (value: number) =>
    HEIGHT - EDGE.bottom - (value / top) * (HEIGHT - EDGE.top - EDGE.bottom);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label} className="year-lines">
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line
            className="plot-grid"
            x1={EDGE.left}
            x2={width - EDGE.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text x={EDGE.left - 8} y={y(value) + 5} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text x={4} y={14}>
        {unit}
      </text>
      {years.map((year) => (
        <text key={year} x={x(year)} y={HEIGHT - 12} textAnchor="middle">
          {year}
        </text>
      ))}
      {breaks.map(({ year, text }) => (
        <g key={year}>
          <line
            className="plot-break"
            x1={x(year) - step / 2}
            x2={x(year) - step / 2}
            y1={EDGE.top}
            y2={HEIGHT - EDGE.bottom}
          />
          {!isNarrow && (
            <text x={x(year) - step / 2} y={EDGE.top - 4} textAnchor="middle">
              {text}
            </text>
          )}
        </g>
      ))}
      {goal && (
        <g>
          <line
            className="plot-goal"
            x1={EDGE.left}
            x2={width - EDGE.right}
            y1={y(goal.value)}
            y2={y(goal.value)}
          />
          <text x={width - EDGE.right} y={y(goal.value) - 6} textAnchor="end">
            {goal.text}
          </text>
        </g>
      )}
      {lines.map(({ key, points }) => (
        <g key={key}>
          <polyline
            className="plot-line"
            points={points.map((one) => `${x(one.year)},${y(one.value)}`).join(' ')}
          />
          {points.map((one) => (
            <g key={one.year}>
              <circle
                className={one.open ? 'plot-dot open' : 'plot-dot'}
                cx={x(one.year)}
                cy={y(one.value)}
                r={5}
              />
              {lines.length === 1 && (
                <text x={x(one.year)} y={y(one.value) - 10} textAnchor="middle">
                  {one.text}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
