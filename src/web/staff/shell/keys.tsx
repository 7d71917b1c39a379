import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { t } from '../i18n/texts.ts';
import type { StaffPage } from './staff-page.ts';
import { Dialog } from './dialog.tsx';

const KEPT_AS = 'ocop-keys';

/** Keys of one letter can be turned off (WCAG 2.1.4) and do nothing while somebody types. */
export const areKeysOn = () => localStorage.getItem(KEPT_AS) !== 'off';

/** Whether a key press belongs to a text that is being written, or to the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target as HTMLElement;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** `/` searches, `?` shows the keys, `g` and a letter goes to a page of the menu. */
export function useKeys(
  pages: readonly StaffPage[],
  onSearch: () => void,
  onHelp: () => void,
): void {
  const [, go] = useLocation();
  useEffect(() => {
    let leader = false;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || !areKeysOn() || document.querySelector('dialog[open]')) return;
      const page = leader && pages.find(({ menu }) => menu?.key === event.key);
      leader = event.key === 'g';
      if (page) return go(page.path);
      if (event.key !== '/' && event.key !== '?') return;
      event.preventDefault();
      if (event.key === '/') onSearch();
      else onHelp();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

export function KeyHelp({
  pages,
  onClose,
}: {
  readonly pages: readonly StaffPage[];
  readonly onClose: () => void;
}): ReactNode {
  const words = t.shell.keys;
  const [on, setOn] = useState(areKeysOn);
  const turn = (next: boolean) => {
    localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
    setOn(next);
  };
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <dl className="keys">
        <dt>/</dt>
        <dd>{words.search}</dd>
        <dt>?</dt>
        <dd>{words.help}</dd>
        {pages.map(
          ({ path, menu }) =>
            menu?.key && (
              <div key={path}>
                <dt>g {menu.key}</dt>
                <dd>{words.go(menu.name)}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="hint">{words.hint}</p>
      <label className="box">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
        {words.enabled}
      </label>
    </Dialog>
  );
}
