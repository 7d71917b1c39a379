import type { ReactNode } from 'react';

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
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={error ? 'field wrong' : 'field'}
      id={name}
      aria-describedby={described || undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
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
