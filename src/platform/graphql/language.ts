import { registerEnumType } from 'type-graphql';
import type { Bilingual } from './errors.ts';

export enum Language {
  VI = 'VI',
  EN = 'EN',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of the system. Vietnamese is the source, English the translation.',
  valuesConfig: {
    VI: { description: 'Vietnamese (tiếng Việt).' },
    EN: { description: 'English (tiếng Anh).' },
  },
});

/** The language of a request from its Accept-Language header; Vietnamese unless English is wanted. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return Language.VI;
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const quality = options.find((option) => option.trim().startsWith('q='));
      return {
        tag: tag.trim().split('-')[0],
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ tag, quality }) => (tag === 'vi' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.tag === 'en' ? Language.EN : Language.VI;
}

/** Picks the sentence of the request's language. */
export function say(text: Bilingual, language: Language): string {
  return language === Language.EN ? text.en : text.vi;
}
