import type { ReactNode } from 'react';
import { Area, Choice } from '../shell/field.tsx';
import { words } from './words.ts';

export type OutcomeName = keyof typeof words.outcomes;

/** What came of it. */
export function OutcomeChoice(): ReactNode {
  return (
    <>
      <Choice label={words.outcome} name="outcome" options={Object.entries(words.outcomes)} />
      <Area label={words.note} name="note" rows={2} maxLength={1000} />
    </>
  );
}
