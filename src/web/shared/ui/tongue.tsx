import type { ReactNode } from 'react';
import type { Lang } from '../../lang.ts';
import { useView } from '../view.ts';

interface TongueProps {
  /** The address of this page in each language; null for a page that has only one. */
  readonly alternates: Readonly<Record<Lang, string>> | null;
}

/** Leads to the same page in the other language. */
export function Tongue({ alternates }: TongueProps): ReactNode {
  const { lang, t } = useView();
  const other = lang === 'en' ? 'vi' : 'en';
  return (
    alternates && (
      <a className="tongue" href={alternates[other]} hrefLang={other} lang={other}>
        {t.frame.otherLanguage}
      </a>
    )
  );
}
