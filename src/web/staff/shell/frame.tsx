import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n/texts.ts';
import { menuSections } from '../pages.ts';
import { KeyHelp, useKeys } from './keys.tsx';
import { Menu } from './menu.tsx';
import { SavingState } from './saving-state.tsx';
import { useSigned } from './viewer.ts';

const QuickSearch = lazy(() => import('./quick-search.tsx'));

/** The frame of pages: the menu of the roles one has, search, the state of saving, who one is. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { roles } = useSigned();
  const sections = menuSections(roles);
  const pages = sections.flatMap((section) => section.pages);
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
      <Menu sections={sections} onHelp={() => setHelping(true)} />
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
