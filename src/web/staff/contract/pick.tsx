import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { execute } from '../ask/execute.ts';
import type { Listed } from '../ask/listed.ts';
import { Field } from '../shell/field.tsx';

export interface Found {
  readonly id: string;
  readonly name: string;
  readonly more?: string | null | undefined;
}

/** Something that is found by its name and then chosen with a button. */
export function Pick<Result, Variables, One extends Found>({
  label,
  hint,
  choose,
  document,
  variablesOf,
  foundIn,
  onPick,
}: {
  readonly label: string;
  readonly hint?: string;
  /** What the button of a thing says. */
  readonly choose: (name: string) => string;
  readonly document: Listed<Result, Variables>;
  readonly variablesOf: (typed: string) => Variables;
  readonly foundIn: (result: Result) => readonly One[];
  readonly onPick: (one: One) => void;
}): ReactNode {
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: [document.name, text],
    queryFn: () => execute(document, variablesOf(text)),
    enabled: text.length > 1,
    retry: false,
  });
  const found = text.length > 1 && data ? foundIn(data) : [];
  return (
    <div>
      <Field
        type="search"
        label={label}
        hint={hint}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          // Enter would send the form around it.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <ul className="rows" aria-live="polite">
        {found.map((one) => (
          <li key={one.id}>
            {one.name}
            {one.more && <span className="hint"> {one.more}</span>}{' '}
            <button
              type="button"
              className="plain"
              onClick={() => {
                setTyped('');
                onPick(one);
              }}
            >
              {choose(one.name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
