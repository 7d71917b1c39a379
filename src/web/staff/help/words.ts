import { help as en } from '../i18n/en/help.ts';
import { help as vi } from '../i18n/vi/help.ts';
import { lang } from '../i18n/texts.ts';

/** Texts of the help pages. */
export const w = lang === 'en' ? en : vi;
