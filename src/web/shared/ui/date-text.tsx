import type { ReactNode } from 'react';
import { day } from '../format.ts';
import { useView } from '../view.ts';

/** A calendar day as people write it, and as machines read it. */
export function DateText({ value }: { readonly value: string }): ReactNode {
  const { lang } = useView();
  return <time dateTime={value}>{day(value, lang)}</time>;
}
