import { lang } from '../i18n/texts.ts';
import { inquiry as en } from '../i18n/en/inquiry.ts';
import { inquiry as vi } from '../i18n/vi/inquiry.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
