import { useState, type FormEvent, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';

/** For what cannot be taken back: the number of the thing is typed, instead of “are you sure?”. */
export function Confirm({
  title,
  why,
  wanted,
  onCancel,
  onConfirm,
}: {
  readonly title: string;
  readonly why: string;
  readonly wanted: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}): ReactNode {
  const words = t.shell.confirm;
  const [wrong, setWrong] = useState<string | null>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('confirm');
    if (typeof typed === 'string' && typed.trim() === wanted) onConfirm();
    else setWrong(words.wrong);
  };
  return (
    <Dialog title={title} close={words.cancel} onClose={onCancel}>
      <form className="form" onSubmit={send}>
        <p>{why}</p>
        <Field name="confirm" label={words.label} wrong={wrong} autoComplete="off" autoFocus />
        <button type="submit" className="button">
          {words.go}
        </button>
      </form>
    </Dialog>
  );
}
