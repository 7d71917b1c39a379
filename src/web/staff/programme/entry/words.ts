import { entry as en } from '../../i18n/en/entry.ts';
import { entry as vi } from '../../i18n/vi/entry.ts';
import { lang } from '../../i18n/texts.ts';

/** Texts of entering results. */
export const w = lang === 'en' ? en : vi;
