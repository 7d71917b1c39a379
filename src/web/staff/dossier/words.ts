import { lang } from '../i18n/texts.ts';
import { dossier as en } from '../i18n/en/dossier.ts';
import { dossier as vi } from '../i18n/vi/dossier.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
