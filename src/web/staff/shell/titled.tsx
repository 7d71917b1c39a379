import { useEffect, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';

/** A page with its heading, which is also what the browser's tab and a screen reader say. */
export function Titled({
  title,
  heading = title,
  children,
}: {
  readonly title: string;
  readonly heading?: string;
  readonly children: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.title = `${title} · ${t.shell.name}`;
  }, [title]);
  return (
    <>
      <h1>{heading}</h1>
      {children}
    </>
  );
}
