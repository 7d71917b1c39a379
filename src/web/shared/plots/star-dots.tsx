import type { ReactNode } from 'react';
import { wholeNumber } from '../format.ts';
import { useView } from '../view.ts';
import { Figure } from './figure.tsx';

interface StarDotsProps {
  readonly title: string;
  readonly source: string;
  /** How many products have so many valid stars. */
  readonly rows: readonly { readonly stars: number; readonly count: number }[];
}

const STEP = 18;
const MOST = 30;

/** One dot for each product, by stars. */
export function StarDots({ title, source, rows }: StarDotsProps): ReactNode {
  const { lang, t } = useView();
  return (
    <Figure
      title={title}
      source={source}
      columns={[t.plots.stars, t.plots.all]}
      rows={rows.map(({ stars, count }) => [t.product.stars(stars), wholeNumber(count, lang)])}
    >
      <ul className="bars">
        {rows.map(({ stars, count }) => (
          <li key={stars}>
            <span>{t.product.stars(stars)}</span>
            <span className="bar-figure">{wholeNumber(count, lang)}</span>
            <svg
              viewBox={`0 0 ${STEP * MOST} ${STEP}`}
              preserveAspectRatio="xMinYMid"
              height={STEP}
              aria-hidden="true"
            >
              {Array.from({ length: Math.min(count, MOST) }, (_, index) => (
                <circle key={index} className="dot" cx={STEP * (index + 0.5)} cy={STEP / 2} r="6" />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
