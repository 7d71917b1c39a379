import { commune as en } from '../../i18n/en/commune.ts';
import { commune as vi } from '../../i18n/vi/commune.ts';
import { lang } from '../../i18n/texts.ts';

/** Texts of the page of a commune. */
export const w = lang === 'en' ? en : vi;
