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

type RemarksProps = Pick<FieldProps, 'name' | 'hint' | 'error'>;

/** The ids of what is remarked on a control, for voices. */
export function remarksOf({ name, hint, error }: RemarksProps): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.join(' ') || undefined;
}

/** What stands before a control: help, and what is wrong. */
export function Remarks({ name, hint, error }: RemarksProps): ReactNode {
  return (
    <>
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
    </>
  );
}

/** A label with its control, help and error, tied together. */
export function Field({ name, label, hint, error, children }: FieldProps): ReactNode {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <Remarks name={name} hint={hint} error={error} />
      {children({
        id: name,
        name,
        'aria-describedby': remarksOf({ name, hint, error }),
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}
