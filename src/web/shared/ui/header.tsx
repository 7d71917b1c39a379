import type { ReactNode } from 'react';
import type { PathName } from '../../paths.ts';
import { useView } from '../view.ts';
import { Tongue } from './tongue.tsx';

const MAIN = ['products', 'map', 'verify'] as const satisfies readonly PathName[];

interface HeaderProps {
  readonly query: string;
  readonly alternates: Readonly<Record<'vi' | 'en', string>> | null;
}

export function Header({ query, alternates }: HeaderProps): ReactNode {
  const { t, href, has } = useView();
  return (
    <header className="top">
      <div className="top-in">
        <a className="brand" href={href('home')}>
          <Mark />
          <span>{t.frame.site}</span>
        </a>
        <Tongue alternates={alternates} />
        <form className="search" role="search" action={href('products')} method="get">
          <label className="hidden" htmlFor="q">
            {t.frame.search}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            placeholder={t.frame.searchHint}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button type="submit">{t.frame.find}</button>
        </form>
        <nav className="nav" aria-label={t.frame.mainNavigation}>
          <ul>
            {MAIN.filter(has).map((name) => (
              <li key={name}>
                <a href={href(name)}>{t.frame[name]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** Our own mark: mountains and a sun. It does not imitate the mark of the programme. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0F6B47" />
      <path d="M3 25 11 12l5 7 4-6 9 12Z" fill="#fff" />
      <circle cx="22.5" cy="8.5" r="3" fill="#E8A317" />
    </svg>
  );
}
