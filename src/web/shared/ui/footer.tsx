import type { ReactNode } from 'react';
import type { PathName } from '../../paths.ts';
import { day } from '../format.ts';
import { useView } from '../view.ts';
import { OfficeContact } from './office-contact.tsx';

const LINKS = [
  'about',
  'help',
  'openData',
  'privacy',
  'accessibility',
] as const satisfies readonly PathName[];

export function Footer(): ReactNode {
  const { lang, t, today, href, has } = useView();
  const links = LINKS.filter(has);
  return (
    <footer className="foot">
      <div className="foot-in">
        <p className="foot-name">{t.frame.siteLong}</p>
        <OfficeContact />
        {links.length > 0 && (
          <nav aria-label={t.frame.footNavigation}>
            <ul>
              {links.map((name) => (
                <li key={name}>
                  <a href={href(name)}>{t.frame[name]}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>
          {t.frame.source} {t.frame.licence} {t.frame.asOf(day(today, lang))}.
        </p>
      </div>
    </footer>
  );
}
