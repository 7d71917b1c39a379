import { admin as en } from '../i18n/en/admin.ts';
import { admin as vi } from '../i18n/vi/admin.ts';
import { lang } from '../i18n/texts.ts';

/** Texts of administration. */
export const w = lang === 'en' ? en : vi;
