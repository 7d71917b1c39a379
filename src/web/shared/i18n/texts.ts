import type { Lang } from '../../lang.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The texts of one language. Vietnamese is the source; what English lacks is a type error. */
export type Texts = typeof vi;

const TEXTS: Readonly<Record<Lang, Texts>> = { vi, en };

export function textsOf(lang: Lang): Texts {
  return TEXTS[lang];
}
