import { currentLang } from './language.ts';
import { en } from './en.ts';
import { vi, type StaffTexts } from './vi.ts';

export const lang = currentLang();
/** The texts of the language of this page. */
export const t: StaffTexts = lang === 'en' ? en : vi;
