import { lang } from '../i18n/texts.ts';
import { listing as en } from '../i18n/en/listing.ts';
import { listing as vi } from '../i18n/vi/listing.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
