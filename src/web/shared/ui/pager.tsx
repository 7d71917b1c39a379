import type { ReactNode } from 'react';
import { useView } from '../view.ts';

interface PagerProps {
  readonly previous?: string;
  readonly next?: string;
}

/** Real links to the pages beside this one. */
export function Pager({ previous, next }: PagerProps): ReactNode {
  const { t } = useView();
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={t.frame.pages}>
      {previous ? (
        <a className="button quiet" rel="prev" href={previous}>
          ‹ {t.frame.previous}
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a className="button quiet" rel="next" href={next}>
          {t.frame.next} ›
        </a>
      )}
    </nav>
  );
}
