import type { ReactNode } from 'react';
import type { PathName } from '../../paths.ts';
import { useView } from '../view.ts';
import { Tongue } from './tongue.tsx';
import { Mark } from './header.tsx';

const MAIN = [
  'own',
  'ownProducts',
  'ownInquiries',
  'ownSales',
] as const satisfies readonly PathName[];

interface OwnHeaderProps {
  readonly alternates: Readonly<Record<'vi' | 'en', string>> | null;
  readonly signedIn: boolean;
}

/** The head of pages for producers: short, as most of them are opened on a phone. */
export function OwnHeader({ alternates, signedIn }: OwnHeaderProps): ReactNode {
  const { t, href, has } = useView();
  return (
    <header className="top own-top">
      <div className="top-in">
        <a className="brand" href={href(signedIn ? 'own' : 'home')}>
          <Mark />
          <span>{t.own.frame.site}</span>
        </a>
        <Tongue alternates={alternates} />
        {signedIn && (
          <nav className="nav" aria-label={t.frame.mainNavigation}>
            <ul>
              {MAIN.filter(has).map((name) => (
                <li key={name}>
                  <a href={href(name)}>{t.own.frame[name]}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}
