import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { signOut } from '../ask/execute.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppUnreadDocument } from '../generated/operations.ts';
import { chooseLang } from '../i18n/language.ts';
import { lang, t } from '../i18n/texts.ts';
import type { PageSection, StaffPage } from './staff-page.ts';
import { keepViewer, useSigned } from './viewer.ts';

/** What the bar at the bottom of small screens holds besides “more”. */
const BAR_ITEMS = 3;
const UNREAD_EVERY_MS = 60_000;

/** The menu: a rail of words on wide screens; on small ones a bar, whose rest opens over the page. */
export function Menu({
  sections,
  onHelp,
}: {
  readonly sections: readonly PageSection[];
  readonly onHelp: () => void;
}): ReactNode {
  const [opened, setOpened] = useState<string | null>(null);
  const [place] = useLocation();
  const open = opened === place;
  const all = sections.flatMap(({ pages }) => pages);
  const bar = all.slice(0, BAR_ITEMS);
  const current = pageAt(all, place);
  const [first, ...below] = sections;
  return (
    <nav className="menu" aria-label={t.shell.menu}>
      <ul>
        {bar.map((page) => (
          <Item
            key={page.path}
            page={page}
            here={page === current}
            on={first?.pages.includes(page) ? 'all' : 'bar'}
          />
        ))}
      </ul>
      <button
        type="button"
        className="menu-more"
        aria-expanded={open}
        aria-controls="menu-rest"
        onClick={() => setOpened(open ? null : place)}
      >
        {t.shell.more}
      </button>
      <div className={open ? 'menu-rest open' : 'menu-rest'} id="menu-rest">
        {below.map(({ name, pages }) => (
          <div
            key={name ?? ''}
            className={pages.every((page) => bar.includes(page)) ? 'on-rail' : undefined}
          >
            {name && <p className="menu-section">{name}</p>}
            <ul>
              {pages.map((page) => (
                <Item
                  key={page.path}
                  page={page}
                  here={page === current}
                  on={bar.includes(page) ? 'rail' : 'all'}
                />
              ))}
            </ul>
          </div>
        ))}
        <Account onHelp={onHelp} />
      </div>
    </nav>
  );
}

/** The page that is open, or the one below which it lies: of several the nearest. */
function pageAt(pages: readonly StaffPage[], place: string): StaffPage | undefined {
  return pages
    .filter(({ path }) => place === path || (path !== '/' && place.startsWith(`${path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

function Item({
  page: { path, menu },
  here,
  on,
}: {
  readonly page: StaffPage;
  readonly here: boolean;
  /** Where it is shown: what the bar holds of a section stands in that section of the rail. */
  readonly on: 'all' | 'bar' | 'rail';
}): ReactNode {
  return (
    <li className={on === 'all' ? undefined : `on-${on}`}>
      <Link href={path} aria-current={here ? 'page' : undefined}>
        {menu!.name}
        {path === '/thong-bao' && <Unread />}
      </Link>
    </li>
  );
}

function Unread(): ReactNode {
  const { data } = useAsk(AppUnreadDocument, {}, { every: UNREAD_EVERY_MS });
  const unread = data?.inboxUnreadCount ?? 0;
  return unread > 0 ? <span className="count">{unread}</span> : null;
}

function Account({ onHelp }: { readonly onHelp: () => void }): ReactNode {
  const { viewer } = useSigned();
  const leave = async () => {
    await signOut();
    keepViewer(null);
    location.assign('/quan-tri');
  };
  return (
    <div className="account">
      <p>{viewer.person.name}</p>
      <button type="button" className="plain" onClick={onHelp}>
        {t.shell.keys.button}
      </button>
      <button
        type="button"
        className="plain"
        lang={lang === 'en' ? 'vi' : 'en'}
        onClick={() => chooseLang(lang === 'en' ? 'vi' : 'en')}
      >
        {t.shell.otherLang}
      </button>
      <Link href="/tro-giup">{t.shell.help}</Link>
      <a href="/">{t.shell.catalogue}</a>
      <button type="button" className="plain" onClick={() => void leave()}>
        {t.shell.entrance.leave}
      </button>
    </div>
  );
}
