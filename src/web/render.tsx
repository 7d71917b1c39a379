import { renderToStaticMarkup } from 'react-dom/server';
import type { Office } from '../platform/config/office-settings.ts';
import type { Assets } from './assets.ts';
import type { Lang } from './lang.ts';
import { formToken } from '../platform/http/form-token.ts';
import type { Own, PageView } from './page.ts';
import { hrefOf, PATHS, type PathName, type PathParams } from './paths.ts';
import { Document } from './shared/ui/document.tsx';
import { ViewProvider, type View } from './shared/view.ts';
import { textsOf } from './shared/i18n/texts.ts';

export interface RenderFacts {
  readonly lang: Lang;
  readonly today: string;
  readonly origin: string;
  /** The path that was asked for. */
  readonly path: string;
  /** The page; null for what is no page, such as an error. */
  readonly match: { readonly name: PathName; readonly params: PathParams } | null;
  readonly query: URLSearchParams;
  readonly has: (name: PathName) => boolean;
  readonly assets: Assets;
  readonly office?: Office;
  /** Who has signed in, on pages that are not for everybody. */
  readonly own: Own | null;
}

/** A page as HTML. */
export function renderPage(page: PageView, facts: RenderFacts): string {
  const { lang, assets } = facts;
  const view: View = {
    lang,
    t: textsOf(lang),
    today: facts.today,
    href: (name, params, query) => hrefOf(name, lang, params, query),
    has: facts.has,
    asset: (name) => assets.href(name),
    office: facts.office,
    formToken: facts.own?.token ? formToken.bind(null, facts.own.token) : null,
  };
  const document = {
    page,
    origin: facts.origin,
    canonical: page.canonical ?? facts.path,
    alternates: alternatesOf(page, facts),
    cssHref: assets.cssHref,
    css: assets.css,
    own: facts.own,
    islands: (page.islands ?? []).map((name) => assets.href(`${name}.js`)),
    query: facts.query.get('q') ?? '',
  };
  const markup = renderToStaticMarkup(
    <ViewProvider value={view}>
      <Document facts={document} />
    </ViewProvider>,
  );
  return `<!doctype html>${markup}`;
}

/** The addresses of a page in both languages: the same name, parameters and query. */
function alternatesOf(page: PageView, { lang, match }: RenderFacts) {
  if (!match || !(match.name in PATHS)) return null;
  const own = page.canonical ?? hrefOf(match.name, lang, match.params);
  const start = own.indexOf('?');
  const other = lang === 'en' ? 'vi' : 'en';
  const twin =
    page.otherLanguage ??
    hrefOf(match.name, other, match.params) + (start < 0 ? '' : own.slice(start));
  return lang === 'en' ? { vi: twin, en: own } : { vi: own, en: twin };
}
