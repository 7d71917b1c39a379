import { useEffect, useRef, useState, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';

/** While somebody writes, what they write is stored this long after the last letter. */
const PAUSE_MS = 400;

/** A remark, stored while it is written and when the field is left. */
export function RemarkField({
  id,
  value,
  wanted,
  locked,
  label = t.council.sheet.remark,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  /** The rules of the council want one. */
  readonly wanted: boolean;
  readonly locked: boolean;
  readonly label?: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef(value);
  useEffect(() => {
    // What came from another device, unless something is being written here.
    if (value === written.current || timer.current !== undefined) return;
    written.current = value;
    setText(value);
  }, [value]);
  const store = (next: string) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (next === written.current) return;
    written.current = next;
    onChange(next);
  };
  return (
    <div className={wanted && text.trim() === '' ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {wanted && text.trim() === '' ? ` (${t.council.review.needsRemark})` : ''}
      </label>
      <textarea
        id={id}
        rows={text.length > 80 ? 4 : 1}
        maxLength={2000}
        value={text}
        disabled={locked}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => store(next), PAUSE_MS);
        }}
        onBlur={() => store(text)}
      />
    </div>
  );
}
