import type { ReactNode } from 'react';
import { Stars } from '../../shared/ui/star-badge.tsx';
import { t } from '../i18n/texts.ts';

/** Stars that count today; without them the words of why not. */
export function StarTag({
  stars,
  instead,
}: {
  readonly stars: number | null | undefined;
  readonly instead: string;
}): ReactNode {
  if (!stars) return <span className="badge none">{instead}</span>;
  return (
    <span className="badge valid">
      <Stars count={stars} size={16} />
      {t.shell.stars(stars)}
    </span>
  );
}
