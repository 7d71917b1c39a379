import { createContext, useContext } from 'react';
import type { Office } from '../../platform/config/office-settings.ts';
import type { Lang } from '../lang.ts';
import type { PathName, PathParams, Query } from '../paths.ts';
import type { Texts } from './i18n/texts.ts';

/** What every component may ask for: the language with its texts, the day, and addresses. */
export interface View {
  readonly lang: Lang;
  readonly t: Texts;
  /** The day that "today" means, YYYY-MM-DD. */
  readonly today: string;
  /** The address of a page in this language. */
  readonly href: (name: PathName, params?: PathParams, query?: Query) => string;
  /** Whether the page exists; links to others are left out. */
  readonly has: (name: PathName) => boolean;
  /** The address of a file of `src/web/assets`. */
  readonly asset: (name: string) => string;
  /** Whom visitors may ask; absent where nobody is named. */
  readonly office?: Office;
  /** What a form of that page carries to show that it is ours; null where nobody has signed in. */
  readonly formToken: ((page: PathName) => string) | null;
}

const ViewContext = createContext<View | null>(null);
export const ViewProvider = ViewContext.Provider;

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A component was rendered outside of a page');
  return view;
}
