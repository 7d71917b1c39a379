import type { ReactNode } from 'react';

interface ChipProps {
  readonly href?: string;
  readonly count?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A short label; with an address it is a link of its own. */
export function Chip({ href, count, current, children }: ChipProps): ReactNode {
  const content = (
    <>
      {children}
      {count !== undefined && <span className="chip-count">{count}</span>}
    </>
  );
  if (!href) return <span className="chip">{content}</span>;
  return (
    <a className="chip" href={href} aria-current={current ? 'true' : undefined}>
      {content}
    </a>
  );
}
