import type { Language } from '../platform/graphql/language.ts';

/** The languages of pages, as `lang` attributes and addresses have them. */
export type Lang = 'vi' | 'en';

/** By name, so that browsers need not load what registers the language with the schema. */
const LANGUAGES: Readonly<Record<Lang, `${Language}`>> = { vi: 'VI', en: 'EN' };

export function languageOfPage(lang: Lang): Language {
  return LANGUAGES[lang] as Language;
}
