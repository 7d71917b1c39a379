import { useState, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';

/** A word for the first visit of a page; gone for good on this device once it was understood. */
export function Pointer({
  name,
  children,
}: {
  readonly name: string;
  readonly children: string;
}): ReactNode {
  const key = `ocop-pointer-${name}`;
  const [seen, setSeen] = useState(() => localStorage.getItem(key) !== null);
  if (seen) return null;
  return (
    <aside className="message pointer">
      <p>{children}</p>
      <button
        type="button"
        className="plain"
        onClick={() => {
          localStorage.setItem(key, '1');
          setSeen(true);
        }}
      >
        {t.shell.pointer.understood}
      </button>
    </aside>
  );
}
