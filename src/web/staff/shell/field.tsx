import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

/** A labelled line to fill in, with what is wrong with it. */
export function Field({
  label,
  wrong,
  ...input
}: {
  readonly label: string;
  readonly wrong?: string | null;
} & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const id = useId();
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {wrong && (
        <p className="field-error" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      <input id={id} aria-describedby={wrong ? `${id}-wrong` : undefined} {...input} />
    </div>
  );
}
