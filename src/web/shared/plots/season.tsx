import type { ReactNode } from 'react';
import { useView } from '../view.ts';

interface SeasonProps {
  /** Months of the season, 1 to 12. */
  readonly months: readonly number[];
}

const CELL = 24;

/** Twelve cells, one a month; the sentence beside it says the same. */
export function Season({ months }: SeasonProps): ReactNode {
  const { t } = useView();
  if (months.length === 0) return <p className="hint">{t.plots.seasonUnknown}</p>;
  return (
    <figure className="figure season">
      <figcaption>{seasonSentence(months, t.plots)}</figcaption>
      <svg viewBox={`0 0 ${CELL * 12} 42`} width={CELL * 12 * 1.4} aria-hidden="true">
        {Array.from({ length: 12 }, (_, index) => {
          const is = months.includes(index + 1);
          return (
            <g key={index} transform={`translate(${CELL * index} 0)`}>
              <rect
                className={is ? 'month in' : 'month'}
                x="1"
                y={is ? 1 : 15}
                width={CELL - 2}
                height={is ? 23 : 9}
                rx="2"
              />
              <text x={CELL / 2} y="37" textAnchor="middle">
                {index + 1}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

interface SeasonWords {
  readonly seasonAll: string;
  readonly season: (months: string) => string;
  readonly months: (from: number, to: number) => string;
}

/** `Có hàng các tháng 10–12`, runs over the end of the year joined. */
export function seasonSentence(months: readonly number[], words: SeasonWords): string {
  if (months.length === 12) return words.seasonAll;
  const runs = runsOf(months);
  return words.season(runs.map(([from, to]) => words.months(from, to)).join(', '));
}

function runsOf(months: readonly number[]): [number, number][] {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const month of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (first && last && runs.length > 1 && first[0] === 1 && last[1] === 12) {
    return [[last[0], first[1]], ...runs.slice(1, -1)];
  }
  return runs;
}
