import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAddress } from './address.ts';

const NAME = 'phan';

/** Which part of a page the address asks for; the first one unless it names another. */
export function usePart<Part extends string>(parts: readonly [Part, ...Part[]]): Part {
  const wanted = useAddress().get(NAME);
  return parts.find((one) => one === wanted) ?? parts[0];
}

/** The parts of a page that are not shown at once. */
export function Parts({
  label,
  parts,
  current,
}: {
  readonly label: string;
  readonly parts: readonly {
    readonly key: string;
    readonly text: string;
    readonly count?: number | null;
  }[];
  readonly current: string;
}): ReactNode {
  const [place] = useLocation();
  return (
    <nav className="parts" aria-label={label}>
      {parts.map(({ key, text, count }) => (
        <Link
          key={key}
          href={`${place}?${NAME}=${key}`}
          aria-current={key === current ? 'page' : undefined}
        >
          {text}
          {count ? ` (${count})` : ''}
        </Link>
      ))}
    </nav>
  );
}
