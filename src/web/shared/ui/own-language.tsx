import type { ReactNode } from 'react';
import { useView } from '../view.ts';

interface OwnLanguageProps {
  /** The languages the text exists in. */
  readonly languages: readonly ('VI' | 'EN')[];
  readonly children: ReactNode;
}

/** Vietnamese text on an English page is marked as such, for eyes and for voices. */
export function OwnLanguage({ languages, children }: OwnLanguageProps): ReactNode {
  const { lang, t } = useView();
  if (lang === 'vi' || languages.includes('EN')) return children;
  return (
    <div className="foreign">
      <p className="hint">{t.frame.notTranslated}</p>
      <div lang="vi">{children}</div>
    </div>
  );
}
