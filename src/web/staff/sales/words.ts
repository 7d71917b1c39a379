import { lang } from '../i18n/texts.ts';
import { sales as en } from '../i18n/en/sales.ts';
import { sales as vi } from '../i18n/vi/sales.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
