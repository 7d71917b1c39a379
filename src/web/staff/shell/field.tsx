import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';

/** What stands around everything that is filled in. */
interface Around {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what was filled in. */
  readonly wrong?: string | null;
  /** What somebody else has written meanwhile. */
  readonly theirs?: ReactNode;
}

interface Named {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Labelled({
  label,
  hint,
  wrong,
  theirs,
  children,
}: Around & { readonly children: (named: Named) => ReactNode }): ReactNode {
  const id = useId();
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="field-error" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {children({
        id,
        'aria-describedby': said || undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
      {theirs}
    </div>
  );
}

/** A labelled line to fill in, with what is wrong with it. */
export function Field({
  label,
  hint,
  wrong,
  theirs,
  ...input
}: Around & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  return (
    <Labelled {...{ label, hint, wrong, theirs }}>
      {(named) => <input {...named} {...input} />}
    </Labelled>
  );
}

/** Several lines to fill in. */
export function Area({
  label,
  hint,
  wrong,
  theirs,
  rows = 4,
  ...area
}: Around & TextareaHTMLAttributes<HTMLTextAreaElement>): ReactNode {
  return (
    <Labelled {...{ label, hint, wrong, theirs }}>
      {(named) => <textarea {...named} rows={rows} {...area} />}
    </Labelled>
  );
}

/** One of several, each with its words. */
export function Choice({
  label,
  hint,
  wrong,
  theirs,
  options,
  none,
  ...select
}: Around & {
  readonly options: readonly (readonly [value: string, text: string])[];
  /** What choosing nothing is called; left out: something is always chosen. */
  readonly none?: string;
} & SelectHTMLAttributes<HTMLSelectElement>): ReactNode {
  return (
    <Labelled {...{ label, hint, wrong, theirs }}>
      {(named) => (
        <select {...named} {...select}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
