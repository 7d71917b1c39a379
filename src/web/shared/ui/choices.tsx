import type { ReactNode } from 'react';
import { Remarks, remarksOf } from './field.tsx';

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string;
  readonly kind?: 'radio' | 'checkbox';
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: readonly string[];
  /** Stands beside each other where there is room, such as months. */
  readonly compact?: boolean;
}

/** Some of several things, each with room for a thumb. */
export function Choices(props: ChoicesProps): ReactNode {
  const { name, legend, hint, error, kind = 'radio', options, chosen, compact } = props;
  return (
    <fieldset
      className={error ? 'field wrong' : 'field'}
      id={name}
      aria-describedby={remarksOf({ name, hint, error })}
    >
      <legend>{legend}</legend>
      <Remarks name={name} hint={hint} error={error} />
      <div className={compact ? 'choices compact' : 'choices'}>
        {options.map(({ value, text }) => (
          <label className="choice" key={value}>
            <input type={kind} name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
