import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { signIn } from '../ask/execute.ts';
import { t } from '../i18n/texts.ts';
import { Field } from './field.tsx';
import { textOf } from './form-text.ts';
import { saidOf } from './states.tsx';
import { keepViewer } from './viewer.ts';

/** Signing in: a page of its own, or over the page somebody was working on. */
export function SignInForm({
  again,
  onEntered,
  onLeft,
}: {
  /** Whose work is open behind it. */
  readonly again?: string;
  readonly onEntered: () => Promise<void>;
  readonly onLeft?: () => void;
}): ReactNode {
  const words = t.shell.entrance;
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setWrong(null);
    try {
      const errors = await signIn(textOf(fields, 'login'), textOf(fields, 'password'));
      setWrong(errors[0]?.message ?? null);
      if (errors.length === 0) await onEntered();
    } catch (problem) {
      setWrong(saidOf(problem));
    } finally {
      setBusy(false);
    }
  };
  const form = (
    <form className="form" onSubmit={(event) => void send(event)}>
      {wrong && (
        <p className="message bad" role="alert">
          {wrong}
        </p>
      )}
      <Field
        name="login"
        label={words.login}
        autoComplete="username"
        autoCapitalize="none"
        autoFocus
        required
      />
      <Field
        name="password"
        label={words.password}
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        required
      />
      <label className="box">
        <input type="checkbox" onChange={(event) => setShown(event.target.checked)} />
        {words.show}
      </label>
      <button type="submit" aria-disabled={busy}>
        {busy ? words.entering : words.enter}
      </button>
      <p className="hint">{words.forgot}</p>
    </form>
  );
  if (again === undefined) {
    return (
      <main className="page entrance" id="main">
        <p className="entrance-name">{t.shell.name}</p>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {form}
        <p>
          <a href="/cua-toi">{words.producer}</a>
        </p>
        <p>
          <a href="/">{t.shell.catalogue}</a>
        </p>
      </main>
    );
  }
  return (
    <Over label={words.again}>
      <h2>{words.again}</h2>
      <p>{words.safe}</p>
      <p className="hint">{words.other.replace('%s', again)}</p>
      {form}
      <p>
        <button
          type="button"
          className="plain"
          onClick={() => {
            keepViewer(null);
            onLeft?.();
          }}
        >
          {words.leave}
        </button>
      </p>
    </Over>
  );
}

/** A dialog that does not close before it is answered. */
function Over({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-label={label} onCancel={(event) => event.preventDefault()}>
      {children}
    </dialog>
  );
}
