import type { ReactNode } from 'react';
import { useView } from '../view.ts';

interface BreadcrumbProps {
  /** From the home page on, which is added; the page itself is not in it. */
  readonly steps: readonly { readonly text: string; readonly href: string }[];
}

export function Breadcrumb({ steps }: BreadcrumbProps): ReactNode {
  const { t, href } = useView();
  const all = [{ text: t.frame.home, href: href('home') }, ...steps];
  return (
    <nav className="crumbs" aria-label={t.frame.breadcrumb}>
      <ol>
        {all.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
