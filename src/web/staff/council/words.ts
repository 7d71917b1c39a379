import { preparing as preparingEn } from '../i18n/en/preparing.ts';
import { room as roomEn } from '../i18n/en/room.ts';
import { preparing as preparingVi } from '../i18n/vi/preparing.ts';
import { room as roomVi } from '../i18n/vi/room.ts';
import { lang } from '../i18n/texts.ts';

/** Texts of the pages of the meeting room beside scoring. */
export const w = lang === 'en' ? { ...roomEn, ...preparingEn } : { ...roomVi, ...preparingVi };
