import type { ReactNode } from 'react';

interface Control {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it; said before the control, and to voices with it. */
  readonly error?: string;
  readonly children: (control: Control) => ReactNode;
}

/** A label with its control, help and error, tied together. */
export function Field({ name, label, hint, error, children }: FieldProps): ReactNode {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
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
      {children({
        id: name,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}
