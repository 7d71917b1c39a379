import { lang } from '../i18n/texts.ts';
import { dossier as en } from '../i18n/en/dossier.ts';
import { survey as surveyEn } from '../i18n/en/survey.ts';
import { dossier as vi } from '../i18n/vi/dossier.ts';
import { survey as surveyVi } from '../i18n/vi/survey.ts';

/** Texts of this subject, in the language of the page. */
export const words = lang === 'en' ? en : vi;
/** Those of visits and tests. */
export const survey = lang === 'en' ? surveyEn : surveyVi;
