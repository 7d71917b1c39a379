import { matrix as en } from '../../i18n/en/matrix.ts';
import { matrix as vi } from '../../i18n/vi/matrix.ts';
import { lang } from '../../i18n/texts.ts';

/** Texts of the matrix, and how a result is called wherever it stands. */
export const w = lang === 'en' ? en : vi;
