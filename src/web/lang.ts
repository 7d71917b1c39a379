import { Language } from '../platform/graphql/language.ts';

/** The languages of pages, as `lang` attributes and addresses have them. */
export type Lang = 'vi' | 'en';

export function languageOfPage(lang: Lang): Language {
  return lang === 'en' ? Language.EN : Language.VI;
}
