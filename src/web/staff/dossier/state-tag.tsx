import type { ReactNode } from 'react';
import type { DossierState } from './steps.ts';
import { words } from './words.ts';

const TONES: Readonly<Partial<Record<DossierState, string>>> = {
  ACCEPTED: 'now',
  RATED: 'now',
  RETURNED: 'wait',
  DISQUALIFIED: 'stop',
  WITHDRAWN: 'stop',
};

/** How far a dossier is, in words. */
export function StateTag({ state }: { readonly state: DossierState }): ReactNode {
  return <span className={`tag ${TONES[state] ?? ''}`}>{words.states[state]}</span>;
}
