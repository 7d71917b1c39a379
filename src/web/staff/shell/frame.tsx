import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { signOut } from '../ask/execute.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppUnreadDocument } from '../generated/operations.ts';
import { chooseLang } from '../i18n/language.ts';
import { lang, t } from '../i18n/texts.ts';
import { menuPages } from '../pages.ts';
import type { StaffPage } from './staff-page.ts';
import { KeyHelp, useKeys } from './keys.tsx';
import { SavingState } from './saving-state.tsx';
import { keepViewer, useSigned } from './viewer.ts';

const QuickSearch = lazy(() => import('./quick-search.tsx'));

/** What the bar at the bottom of small screens holds besides “more”. */
const BAR_ITEMS = 3;
const UNREAD_EVERY_MS = 60_000;

/** The frame of pages: the menu of the roles one has, search, the state of saving, who one is. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { roles } = useSigned();
  const pages = menuPages(roles);
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  useKeys(
    pages,
    () => setSearching(true),
    () => setHelping(true),
  );
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t.shell.skip}
      </a>
      <header className="frame-top">
        <Link href="/" className="frame-name">
          {t.shell.name}
        </Link>
        <button type="button" className="plain" onClick={() => setSearching(true)}>
          {t.shell.search.button}
        </button>
        <SavingState />
      </header>
      <Menu pages={pages} onHelp={() => setHelping(true)} />
      <main className="page" id="main" tabIndex={-1}>
        {children}
      </main>
      <Suspense fallback={null}>
        {searching && <QuickSearch pages={pages} onClose={() => setSearching(false)} />}
      </Suspense>
      {helping && <KeyHelp pages={pages} onClose={() => setHelping(false)} />}
    </div>
  );
}

function Menu({
  pages,
  onHelp,
}: {
  readonly pages: readonly StaffPage[];
  readonly onHelp: () => void;
}): ReactNode {
  const [place] = useLocation();
  const [open, setOpen] = useState(false);
  const { data } = useAsk(AppUnreadDocument, {}, { every: UNREAD_EVERY_MS });
  const unread = data?.inboxUnreadCount ?? 0;
  const item = ({ path, menu }: StaffPage) => {
    const here = path === '/' ? place === '/' : place.startsWith(path);
    const count = path === '/thong-bao' && unread > 0 ? unread : null;
    return (
      <li key={path}>
        <Link href={path} aria-current={here ? 'page' : undefined}>
          {menu!.name}
          {count && <span className="count"> {count}</span>}
        </Link>
      </li>
    );
  };
  return (
    <nav className="menu" aria-label={t.shell.menu}>
      <ul>{pages.slice(0, BAR_ITEMS).map(item)}</ul>
      <button
        type="button"
        className="menu-more"
        aria-expanded={open}
        aria-controls="menu-rest"
        onClick={() => setOpen(!open)}
      >
        {t.shell.more}
      </button>
      <div className={open ? 'menu-rest open' : 'menu-rest'} id="menu-rest">
        <ul>{pages.slice(BAR_ITEMS).map(item)}</ul>
        <Account onHelp={onHelp} />
      </div>
    </nav>
  );
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
      <a href="/">{t.shell.catalogue}</a>
      <button type="button" className="plain" onClick={() => void leave()}>
        {t.shell.entrance.leave}
      </button>
    </div>
  );
}
