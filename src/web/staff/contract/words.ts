import { lang } from '../i18n/texts.ts';
import { contract as en } from '../i18n/en/contract.ts';
import { contract as vi } from '../i18n/vi/contract.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
