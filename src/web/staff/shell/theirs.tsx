import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import type { Draft } from './draft.ts';

/** What somebody else has written meanwhile, and how to take it instead of one’s own. */
export function theirsOf<V extends Readonly<Record<string, string>>>(
  draft: Draft<V>,
  name: keyof V,
  /** How a value is said that is not read as it stands. */
  textOf: (value: string) => string = (value) => value,
): ReactNode {
  const other = draft.theirs(name);
  if (other === undefined) return null;
  return (
    <div className="message warn theirs" role="status">
      <p>{t.shell.state.theirs}</p>
      <blockquote>{textOf(other) || t.shell.state.empty}</blockquote>
      <button type="button" className="plain" onClick={() => draft.type(name, other)}>
        {t.shell.state.takeTheirs}
      </button>
    </div>
  );
}
