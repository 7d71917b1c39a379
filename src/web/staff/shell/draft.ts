import { useState } from 'react';
import type { UserError } from '../ask/listed.ts';

type Values = Readonly<Record<string, string>>;

export interface Draft<V extends Values> {
  /** What is on the screen: what was typed, and what the server has for the rest. */
  readonly values: V;
  readonly type: (name: keyof V, value: string) => void;
  /** The revision that a change of these values is based on. */
  readonly baseRevision: number;
  /** What somebody else has written where this person typed something else; undefined: nothing. */
  readonly theirs: (name: keyof V) => string | undefined;
  /** Forgets what was typed. */
  readonly clear: () => void;
}

/**
 * What is typed over something that others may change too. Nothing typed is lost when the server has a newer
 * version: both are shown, and sending again is then based on the newer one.
 */
export function useDraft<V extends Values>(
  server: V,
  revision: number,
  errors: readonly UserError[] | undefined,
): Draft<V> {
  const [typed, setTyped] = useState<Partial<V>>({});
  const [base, setBase] = useState<{ readonly values: V; readonly revision: number } | null>(null);
  const isStale = errors?.some(({ code }) => code === 'STALE') ?? false;
  return {
    values: { ...server, ...typed },
    type: (name, value) => {
      setBase((before) => before ?? { values: server, revision });
      setTyped((before) => ({ ...before, [name]: value }));
    },
    baseRevision: isStale || !base ? revision : base.revision,
    theirs: (name) => {
      const mine = typed[name];
      const isNew = base && server[name] !== base.values[name] && server[name] !== mine;
      return mine !== undefined && isNew ? server[name] : undefined;
    },
    clear: () => {
      setTyped({});
      setBase(null);
    },
  };
}
