import type { Lang } from '../../lang.ts';

const KEPT_AS = 'ocop-lang';

/** Vietnamese, unless this browser has chosen English. */
export function currentLang(): Lang {
  return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi';
}

/** All texts change, those of the server too: the page begins anew. */
export function chooseLang(lang: Lang): void {
  localStorage.setItem(KEPT_AS, lang);
  location.reload();
}
