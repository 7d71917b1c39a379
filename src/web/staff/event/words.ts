import { lang } from '../i18n/texts.ts';
import { event as en } from '../i18n/en/event.ts';
import { event as vi } from '../i18n/vi/event.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
