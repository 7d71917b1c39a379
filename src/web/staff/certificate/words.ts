import { lang } from '../i18n/texts.ts';
import { certificate as en } from '../i18n/en/certificate.ts';
import { certificate as vi } from '../i18n/vi/certificate.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
