import { lang } from '../i18n/texts.ts';
import { trade as en } from '../i18n/en/trade.ts';
import { trade as vi } from '../i18n/vi/trade.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
