import type { ReactNode } from 'react';
import { wholeNumber } from '../format.ts';
import { useView } from '../view.ts';
import { Figure } from './figure.tsx';

export interface GroupBar {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly valid: number;
  readonly href: string;
}

interface GroupBarsProps {
  readonly title: string;
  readonly source: string;
  readonly bars: readonly GroupBar[];
}

/** Products by group; the part with a valid certificate is solid, the rest is only an outline. */
export function GroupBars({ title, source, bars }: GroupBarsProps): ReactNode {
  const { lang, t } = useView();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const width = (count: number) => `${Math.round((count / most) * 1000) / 10}%`;
  return (
    <Figure
      title={title}
      source={source}
      columns={[t.plots.group, t.plots.all, t.plots.valid]}
      rows={bars.map(({ name, count, valid }) => [
        name,
        wholeNumber(count, lang),
        wholeNumber(valid, lang),
      ])}
    >
      <ul className="bars">
        {bars.map(({ code, name, count, valid, href }) => (
          <li key={code}>
            <a href={href}>{name}</a>
            <span className="bar-figure">
              {t.plots.validOf(wholeNumber(valid, lang), wholeNumber(count, lang))}
            </span>
            <svg width="100%" height="14" aria-hidden="true">
              <rect className="bar-all" x="0.5" y="0.5" width={width(count)} height="13" rx="2" />
              {valid > 0 && <rect className="bar-valid" width={width(valid)} height="14" rx="2" />}
            </svg>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
